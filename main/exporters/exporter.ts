// What an exporter is: accounts in, bytes out, and every loss named. The table of them is index.ts. Types only.

import type { Fault } from '../../shared/errors'
import type { ExportFormat, LeftOut, LostPart } from '../../shared/exporting'
import type { Result } from '../../shared/result'
import type { Kdf, Random } from '../platform/platform'
import type { Account } from '../vault/account'

/** Lets other work have its turn where this took long. false = stop: the secrets may be gone by now. */
export type Turn = () => Promise<boolean>

export interface ExportParts {
  readonly accounts: readonly Account[]
  /** Aegis' groups, which `extra` of the accounts may name. */
  readonly groups: readonly unknown[]
  /** null = the plain form. */
  readonly password: string | null
  readonly random: Random
  readonly kdf: Pick<Kdf, 'scrypt'>
  readonly turn: Turn
  /** The vault as a backup; `password` null = under the vault's own passphrase. */
  readonly sealBackup: (password: string | null) => Promise<Result<Uint8Array, Fault>>
  /** A PNG, or an SVG document; null = the text is too long for a QR code. */
  readonly drawPng: (text: string) => Uint8Array | null
  readonly drawSvg: (text: string) => string | null
}

/** Which accounts go in, which stay out, and what the former lose. */
export interface Sorted {
  /** In their order. */
  readonly written: readonly Account[]
  readonly leftOut: readonly { readonly account: Account; readonly why: LeftOut }[]
  readonly lost: readonly { readonly account: Account; readonly parts: readonly LostPart[] }[]
}

export interface Exported extends Sorted {
  /** More than one where a format is a set of pictures; `part` is then its number, from 1. */
  readonly files: readonly { readonly part: number | null; readonly bytes: Uint8Array }[]
  /** The texts of the QR codes, where the files are pictures: what reading them back must give. */
  readonly qrTexts?: readonly string[]
}

export interface Exporter {
  /** Of `--format`. */
  readonly name: ExportFormat
  /** Whether it is encrypted: always, when a password is given, or never. */
  readonly sealed: 'always' | 'optional' | 'never'
  /** The end of its file names, without the dot. */
  readonly ending: string
  /** Says what `write` would do; null = it was stopped. */
  sort(accounts: readonly Account[], turn: Turn): Promise<Sorted | null>
  /** Fails when nothing can be written at all; `locked` when it was stopped. */
  write(parts: ExportParts): Promise<Result<Exported, Fault>>
}
