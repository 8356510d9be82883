// The bridge's twin: a handful of invented brands, and no packs.

import { brandKey } from '../../shared/brand-match'
import type { BrandIcon } from '../../shared/brands'
import type { iconsCommands } from '../../shared/commands/icons'
import type { Bridge } from '../../shared/contract'
import { fail, ok } from '../../shared/result'
import type { AccountView } from '../../shared/views'

type Commands = keyof typeof iconsCommands

const brand = (title: string, colour: string, path: string): BrandIcon => ({
  ...{ slug: brandKey(title), title, colour, path },
})
const brands: readonly BrandIcon[] = [
  brand('GitHub', '181717', 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Z'),
  brand('GitLab', 'FC6D26', 'M2 4h20L12 22Z'),
  brand('Proton', '6D4AFF', 'M4 4h16v16H4Z'),
  brand('Snapchat', 'FFFC00', 'M12 2 22 12 12 22 2 12Z'),
]

export function createFakeIcons(list: {
  readonly accounts: () => readonly AccountView[]
  readonly setAccounts: (next: AccountView[]) => void
}): Pick<Bridge, Commands> {
  const named = (key: string) => brands.find(({ slug }) => slug === key) ?? null
  return {
    matchBrands: async ({ names }) => ok(names.map((name) => named(brandKey(name)))),
    brandIcons: async ({ slugs }) => ok(slugs.map(named)),
    searchBrands: async ({ query }) => ok(brands.filter(({ slug }) => slug.includes(brandKey(query)))),
    accountPictures: async () => ok([]),
    setIcon: async ({ id, icon }) => {
      const account = list.accounts().find((one) => one.id === id)
      if (account === undefined) return fail({ code: 'no-such-account' })
      const { icon: _, ...rest } = account
      const kept = icon.kind === 'brand' || icon.kind === 'monogram'
      const changed: AccountView = kept ? { ...rest, icon } : rest
      list.setAccounts(list.accounts().map((one) => (one.id === id ? changed : one)))
      return ok(changed)
    },
    iconPacks: async () => ok([]),
    addIconPack: async () => ok({ kind: 'left' }),
    removeIconPack: async () => ok(null),
    searchPacks: async () => ok([]),
  }
}
