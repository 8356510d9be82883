// Groups and tags, and changes of several accounts at once.

/** A group as a window shows it. Its id is a UUID, as in Aegis' format. */
export interface GroupView {
  readonly id: string
  readonly name: string
}

export const orderingLimits = {
  maxGroups: 500,
  /** Characters. */
  maxGroupName: 64,
  maxTags: 32,
  /** Characters, without the #. */
  maxTag: 32,
} as const

/** A tag as it is kept: without #, on one line, no longer than it may be; '' = there is nothing in it. */
export function tidyTag(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  const bare = line.replace(/^#+/, '').trim()
  return Array.from(bare).slice(0, orderingLimits.maxTag).join('').trim()
}

/** Names and tags that differ in nothing but case and the form of their characters are one. */
export function sameName(a: string, b: string): boolean {
  return a === b || a.normalize('NFKC').toLowerCase() === b.normalize('NFKC').toLowerCase()
}
