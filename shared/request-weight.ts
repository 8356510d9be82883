// How heavy a request of a page may be before anything looks at its shape: text of 50 MB or a list of a million elements is
// refused by counting, in the preload and again in main, because the bridge itself has no limit (security.md 2).

import { importLimits } from './importing'
import { intakeLimits } from './intake'

/** Room for the largest request that a check lets through: every row of the largest import, one file, one long text. */
const limits = {
  values: importLimits.maxRows + 1_000,
  characters: 2 * intakeLimits.maxText,
  bytes: importLimits.maxFileBytes + 1024,
} as const

/** Stops counting at the first limit, so it takes no longer for a heavier request, nor for one that holds itself. */
export function isLightEnough(request: unknown): boolean {
  let { values, characters, bytes } = limits
  const open: unknown[] = [request]
  while (open.length > 0) {
    const value = open.pop()
    if (--values < 0) return false
    if (typeof value === 'string') characters -= value.length
    else if (typeof value === 'bigint') return false
    else if (ArrayBuffer.isView(value)) bytes -= value.byteLength
    else if (value instanceof ArrayBuffer) bytes -= value.byteLength
    else if (Array.isArray(value)) {
      if (value.length > values) return false
      for (const each of value) open.push(each)
    } else if (typeof value === 'object' && value !== null) {
      for (const key in value) {
        characters -= key.length
        if (--values < 0) return false
        open.push((value as Readonly<Record<string, unknown>>)[key])
      }
    }
    if (characters < 0 || bytes < 0) return false
  }
  return true
}
