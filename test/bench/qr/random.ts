// Random numbers that are the same on every machine for the same seed (mulberry32), so that a corpus can be made again.

export interface Random {
  /** From 0 up to 1. */
  readonly next: () => number
  readonly between: (least: number, most: number) => number
  readonly whole: (least: number, most: number) => number
  readonly pick: <T>(list: readonly T[]) => T
  /** Normal distribution around 0 with a standard deviation of 1. */
  readonly normal: () => number
  readonly bytes: (count: number) => Buffer
}

/** Every part of the seed counts: the run's seed, the category, the number of the image. */
export function createRandom(...seed: readonly (string | number)[]): Random {
  let state = 2166136261
  for (const character of seed.join('/')) state = Math.imul(state ^ character.charCodeAt(0), 16777619)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (least: number, most: number) => least + next() * (most - least)
  const whole = (least: number, most: number) => Math.floor(between(least, most + 1))
  return {
    next,
    between,
    whole,
    pick: (list) => list[whole(0, list.length - 1)] as (typeof list)[number], // lists here are never empty
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    bytes: (count) => Buffer.from(Array.from({ length: count }, () => whole(0, 255))),
  }
}
