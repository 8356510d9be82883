// What links of Ente and andOTP say beside the token: note, tags, pinned, in the trash (formats.md 7.1, 10).

import type { ParsedUri } from '../otp'
import { decodeForm } from '../otp/uri-text'
import { type Members, membersOf, readJson } from '../vault/json-text'
import { nameOf } from './json-shapes'

export interface Display {
  readonly note: string
  readonly pinned: boolean
  readonly tags: readonly string[]
  readonly trashed: boolean
}

const limits = { depth: 8, values: 10_000 } as const

/** A display that cannot be read says nothing; the token beside it is whole. */
export function displayOf(extras: ParsedUri['extras']): Display {
  const members = displayMembers(extras.get('codedisplay')?.[0])
  return readDisplay(members ?? { tags: extras.get('tags') })
}

/** A note can make a link longer than any reader of links takes. So the display is taken out first. */
export function withoutDisplay(text: string): { readonly link: string; readonly display: Display | null } {
  const found = /([?&])codeDisplay=([^&]*)/i.exec(text)
  const members = displayMembers(found?.[2] === undefined ? undefined : decodeForm(found[2]))
  if (found === null || members === null) return { link: text, display: null }
  const link = text.slice(0, found.index + 1) + text.slice(found.index + found[0].length)
  return { link, display: readDisplay(members) }
}

function displayMembers(text: string | undefined): Members | null {
  const json = text === undefined ? null : readJson(new TextEncoder().encode(text), limits)
  return json?.kind === 'whole' ? membersOf(json.value) : null
}

export function readDisplay(members: Members): Display {
  const { note, pinned, tags, trashed } = members
  return {
    note: nameOf(note),
    pinned: pinned === true,
    tags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [],
    trashed: trashed === true,
  }
}
