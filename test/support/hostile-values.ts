// What a hostile page sends: junk of every kind, and values made from the checks of the contract, nearly right and right.
// Reads the contract's table, so a new command is covered without a change here.

import fc from 'fast-check'

/**
 * Made anew in each world that wants it: in the page, and in the test that asks the contract which of them are junk to it.
 * Sent to the page as its own source, so it may name nothing outside of itself.
 */
export function makeJunk(): readonly (readonly [string, unknown])[] {
  const cyclic: { self?: unknown } = {}
  cyclic.self = cyclic
  let deep: unknown = 'x'
  for (let n = 0; n < 900; n++) deep = { a: deep }
  return [
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a big integer', 10n],
    ['text', 'text'],
    ['text with nul', 'a\0b'],
    ['half a character', '\ud800'],
    ['true', true],
    ['an empty object', {}],
    ['an array', []],
    ['nested 900 deep', deep],
    ['a cyclic object', cyclic],
    ['a map', new Map([['id', 'x']])],
    ['a set', new Set(['id'])],
    ['a date that is none', new Date(Number.NaN)],
    ['a pattern', /(a+)+$/],
    ['an error', new Error('x')],
    ['bytes', new Uint8Array(1000)],
    ['a prototype key', JSON.parse('{"__proto__": {"id": "x"}, "constructor": {"name": "x"}}')],
    ['an id that is an object', { id: { toString: 'x' } }],
    ['an id and more', { id: 'a', which: 'current', extra: true }],
    ['ids of every kind', { ids: [1, null, {}, []], id: null, proof: { kind: 'confirmed', text: 1 } }],
    ['a path', { path: '/etc/passwd', file: 'file:///etc/passwd', url: 'https://example.com/' }],
    ['a function', () => 'x'],
    ['a symbol', Symbol('x')],
    ['a promise', Promise.resolve({ id: 'x' })],
    ['a proxy', new Proxy({}, {})],
  ]
}

/** As much of a valibot check as is read here; what is not known gives any value at all. */
interface Check {
  readonly type?: string
  readonly entries?: Readonly<Record<string, Check>>
  readonly item?: Check
  readonly options?: readonly unknown[]
  readonly literal?: unknown
  readonly wrapped?: Check
  readonly class?: unknown
  readonly pipe?: readonly Check[]
  readonly requirement?: unknown
}

/** `known`: texts that mean something to the app, such as the ids of its accounts. */
export function valuesOf(check: unknown, known: readonly string[]): fc.Arbitrary<unknown> {
  const any = fc.anything({ maxDepth: 2 })
  const right = (one: Check): fc.Arbitrary<unknown> => {
    const options = (one.options ?? []) as readonly Check[]
    switch (one.type) {
      case 'undefined':
        return fc.constant(undefined)
      case 'string':
        return fc.oneof(
          fc.constantFrom('', 'totp', '6', '30', 'account:x', ...known),
          fc.string({ maxLength: 70 }),
        )
      case 'number':
        return fc.oneof(fc.integer({ min: -1, max: 40 }), fc.double(), fc.constantFrom(2 ** 31, 2 ** 53))
      case 'boolean':
        return fc.boolean()
      case 'literal':
        return fc.constant(one.literal)
      case 'picklist':
      case 'enum':
        return fc.constantFrom(...(one.options ?? ['']))
      case 'nullable':
      case 'optional':
      case 'nullish':
      case 'exact_optional':
        return one.wrapped === undefined ? any : fc.option(right(one.wrapped), { freq: 3 })
      case 'union':
      case 'variant':
        return options.length === 0 ? any : fc.oneof(...options.map(right))
      case 'array':
        return one.item === undefined ? any : fc.array(right(one.item), { maxLength: 5 })
      case 'strict_object':
      case 'object':
        return fc.record(Object.fromEntries(Object.entries(one.entries ?? {}).map(([k, v]) => [k, right(v)])))
      case 'instance':
        return fc.uint8Array({ maxLength: 200 })
      default:
        return any
    }
  }
  // The check may be one of this library's; only its public fields are read.
  const whole = right(check as Check)
  const nearly = fc.tuple(whole, fc.string({ maxLength: 8 }), any).map(([value, key, odd]) => {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return odd
    const keys = Object.keys(value)
    return { ...value, [keys[key.length % Math.max(1, keys.length)] ?? key]: odd }
  })
  return fc.oneof({ arbitrary: whole, weight: 3 }, { arbitrary: nearly, weight: 2 })
}
