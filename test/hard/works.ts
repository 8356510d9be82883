// Every saving operation that the vault program knows, and what a person finds before and after it.

import type { Aftermath } from './trace'

export type Found = Omit<Aftermath, 'left'>

export const before: Found = { names: 'a b c', by: 'correct horse', settings: '31', backup: 'a' }

export interface Work {
  readonly command: string
  readonly after: Found
  /** Of the vault's own file, with its kept copies. */
  readonly ofVault: boolean
  /** The short form tries one in so many of its calls: several of them save in the same way. */
  readonly oneIn: number
}

const imported = Array.from({ length: 200 }, (_, n) => ` i${n}`).join('')
const work = (command: string, change: Partial<Found>, how: Partial<Work> = {}): Work => ({
  ...{ command, after: { ...before, ...change }, ofVault: true, oneIn: 1 },
  ...how,
})
const alike = { oneIn: 8 }

export const works: readonly Work[] = [
  work('add', { names: 'a b c new' }),
  work('edit', { names: 'edited b c' }, alike),
  work('delete', { names: 'a c' }, alike),
  work('reorder', { names: 'c a b' }, alike),
  work('import', { names: `a b c${imported}` }, alike),
  work('passphrase', { by: 'other' }, { oneIn: 4 }),
  work('backup', { backup: 'a b c' }, { ofVault: false, oneIn: 2 }),
  work('settings', { settings: '32' }, { ofVault: false, oneIn: 2 }),
]
