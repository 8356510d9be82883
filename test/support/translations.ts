// The other languages, whole. Apart from catalogue.ts, because only Vitest finds files by a pattern.

type Whole = Readonly<Record<'start' | 'later' | 'main', object>>
/** The other languages, by their tags. */
export const translations: readonly (readonly [tag: string, words: object])[] = Object.entries(
  import.meta.glob<Whole>('../../shared/messages/*/index.ts', { eager: true }),
).map(([path, { start, later, main }]) => [path.split('/').at(-2) ?? '', { ...start, ...later, ...main }])
