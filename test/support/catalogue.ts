// The whole English catalogue as a flat list, and another language's words in its shape.

import { laterPart, mainPart, startPart } from '../../shared/messages/parts'
import type { Say, Value } from '../../shared/messages/say'

export type AnySay = Say<readonly Value[]>
type Leaf = string | AnySay

export const whole = { ...startPart, ...laterPart, ...mainPart }

function leavesOf(value: unknown, path: string): readonly (readonly [string, Leaf])[] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) =>
        leavesOf(inner, path === '' ? name : `${path}.${name}`),
      )
    : // A catalogue holds nothing else; test/shared/messages.test.ts says so.
      [[path, value as Leaf]]
}

export const leaves = leavesOf(whole, '')

/** What stands at a path such as `list.copyLabel`; undefined where nothing does. */
export const at = (words: object, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (node, key) => (typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined),
      words,
    )

export const says = leaves.flatMap(([path, leaf]) => (typeof leaf === 'string' ? [] : [{ path, say: leaf }]))

/** A catalogue made from English: the text of each leaf, changed. */
export function changed(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  // The only functions of a catalogue.
  if (typeof value === 'function') return change((value as AnySay).icu)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, changed(inner, change)]))
}
