// JSON that stands inside a text of another format: one account, as FreeOTP and WinAuth keep it.

import { type Members, membersOf, readJson } from '../vault/json-text'

const limits = { depth: 16, values: 10_000 } as const

/** null for anything but an object. */
export function innerJson(text: string): Members | null {
  const json = readJson(Buffer.from(text), limits)
  return json.kind === 'whole' ? membersOf(json.value) : null
}
