// Two small apps whose export is a bare list with names and secrets: Tauthy, and GNOME Authenticator in its early days
// (formats.md 30).

import { importLimits } from '../../shared/importing'
import { fail, ok } from '../../shared/result'
import { type Members, membersOf } from '../vault/json-text'
import type { ImportFile } from './import-file'
import type { Importer } from './importer'
import { accountWithout, documentOf, numberOf, textOf, wordOf } from './json-shapes'
import { Rows } from './rows'

export const tauthy: Importer = listImporter(
  { name: 'tauthy', label: 'Tauthy' },
  (item) => ['uuid', 'name', 'issuer', 'group', 'secret'].every((name) => name in item),
  (rows, item) => {
    const issuer = textOf(item['issuer'])
    const names = { issuer, account: accountWithout(issuer, textOf(item['name'])) }
    rows.take({ ...names, type: 'totp', secret: textOf(item['secret']), tags: [textOf(item['group'])] })
  },
)

/** Like andOTP's list, whose entries name an issuer or count their uses. */
export const gnomeAuthenticatorJson: Importer = listImporter(
  { name: 'gnome-authenticator-json', label: 'GNOME Authenticator, old JSON' },
  (item) =>
    ['secret', 'label', 'type', 'thumbnail', 'tags'].every((name) => name in item) &&
    !('issuer' in item || 'used_frequency' in item),
  (rows, item) => {
    const tags: readonly unknown[] = Array.isArray(item['tags']) ? item['tags'] : []
    const issuer = textOf(tags[0])
    rows.take({
      ...{ issuer, account: accountWithout(issuer, textOf(item['label'])), type: textOf(item['type']) },
      ...{ secret: textOf(item['secret']), algorithm: wordOf(item['algorithm']) },
      ...{ digits: numberOf(item['digits']), period: numberOf(item['period']) },
      ...{ counter: numberOf(item['counter']), tags: tags.slice(1).map(textOf) },
    })
  },
)

/** A list is an app's when all of its objects look like that app's. */
function listImporter(
  named: { readonly name: string; readonly label: string },
  fits: (item: Members) => boolean,
  take: (rows: Rows, item: Members) => void,
): Importer {
  const listOf = (file: ImportFile): readonly (Members | null)[] | null => {
    const list = documentOf(file)
    if (!Array.isArray(list)) return null
    const items = list.map(membersOf)
    const objects = items.filter((item) => item !== null)
    return objects.length > 0 && objects.every(fits) ? items : null
  }
  return {
    ...named,
    endings: ['json'],
    detect: (file) => listOf(file) !== null,
    open: (file) => {
      const list = listOf(file)
      if (list === null) return fail({ code: 'import-unknown' })
      if (list.length > importLimits.maxRows) {
        return fail({ code: 'import-too-many', limit: importLimits.maxRows })
      }
      const rows = new Rows()
      for (const item of list) {
        if (item === null) rows.skip({ code: 'row-malformed' })
        else take(rows, item)
      }
      return ok({ kind: 'read', file: rows.file() })
    },
  }
}
