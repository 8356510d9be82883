// What the command palette finds: actions of the window, accounts, and "action account" in any order of words; accounts also
// by group:x, tag:x, #x and type:x, as in the list. Pure, but for what was run last, which is forgotten on lock.

import { effect } from '@preact/signals'
import { fold } from '../../shared/fold'
import type { GroupView } from '../../shared/ordering'
import { matcher, parseQuery, type Term, textsOf } from '../../shared/query'
import type { AccountView } from '../../shared/views'
import type { Action } from './actions'
import { type Prepared, prepare } from './find'
import { sayName, titleOf } from './labels'
import type { AccountAction } from './row-actions'
import { status } from './vault'

export type Entry =
  | { readonly kind: 'action'; readonly key: string; readonly action: Action }
  /** Enter does the first of its actions: it copies. */
  | { readonly kind: 'account'; readonly key: string; readonly account: AccountView }
  | {
      readonly kind: 'deed'
      readonly key: string
      readonly account: AccountView
      readonly deed: AccountAction
    }

export interface Offer {
  readonly actions: readonly Action[]
  readonly accounts: readonly AccountView[]
  readonly groups: readonly GroupView[]
  readonly deeds: readonly AccountAction[]
  /** What of the deeds can be done with an account now. */
  readonly can: (account: AccountView, deed: AccountAction) => boolean
  /** Keys of entries, the last first. */
  readonly recent: readonly string[]
}

/** More lines than anybody walks through. */
export const most = 40
const recentAccounts = 5

/** Among the actions of one account nothing is typed but words. */
export const wordsIn = (query: string): readonly string[] => fold(query).split(/\s+/).filter(Boolean)

/** Of what stands before a word: quick, because it is asked for each of 10,000 accounts at each letter. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127
}

/** How well one word fits: at the start, at the start of a word, anywhere; 0 = not. */
function fitOfWord(text: string, word: string): number {
  const at = text.indexOf(word)
  if (at <= 0) return at === 0 ? 3 : 0
  return isLetter(text.charCodeAt(at - 1)) && !text.includes(` ${word}`) ? 1 : 2
}

/** The sum over all words; 0 when one of them does not occur. */
export function fits(text: string, words: readonly string[]): number {
  let sum = 0
  for (const word of words) {
    const each = fitOfWord(text, word)
    if (each === 0) return 0
    sum += each
  }
  return sum
}

const folded = new WeakMap<AccountView, string>()

function textOf(account: AccountView): string {
  const known = folded.get(account)
  if (known !== undefined) return known
  const tags = account.tags?.map((tag) => ` #${tag}`).join('') ?? ''
  const text = fold(`${titleOf(account)} ${sayName(account)} ${account.note}${tags}`)
  folded.set(account, text)
  return text
}

export const ofAction = (action: Action): Entry => ({ kind: 'action', key: `action ${action.id}`, action })
export const ofAccount = (account: AccountView): Entry => ({
  kind: 'account',
  key: `account ${account.id}`,
  account,
})
export const ofDeed = (account: AccountView, deed: AccountAction): Entry => ({
  kind: 'deed',
  key: `${deed.id} ${account.id}`,
  account,
  deed,
})

/** With nothing typed: what was run last, the accounts that were used last, then every action. */
function unasked({ actions, accounts, deeds, can, recent }: Offer): readonly Entry[] {
  const used = accounts
    .filter((account) => account.used)
    .sort((a, b) => (b.used?.last ?? 0) - (a.used?.last ?? 0))
    .slice(0, recentAccounts)
  const byKey = new Map<string, Entry>()
  for (const key of recent) {
    const action = actions.find(({ id }) => key === `action ${id}`)
    const account = accounts.find(({ id }) => key.endsWith(` ${id}`))
    const deed = deeds.find(({ id }) => key.startsWith(`${id} `))
    if (action) byKey.set(key, ofAction(action))
    else if (account && deed && can(account, deed)) byKey.set(key, ofDeed(account, deed))
    else if (account && !deed) byKey.set(key, ofAccount(account))
  }
  for (const entry of [...used.map(ofAccount), ...actions.map(ofAction)]) {
    if (!byKey.has(entry.key)) byKey.set(entry.key, entry)
  }
  return [...byKey.values()]
}

/** Which words name the action, and which are left for the account; null where one of the two is not meant. */
function splitBy(deed: AccountAction, pinned: boolean, words: readonly string[], narrowed: boolean) {
  const text = fold(deed.words({ pinned }))
  const mine = words.filter((word) => fitOfWord(text, word) > 0)
  // "copy" alone would be a line for each account; "copy #work" names them.
  if (mine.length === 0 || (mine.length === words.length && !narrowed)) return null
  return { rest: words.filter((word) => !mine.includes(word)), score: fits(text, mine) }
}

/** How well an account fits what is left for it; 0 = not. The words may also be those of its groups. */
function fitOfAccount(
  words: readonly string[],
  narrowing: readonly Term[],
  groups: readonly GroupView[],
): (account: Prepared) => number {
  const texts = words.map((value): Term => ({ kind: 'text', value }))
  const [among, named] = [matcher(narrowing, groups), matcher(texts, groups)]
  // Asked first, because it is seldom so: most words would be looked for twice in each account.
  const ofGroup = groups
    .map(({ name }) => fold(name))
    .some((name) => words.some((word) => name.includes(word)))
  return (account) => {
    if (narrowing.length > 0 && !among(account)) return 0
    if (words.length === 0) return 0.5
    return fits(textOf(account.view), words) || (ofGroup && named(account) ? 0.5 : 0)
  }
}

/** Best first; among equals what was run last, then actions, then accounts in their order. */
export function findEntries(query: string, offer: Offer): readonly Entry[] {
  const terms = parseQuery(query)
  if (terms.length === 0) return unasked(offer).slice(0, most)
  const words = textsOf(terms)
  const narrowing = terms.filter(({ kind }) => kind !== 'text')
  const narrowed = narrowing.length > 0
  const accounts = prepare(offer.accounts)
  const hits: { readonly entry: Entry; readonly score: number }[] = []
  const take = (entry: Entry, score: number) => {
    const at = offer.recent.indexOf(entry.key)
    // Less than any better fit, more than none.
    hits.push({ entry, score: score + (at < 0 ? 0 : 0.9 - at / 100) })
  }
  // No action of the window is of a group, a tag or a type.
  for (const action of narrowed ? [] : offer.actions) {
    const score = fits(fold(action.words()), words)
    if (score > 0) take(ofAction(action), score)
  }
  const suits = fitOfAccount(words, narrowing, offer.groups)
  for (const account of accounts) {
    const score = suits(account)
    if (score > 0) take(ofAccount(account.view), score)
  }
  for (const deed of offer.deeds) {
    // The name of the action may depend on the account: pin and unpin.
    const wayOf = (pinned: boolean) => {
      const split = splitBy(deed, pinned, words, narrowed)
      return split && { score: split.score, suits: fitOfAccount(split.rest, narrowing, offer.groups) }
    }
    const ways = { pinned: wayOf(true), other: wayOf(false) }
    if (!ways.pinned && !ways.other) continue
    for (const account of accounts) {
      const { view } = account
      const way = view.pinned ? ways.pinned : ways.other
      const score = way?.suits(account) ?? 0
      if (way && score > 0 && offer.can(view, deed)) take(ofDeed(view, deed), way.score + score)
    }
  }
  return hits
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ entry }) => entry)
}

const remembered = 12
let recent: readonly string[] = []

export const recentKeys = () => recent

/** A locked vault shows no names: what was run goes too. */
effect(() => {
  if (status.value.kind !== 'open') recent = []
})

export function remember({ key }: Entry) {
  recent = [key, ...recent.filter((each) => each !== key)].slice(0, remembered)
}
