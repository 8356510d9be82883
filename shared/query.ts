// What is typed to find accounts, in the window and on the command line: words, "two words", group:x, tag:x or #x,
// type:x, and each of the last with a minus before it. Whatever is none of these is plain text. Pure.

import { fold } from './fold'

export type Term =
  | { readonly kind: 'text'; readonly value: string }
  | {
      readonly kind: 'group' | 'tag' | 'type'
      /** Folded; empty: any. */
      readonly value: string
      /** It was closed in quotes: nothing but this. */
      readonly exact: boolean
      readonly not: boolean
    }

const prefix = /(-?)(?:(group|tag|type):|#(?=[^\s#]))/iy

/** Every term must hold. Never fails: a half-typed term means what it says so far. */
export function parseQuery(query: string): readonly Term[] {
  const terms: Term[] = []
  let at = 0
  while (at < query.length) {
    if (/\s/.test(query.charAt(at))) {
      at++
      continue
    }
    prefix.lastIndex = at
    const found = prefix.exec(query)
    const start = at + (found?.[0].length ?? 0)
    const quoted = query.charAt(start) === '"'
    const end = quoted ? closing(query, start + 1) : wordEnd(query, start)
    const value = fold(query.slice(quoted ? start + 1 : start, end)).trim()
    const exact = quoted && query.charAt(end) === '"'
    at = exact ? end + 1 : end
    if (found) {
      // The expression knows no others.
      const kind = (found[2]?.toLowerCase() ?? 'tag') as 'group' | 'tag' | 'type'
      terms.push({
        kind,
        value: kind === 'tag' ? value.replace(/^#/, '') : value,
        exact,
        not: found[1] === '-',
      })
    } else if (value !== '') terms.push({ kind: 'text', value })
  }
  return terms
}

function closing(query: string, from: number): number {
  const at = query.indexOf('"', from)
  return at < 0 ? query.length : at
}

function wordEnd(query: string, from: number): number {
  const rest = query.slice(from).search(/\s/)
  return rest < 0 ? query.length : from + rest
}

/** The plain words, folded; for marking them where they occur. */
export function textsOf(terms: readonly Term[]): readonly string[] {
  return terms.flatMap((term) => (term.kind === 'text' ? [term.value] : []))
}

/** One account as it is searched; all but `groups` folded. */
export interface Searched {
  /** Every text in which words are looked for. */
  readonly all: string
  readonly type: string
  readonly tags: readonly string[]
  /** Ids. */
  readonly groups: readonly string[]
}

/** Answers for one account after the other; what can be worked out once is. */
export function matcher(
  terms: readonly Term[],
  groups: readonly { readonly id: string; readonly name: string }[],
): (account: Searched) => boolean {
  const folded = groups.map(({ id, name }) => ({ id, name: fold(name) }))
  const tests = terms.map((term) => testOf(term, folded))
  if (tests.length === 1 && tests[0]) return tests[0]
  return (account) => tests.every((test) => test(account))
}

function testOf(
  term: Term,
  groups: readonly { readonly id: string; readonly name: string }[],
): (account: Searched) => boolean {
  const { value } = term
  const named = (exact: boolean) =>
    new Set(groups.filter(({ name }) => (exact ? name === value : name.includes(value))).map(({ id }) => id))
  if (term.kind === 'text') {
    const inGroups = named(false)
    if (inGroups.size === 0) return ({ all }) => all.includes(value)
    return (account) => account.all.includes(value) || account.groups.some((id) => inGroups.has(id))
  }
  const { exact, not } = term
  if (term.kind === 'group') {
    const wanted = named(exact && value !== '')
    return (account) => account.groups.some((id) => wanted.has(id)) !== not
  }
  const fits = (text: string) => (exact && value !== '' ? text === value : text.startsWith(value))
  if (term.kind === 'tag') return ({ tags }) => tags.some(fits) !== not
  // Half typed, it keeps everything: no account is without a type.
  return value === '' ? () => true : ({ type }) => fits(type) !== not
}

/** Whether all that `later` finds is among what `earlier` found. */
export function narrows(earlier: readonly Term[], later: readonly Term[]): boolean {
  return earlier.every((was) => later.some((now) => implies(now, was)))
}

function implies(now: Term, was: Term): boolean {
  if (was.kind === 'text') return now.kind === 'text' && now.value.includes(was.value)
  if (now.kind !== was.kind || now.not !== was.not) return false
  if (now.value === was.value && now.exact === was.exact) return true
  if (was.not || was.exact) return false
  return was.kind === 'group' ? now.value.includes(was.value) : now.value.startsWith(was.value)
}
