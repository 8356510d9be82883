// What a window knows of a recovery key that was just made.

export interface NewRecoveryKeyView {
  /** Seven groups with dashes; handed out this once. */
  readonly recoveryKey: string
  /** The groups that the check asks for, counted from 1. */
  readonly asks: readonly [number, number]
  /** Seconds until main forgets it. */
  readonly seconds: number
  /** Accounts with unused recovery codes of their sites, which the kit can hold too. */
  readonly siteCodes: number
}
