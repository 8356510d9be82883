// Search as you type over prepared texts (perf.md F); the grammar stands in shared/query.ts. Pure.

import { fold } from '../../shared/fold'
import type { GroupView } from '../../shared/ordering'
import { matcher, narrows, parseQuery, type Searched, type Term, textsOf } from '../../shared/query'
import type { AccountView } from '../../shared/views'

export interface Prepared extends Searched {
  readonly view: AccountView
  readonly issuer: string
  readonly account: string
}

const none: readonly string[] = []

/** Views are never changed in place, so what is prepared stays true for as long as the view lives. */
const known = new WeakMap<AccountView, Prepared>()

function prepareOne(view: AccountView): Prepared {
  const before = known.get(view)
  if (before) return before
  const issuer = fold(view.issuer)
  const account = fold(view.account)
  const tags = view.tags?.map(fold) ?? none
  const tagged = tags.length === 0 ? '' : `\n#${tags.join('\n#')}`
  const all = `${issuer}\n${account}\n${fold(view.note)}${tagged}`
  const fresh = { view, issuer, account, all, tags, type: view.type, groups: view.groups ?? none }
  known.set(view, fresh)
  return fresh
}

/** Once per change of the list; only changed accounts cost anything. */
export function prepare(accounts: readonly AccountView[]): readonly Prepared[] {
  return accounts.map(prepareOne)
}

export function wordsOf(query: string): readonly string[] {
  return textsOf(parseQuery(query))
}

/** Those for which every term holds, in the order of the list. */
export function matching(
  prepared: readonly Prepared[],
  terms: readonly Term[],
  groups: readonly GroupView[] = [],
): readonly Prepared[] {
  return terms.length === 0 ? prepared : prepared.filter(matcher(terms, groups))
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

interface Earlier {
  readonly query: string
  readonly terms: readonly Term[]
  readonly found: readonly Prepared[]
}

/** Searches; a query that goes on from an earlier one looks only at what that one found, also after erasing. */
export function createSearch() {
  let from: readonly Prepared[] = []
  let named: readonly GroupView[] = []
  let earlier: Earlier[] = []
  return (
    prepared: readonly Prepared[],
    query: string,
    groups: readonly GroupView[] = named,
  ): readonly AccountView[] => {
    const same = prepared === from && groups === named
    earlier = same ? earlier.filter((each) => query.startsWith(each.query)) : []
    from = prepared
    named = groups
    const terms = parseQuery(query)
    const again = earlier.at(-1)?.query === query ? earlier.at(-1) : undefined
    const nearest = earlier.findLast((each) => narrows(each.terms, terms))
    const found = again?.found ?? matching(nearest?.found ?? prepared, terms, groups)
    if (!again) earlier.push({ query, terms, found })
    return ranked(found, textsOf(terms))
  }
}

export interface Piece {
  readonly text: string
  readonly hit: boolean
}

/** A text cut where the words occur, for marking them. `words` are folded, and each character is compared folded. */
export function markWords(text: string, words: readonly string[]): readonly Piece[] {
  if (words.length === 0) return [{ text, hit: false }]
  // Where in the text each character of the folded one comes from.
  const places: number[] = []
  let folded = ''
  let at = 0
  for (const character of text) {
    const part = fold(character)
    for (let i = 0; i < part.length; i++) places.push(at)
    folded += part
    at += character.length
  }
  places.push(text.length)
  const hit = new Array<boolean>(text.length).fill(false)
  for (const word of words) {
    if (word === '') continue
    for (let i = folded.indexOf(word); i >= 0; i = folded.indexOf(word, i + word.length)) {
      hit.fill(true, places[i], places[i + word.length])
    }
  }
  const pieces: Piece[] = []
  let from = 0
  for (let i = 1; i <= text.length; i++) {
    if (i < text.length && hit[i] === hit[from]) continue
    pieces.push({ text: text.slice(from, i), hit: hit[from] ?? false })
    from = i
  }
  return pieces
}
