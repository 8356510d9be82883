// Pictures beside the accounts. Brand icons are public; pictures of the vault go to a page only for the ids that it shows.

import type { iconsCommands } from '../../shared/commands/icons'
import { iconWords } from '../../shared/messages/later'
import { fail, ok } from '../../shared/result'
import { accountView } from '../vault/account'
import { pictureOf } from '../vault/entry-icon'
import type { Handlers } from './register'
import type { Services } from './services'

type Commands = keyof typeof iconsCommands

export function iconsHandlers({ vault, brands, packs, dialogs }: Services): Pick<Handlers, Commands> {
  return {
    matchBrands: async ({ names }) => ok(await brands.match(names)),
    brandIcons: async ({ slugs }) => ok(await brands.find(slugs)),
    searchBrands: async ({ query }) => ok(await brands.search(query)),
    accountPictures: ({ ids }) =>
      ok(
        ids.flatMap((id) => {
          const account = vault.find(id)
          const picture = account === undefined ? null : pictureOf(account)
          return picture === null ? [] : [{ id, ...picture, bytes: picture.bytes() }]
        }),
      ),
    setIcon: async ({ id, icon }) => {
      const set = await vault.setIcon(id, icon)
      return set.ok ? ok(accountView(set.value)) : set
    },
    iconPacks: async () => ok(await packs.list()),
    addIconPack: async () => {
      const path = await dialogs.openFile({
        title: iconWords.dialog.title,
        kind: iconWords.dialog.kind,
        extensions: ['zip'],
      })
      if (path === null) return ok({ kind: 'left' })
      // The dialog may have stood open for long.
      if (vault.status().kind !== 'open') return fail({ code: 'locked' })
      return packs.add(path)
    },
    removeIconPack: ({ id }) => packs.remove(id),
    searchPacks: async ({ query, issuer }) => ok(await packs.search(query, issuer)),
  }
}
