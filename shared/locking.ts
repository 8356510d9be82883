// What a window knows of the lock: why it fell, how long to wait after wrong tries, and which rules can hold here.

/** Why an open vault was locked. `minutes`: the setting that was in force. */
export type LockWhy =
  | { readonly kind: 'asked' | 'suspend' | 'screen-lock' }
  | { readonly kind: 'idle' | 'hidden'; readonly minutes: number }

export interface LockView {
  /** null: open, or locked since the start. */
  readonly why: LockWhy | null
  /** Milliseconds from now until another passphrase is tried; 0 = at once. */
  readonly wait: number
  /** What the system asks for before the keychain may open the vault again, such as "Touch ID"; null = nothing. */
  readonly gate: string | null
}

/** For the settings: what this system tells. */
export interface LockRulesView {
  readonly tellsScreenLock: boolean
  /** The system's own question for the person's finger; null = there is none here. */
  readonly biometry: string | null
}
