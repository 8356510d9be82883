// How a code is written in groups, and how it is spoken. Pure.

const sizes: Readonly<Record<number, readonly number[]>> = {
  6: [3, 3],
  7: [3, 4],
  8: [4, 4],
  9: [3, 3, 3],
  10: [3, 3, 4],
}

/** `123456` → `['123', '456']`. Five characters and fewer stay whole. */
export function groupCode(code: string): readonly string[] {
  const groups: string[] = []
  let from = 0
  for (const size of sizes[code.length] ?? [code.length]) {
    groups.push(code.slice(from, from + size))
    from += size
  }
  return groups
}

/** Digit by digit, for a screen reader. */
export function spokenCode(code: string): string {
  return Array.from(code).join(' ')
}

/** What stands in place of a code that is not there yet. */
export function blankCode(digits: number): string {
  return '•'.repeat(Math.max(1, Math.min(10, digits)))
}
