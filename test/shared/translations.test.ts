// Every language says the same: the same leaves, the same values in them, every plural that its numbers have; and the
// English catalogue is whole, in use, and captured by nobody.

import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { offered } from '../../shared/languages'
import { type Part, readIcu } from '../../shared/messages/icu'
import { capturedFaults } from '../architecture/captured'
import { readSources } from '../architecture/source'
import { at, leaves, says, whole } from '../support/catalogue'
import { translations } from '../support/translations'

const root = resolve(import.meta.dirname, '../..')
const topics = import.meta.glob<Readonly<Record<string, unknown>>>('../../shared/messages/en/*.ts', {
  eager: true,
})

/** Names of programs, formats and units, which some languages write as English does. */
const sameEverywhere =
  /^[^\p{L}]*$|^(Tidelock|TOTP|HOTP|Aegis|2FAS|2FAS Backup|1PUX|csv|PIN|Base32|Secret|Link|Text|System|Version|Codes|Code|Account|Passphrase|Tray|QR|Menu|Info|Name|Status|Export|Import|Backup|Backups|Dialog|Format|Band|File|Site|Note|Notes|Yandex|Steam Guard|Mobile-OTP|Electron, Chromium, Node|Ctrl|Shift|Alt|Enter|Esc|Del|Home|End|Page Up|Page Down|s|min|min s)[^\p{L}]*$/u
/** What another program calls its menus, and an address: they stay where that program does not speak the language. */
const namesElsewhere = /^movingIn\.apps\.[\w-]+\.path\.|^views\.sample\.account$/
/** What is left of a sentence without its values. */
const withoutValues = (icu: string) => icu.replace(/ ?\{\w+(, number)?\}/gu, '').replace(/^[^\p{L}\d]+/u, '')

/** Words that one language shares with English. */
const alike: Readonly<Record<string, readonly string[]>> = {
  nl: 'account accounts Accounts app App Apps bit bits Camera Compact Ctrl End Enter Help Home Later Page Up Down Shift'.split(
    ' ',
  ),
}
/** The words of a sentence without its values and the words of ICU. */
const wordsOf = (icu: string) =>
  icu.replace(/\{\w+(, number)?\}|\{\w+, plural,|\b(one|other) (?=\{)/gu, ' ').match(/\p{L}+/gu) ?? []
const maySame = (tag: string, path: string, icu: string) =>
  namesElsewhere.test(path) ||
  sameEverywhere.test(withoutValues(icu)) ||
  wordsOf(icu).every((word) => alike[tag]?.includes(word))

function namesIn(parts: readonly Part[]): ReadonlySet<string> {
  return new Set(
    parts.flatMap((part) => [
      ...('name' in part ? [part.name] : []),
      ...('choices' in part ? Object.values(part.choices).flatMap((inner) => [...namesIn(inner)]) : []),
    ]),
  )
}

/** Plurals that lack a form which the language has, by their number's name. */
function lacking(parts: readonly Part[], tag: string): readonly string[] {
  const needed = new Intl.PluralRules(tag).resolvedOptions().pluralCategories
  return parts.flatMap((part) => {
    if (!('choices' in part)) return []
    const inner = Object.values(part.choices).flatMap((each) => lacking(each, tag))
    if (part.kind === 'select') return inner
    // English needs no `one` where both read the same.
    const missing = needed.filter((form) => tag !== 'en' && !(form in part.choices))
    return [...inner, ...(missing.length > 0 ? [`${part.name}: ${missing.join(', ')}`] : [])]
  })
}

function selectKeys(parts: readonly Part[]): readonly string[] {
  return parts
    .flatMap((part) => {
      if (!('choices' in part)) return []
      const inner = Object.values(part.choices).flatMap(selectKeys)
      return part.kind === 'select'
        ? [...inner, `${part.name}: ${Object.keys(part.choices).sort().join()}`]
        : inner
    })
    .filter((key, at, all) => all.indexOf(key) === at)
    .sort()
}

describe('the English catalogue', () => {
  test('holds every topic file, so that translators see them all', () => {
    const known = new Set<unknown>(Object.values(whole))
    const strange = Object.entries(topics).flatMap(([path, exported]) =>
      Object.entries(exported).flatMap(([name, value]) =>
        typeof value === 'object' && !known.has(value) && name !== 'cliIssuer' ? [`${path}: ${name}`] : [],
      ),
    )
    expect(strange).toEqual([])
  })

  test('holds texts and ICU sentences, and nothing else', () => {
    const wrong = leaves.filter(([, leaf]) => typeof leaf !== 'string' && !('icu' in leaf))
    expect(wrong.map(([path]) => path)).toEqual([])
  })

  test('names in each sentence just the values that it is given', () => {
    const wrong = says.filter(({ say }) => {
      const named = namesIn(readIcu(say.icu))
      return named.size !== say.names.length || say.names.some((name) => !named.has(name))
    })
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test('writes ’ and never the typewriter’s apostrophe', () => {
    const wrong = leaves.filter(([, leaf]) => (typeof leaf === 'string' ? leaf : leaf.icu).includes("'"))
    expect(wrong.map(([path]) => path)).toEqual([])
  })

  test('has no sentence that nobody says', () => {
    const sources = readSources(root, ['main', 'renderer', 'shared'], /\.tsx?$/)
    const text = sources
      .filter(({ path }) => !/^shared\/messages\/[\w-]+\//.test(path))
      .map((file) => file.text)
      .join('\n')
    const words = new Set(text.match(/[\w-]+/g))
    // Keys of whole tables are taken from data: the exit statuses, the apps, the steps of each.
    const tables = /^(fromApps\.apps|cli\.manual\w+|kitPage\.\w+|window\.exported)\./
    const silent = leaves.filter(([path]) => !tables.test(path) && !words.has(path.split('.').at(-1) ?? ''))
    expect(new Set(silent.map(([path]) => path))).toEqual(new Set())
  })
})

describe('a module', () => {
  test('keeps no sentence from when it was read', () => {
    const sources = readSources(root, ['main', 'renderer', 'shared'], /\.tsx?$/)
    expect(sources.flatMap(capturedFaults)).toEqual([])
  })

  test.each([
    "import { messages } from '../../shared/messages'\nconst { cancel } = messages.common",
    "import { messages } from '../../shared/messages'\nconst words = messages.list\nconst all = [words.row.copy]",
    "import { messages } from '../../shared/messages'\nexport const row = { say: messages.common.accounts }",
    "import { lockWords as words } from '../../shared/messages/later'\nconst label = words.strength.label",
  ])('that keeps one is seen: %j', (text) => {
    expect(capturedFaults({ path: 'renderer/x.ts', text })).toHaveLength(1)
  })

  test.each([
    "import { messages } from '../../shared/messages'\nconst { common } = messages\nconst f = () => common.cancel",
    "import { messages } from '../../shared/messages'\nconst words = messages.list\nfunction a() { return words.add }",
  ])('that keeps a node is right: %j', (text) => {
    expect(capturedFaults({ path: 'renderer/x.ts', text })).toEqual([])
  })
})

describe('the languages', () => {
  test('that are offered are those that there are', () => {
    expect(translations.map(([tag]) => tag).sort()).toEqual(offered.filter((tag) => tag !== 'en').sort())
  })

  test.each(translations)('%s says all that English says', (tag, words) => {
    const faults = leaves.flatMap(([path, leaf]) => {
      const text = at(words, path)
      const icu = typeof leaf === 'string' ? leaf : leaf.icu
      if (typeof text !== 'string' || text.trim() === '') return [`${path}: is missing`]
      if (text === icu && !maySame(tag, path, icu)) return [`${path}: is still English`]
      if (text.includes("'")) return [`${path}: has a ' instead of ’`]
      if (typeof leaf === 'string') return []
      const [here, there] = [readIcu(text), readIcu(icu)]
      return [
        ...([...namesIn(here)].sort().join() === [...namesIn(there)].sort().join()
          ? []
          : [`${path}: has other values than English`]),
        ...(selectKeys(here).join() === selectKeys(there).join() ? [] : [`${path}: has other choices`]),
        ...lacking(here, tag).map((what) => `${path}: lacks a plural, ${what}`),
      ]
    })
    expect(faults).toEqual([])
  })
})
