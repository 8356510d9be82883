// What goes out to other formats: their names, what does not travel, and what the window is told of it. Data only;
// sentences in messages/en/exporting.ts and cli-in-out.ts.

export const exportFormats = ['backup', 'aegis', '2fas', 'uris', 'migration-qr', 'html'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** Why an account is not in the file at all: a wrong code there is worse than none. */
export type LeftOut = 'type' | 'digits' | 'period' | 'secret' | 'too-long'

/** What an account loses on the way. */
export type LostPart = 'note' | 'pin' | 'icon' | 'pinned' | 'groups' | 'tags'

interface Named {
  readonly id: string
  readonly issuer: string
  readonly account: string
}

/** Told before anything is written. Names only. */
export interface ExportPreview {
  /** Accounts that would be in the file. */
  readonly written: number
  readonly left: readonly (Named & { readonly why: LeftOut })[]
  readonly lost: readonly (Named & { readonly parts: readonly LostPart[] })[]
  /** Not encrypted: whoever gets it has the accounts. */
  readonly readable: boolean
}

/** Told when it is written, read back and compared. */
export interface ExportDone {
  /** Names without their folder. */
  readonly files: readonly string[]
  readonly accounts: number
}
