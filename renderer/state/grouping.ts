// How a code is written in groups, and how it is spoken. Pure.

import type { Settings } from '../../shared/settings'

const byLength: Readonly<Record<number, readonly number[]>> = {
  6: [3, 3],
  7: [3, 4],
  8: [4, 4],
  9: [3, 3, 3],
  10: [3, 3, 4],
}

/** Groups of one size from the left; a single character left over joins the last of them. */
function inGroupsOf(size: number, length: number): readonly number[] {
  const whole = Math.floor(length / size)
  const rest = length % size
  const groups = Array.from({ length: whole }, () => size)
  if (rest > 1 || whole === 0) return [...groups, rest]
  return groups.map((each, at) => (at === whole - 1 ? each + rest : each))
}

function sizesOf(length: number, rule: Settings['digitGroups']): readonly number[] {
  switch (rule) {
    case 'auto':
      return byLength[length] ?? [length]
    case 'none':
      return [length]
    case 'two':
      return inGroupsOf(2, length)
    case 'three':
      return inGroupsOf(3, length)
    case 'four':
      return inGroupsOf(4, length)
    case 'halves': {
      const first = Math.floor(length / 2)
      return length < 4 ? [length] : [first, length - first]
    }
  }
}

/** `123456` → `["123", "456"]`. Without a rule by its length, where five characters and fewer stay whole. */
export function groupCode(code: string, rule: Settings['digitGroups'] = 'auto'): readonly string[] {
  const groups: string[] = []
  let from = 0
  for (const size of sizesOf(code.length, rule)) {
    groups.push(code.slice(from, from + size))
    from += size
  }
  return groups
}

/** Digit by digit, for a screen reader, however it is written. */
export function spokenCode(code: string): string {
  return Array.from(code).join(' ')
}

/** What stands in place of a code that is not there yet. */
export function blankCode(digits: number): string {
  return '•'.repeat(Math.max(1, Math.min(10, digits)))
}
