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
