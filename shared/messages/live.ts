// A topic of the English catalogue that speaks the language in force: reading a sentence of it gives today's words.
// So nobody keeps a sentence; who keeps a node of the tree keeps something live.

import { language, wordsOf } from './current'
import type { Say, Value } from './say'

/** Another language's words for a topic: the same tree, each sentence a text, those with values in ICU MessageFormat. */
export type Translation<T> = T extends string
  ? string
  : T extends (...values: never) => string
    ? string
    : { readonly [K in keyof T]: Translation<T[K]> }

export type Live<T> = T extends string
  ? string
  : T extends (...values: never) => string
    ? T
    : { readonly [K in keyof T]: Live<T[K]> }

type AnySay = Say<readonly Value[]>
const isSay = (value: unknown): value is AnySay => typeof value === 'function' && 'worded' in value

/**
 * @param topic the name under which the languages list its words
 */
// @__NO_SIDE_EFFECTS__
export function live<T extends object>(topic: string, english: T): Live<T> {
  // What the proxy answers has the type's shape: texts for texts, functions for functions, nodes for nodes.
  return node(english, () => wordsOf(topic)) as Live<T>
}

function node(english: object, translated: () => unknown): object {
  const children = new Map<PropertyKey, object>()
  const said = new Map<PropertyKey, { readonly icu: string; readonly tag: string; readonly say: unknown }>()
  const wordsFor = (key: PropertyKey): unknown => {
    const there = translated()
    return typeof there === 'object' && there !== null && Object.hasOwn(there, key)
      ? Reflect.get(there, key)
      : undefined
  }
  return new Proxy(english, {
    get(target, key) {
      const own: unknown = Reflect.get(target, key)
      if (typeof own === 'string') {
        const words = wordsFor(key)
        return typeof words === 'string' ? words : own
      }
      if (isSay(own)) {
        const icu = wordsFor(key)
        if (typeof icu !== 'string') return own
        const tag = language()
        const before = said.get(key)
        if (before?.icu === icu && before.tag === tag) return before.say
        const say = own.worded(icu, tag)
        said.set(key, { icu, tag, say })
        return say
      }
      if (typeof own !== 'object' || own === null) return own
      const child = children.get(key) ?? node(own, () => wordsFor(key))
      children.set(key, child)
      return child
    },
  })
}
