// Search as you type: prepared lower-case strings, every word must occur (perf.md F). Pure.

import type { AccountView } from '../../shared/views'

export interface Prepared {
  readonly view: AccountView
  readonly issuer: string
  readonly account: string
  readonly all: string
}

/** Views are never changed in place, so what is prepared stays true for as long as the view lives. */
const known = new WeakMap<AccountView, Prepared>()

function prepareOne(view: AccountView): Prepared {
  const before = known.get(view)
  if (before) return before
  const issuer = view.issuer.toLowerCase()
  const account = view.account.toLowerCase()
  const fresh = { view, issuer, account, all: `${issuer}\n${account}\n${view.note.toLowerCase()}` }
  known.set(view, fresh)
  return fresh
}

/** Once per change of the list; only changed accounts cost anything. */
export function prepare(accounts: readonly AccountView[]): readonly Prepared[] {
  return accounts.map(prepareOne)
}

export function wordsOf(query: string): readonly string[] {
  return query.toLowerCase().split(/\s+/).filter(Boolean)
}

/** Those that hold every word, in the order of the list. */
export function matching(prepared: readonly Prepared[], words: readonly string[]): readonly Prepared[] {
  return prepared.filter(({ all }) => words.every((word) => all.includes(word)))
}

/** First those whose issuer, then those whose account name starts with the first word; else as they were. */
export function ranked(matches: readonly Prepared[], words: readonly string[]): readonly AccountView[] {
  const first = words[0] ?? ''
  const byIssuer: AccountView[] = []
  const byName: AccountView[] = []
  const rest: AccountView[] = []
  for (const { view, issuer, account } of matches) {
    if (issuer.startsWith(first)) byIssuer.push(view)
    else if (account.startsWith(first)) byName.push(view)
    else rest.push(view)
  }
  return byIssuer.concat(byName, rest)
}

/** Searches; a query that goes on from an earlier one looks only at what that one found, also after erasing. */
export function createSearch() {
  let from: readonly Prepared[] = []
  let earlier: { readonly query: string; readonly found: readonly Prepared[] }[] = []
  return (prepared: readonly Prepared[], query: string): readonly AccountView[] => {
    earlier = prepared === from ? earlier.filter((each) => query.startsWith(each.query)) : []
    from = prepared
    const nearest = earlier.at(-1)
    const words = wordsOf(query)
    const found = nearest?.query === query ? nearest.found : matching(nearest?.found ?? prepared, words)
    if (nearest?.query !== query) earlier.push({ query, found })
    return ranked(found, words)
  }
}

export interface Piece {
  readonly text: string
  readonly hit: boolean
}

/** A text cut where the words occur, for marking them. */
export function markWords(text: string, words: readonly string[]): readonly Piece[] {
  const lower = text.toLowerCase()
  // A few characters change their length in lower case; then positions would not fit.
  if (words.length === 0 || lower.length !== text.length) return [{ text, hit: false }]
  const hit = new Array<boolean>(text.length).fill(false)
  for (const word of words) {
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length)) {
      hit.fill(true, at, at + word.length)
    }
  }
  const pieces: Piece[] = []
  let from = 0
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && hit[at] === hit[from]) continue
    pieces.push({ text: text.slice(from, at), hit: hit[from] ?? false })
    from = at
  }
  return pieces
}
