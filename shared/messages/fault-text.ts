// What a fault's sentence is made of.

export interface FaultText {
  readonly what: string
  /** What the person can do; null where `what` already says it. */
  readonly todo: string | null
}

/** A finished sentence, and what to do. */
export const text = (what: string, todo: string | null = null): FaultText => ({ what, todo })
