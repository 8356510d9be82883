// What the doctor says, in the language in force: a line for each thing, and the command that mends what is wrong. The
// words are those of en/doctor.ts.

import type { Fault } from '../errors'
import type { AccountCheck } from '../health'
import { visible } from '../visible'
import { correctionText } from './choose'
import { doctor } from './en/doctor'
import { describeFault } from './faults'
import { live } from './live'
import { momentText } from './locale'

/** `mend`: a command, or what a person does; null where there is nothing to mend. */
export interface Said {
  readonly text: string
  readonly mend: string | null
}

const words = live('doctor', doctor)
const said = (text: string, mend: string | null = null): Said => ({ text, mend })
const startKeyring = 'gnome-keyring-daemon --start --components=secrets'
const installLibsecret = 'apt-get install libsecret-1-0'
const backUp = 'tidelock backup FILE'

/** Sentences that the doctor's command says itself. */
export const doctorWords = words

export const doctorText = {
  keychain: {
    works: (backend: string | null) => said(words.keychain.works(backend)),
    notAsked: () => said(words.keychain.notAsked),
    fault: (fault: Fault, needed: boolean) => {
      const { what } = describeFault(fault)
      return needed
        ? said(words.keychain.needed(what), keychainMend(fault))
        : said(words.keychain.notNeeded(what))
    },
  },
  libsecret: {
    there: () => said(words.libsecret.there),
    missing: (needed: boolean) => said(words.libsecret.missing, needed ? installLibsecret : null),
  },
  vault: {
    none: (path: string) => said(words.vault.none(path)),
    whole: (
      { path, version, slots, kept, bytes }: VaultFacts,
      inside: { readonly accounts: number; readonly generation: number; readonly setAside: number } | null,
    ) => {
      const { vault } = words
      const file = vault.whole(path, version, bytes, slots.join(', ') || vault.noSlot, kept)
      if (inside === null) return said(file)
      const opens = `${file}${vault.inside(inside.accounts, inside.generation)}`
      return inside.setAside === 0
        ? said(opens)
        : said(`${opens}${vault.setAside(inside.setAside)}`, vault.setAsideMend)
    },
    fault: (fault: Fault, kept: number) => {
      const { vault } = words
      const otherwise = fault.code === 'vault-newer' ? vault.update : vault.restore
      return said(vault.fault(describeFault(fault).what), kept > 0 ? vault.copies(kept) : otherwise)
    },
    key: (fault: Fault) =>
      said(
        words.vault.key(describeFault(fault).what),
        describeFault(fault).todo ?? 'tidelock passphrase set',
      ),
  },
  spareKey: () => said(words.spareKey, words.spareKeyMend),
  accounts: accountsSaid,
  trash: (accounts: number) => said(words.trash(accounts)),
  permissions: {
    private: () => said(words.permissions.private),
    unknown: () => said(words.permissions.unknown),
    open: (files: readonly { readonly path: string; readonly mode: string }[]) =>
      said(
        words.permissions.open(files.map(({ path, mode }) => `${path} (${mode})`).join(', ')),
        `chmod go= ${files.map(({ path }) => quoted(path)).join(' ')}`,
      ),
  },
  folder: {
    durable: (path: string) => said(words.folder.durable(path)),
    notDurable: (path: string) => said(words.folder.notDurable(path), words.folder.notDurableMend),
    missing: (path: string) => said(words.folder.missing(path)),
  },
  clock: {
    sane: () => said(words.clock.sane),
    corrected: (seconds: number) => said(words.clock.corrected(correctionText(seconds))),
    beforeBuild: () => said(words.clock.beforeBuild, words.clock.beforeBuildMend),
    behindSave: (seconds: number) =>
      said(words.clock.behindSave(seconds), 'tidelock doctor --code QUERY CODE'),
  },
  backups: {
    last: (at: number, accounts: number) => words.backups.last(momentText(at), accounts),
    none: () => said(words.backups.none),
    off: (last: string) => said(words.backups.off(last)),
    recent: (last: string, folder: string) => said(words.backups.recent(last, folder)),
    old: (last: string) => said(words.backups.old(last), backUp),
    failed: (fault: Fault, folder: string, last: string | null) => {
      const { what, todo } = describeFault(fault)
      const { failed, failedBefore } = words.backups
      return said(last === null ? failed(folder, what) : failedBefore(folder, what, last), todo ?? backUp)
    },
  },
  display: {
    there: (kind: string) => said(words.display.there(kind)),
    none: () => said(words.display.none),
  },
  tray: {
    there: (host: string) => said(words.tray.there(host === '' ? null : host)),
    none: () => said(words.tray.none),
  },
  hotkey: {
    some: (state: 'works' | 'portal' | 'wayland', set: HotkeysSet) =>
      said(words.hotkey[state](hotkeysSaid(set))),
    none: () => said(words.hotkey.none),
  },
  clipboard: {
    marked: (marks: string, tool: string | null) => said(words.clipboard.marked(marks, tool)),
    plain: (_marks: string, tool: string | null) => said(words.clipboard.plain(tool)),
    unknown: (_marks: string, tool: string | null) => said(words.clipboard.unknown(tool)),
    none: (_marks: string, _tool: string | null) => said(words.clipboard.none),
  },
  typing: {
    there: (tool: string) => said(words.typing.there(tool)),
    none: () => said(words.typing.none),
  },
  runtime: {
    fine: (node: string, electron: string | null) => said(words.runtime.fine(node, electron)),
    old: (node: string) => said(words.runtime.old(node), words.runtime.oldMend),
  },
} as const

interface VaultFacts {
  readonly path: string
  readonly version: number
  readonly slots: readonly string[]
  readonly kept: number
  readonly bytes: number
}

interface HotkeysSet {
  readonly quick: string | null
  readonly copyLast: string | null
  readonly accounts: number
}

function hotkeysSaid({ quick, copyLast, accounts }: HotkeysSet): string {
  const { hotkey } = words
  const parts = [
    ...(quick === null ? [] : [hotkey.quick(quick)]),
    ...(copyLast === null ? [] : [hotkey.copyLast(copyLast)]),
    ...(accounts === 0 ? [] : [hotkey.accounts(accounts)]),
  ]
  return parts.length === 0 ? hotkey.noneSet : hotkey.set(parts.join(', '))
}

interface DoctorGroup {
  readonly bits: number | null
  readonly accounts: readonly { readonly issuer: string; readonly account: string }[]
}

/** Groups that a line names; `--json` has them all. */
const named = 5

function accountsSaid(check: AccountCheck, groups: readonly DoctorGroup[]): Said {
  // What each has, and some `mend`.
  const here: { none: string; what: (accounts: string) => string; mend?: string } = words.accounts[check]
  if (groups.length === 0) return said(here.none)
  const name = (names: { readonly issuer: string; readonly account: string }) =>
    [names.issuer, names.account]
      .map((text) => visible(text))
      .filter((text) => text !== '')
      .join(', ') || words.noName
  const lines = groups.slice(0, named).map(({ accounts, bits }) => {
    const all = accounts.map(name).join(' = ')
    return bits === null ? all : words.bits(all, bits)
  })
  const more = groups.length - lines.length
  const list = [...lines, ...(more > 0 ? [words.more(more)] : [])].join('; ')
  return said(here.what(list), here.mend ?? null)
}

function keychainMend(fault: Fault): string {
  switch (fault.code) {
    case 'keychain-library-missing':
      return installLibsecret
    case 'keychain-absent':
      return words.keychain.start(startKeyring)
    case 'keychain-locked':
      return words.keychain.unlock
    default:
      return describeFault(fault).todo ?? startKeyring
  }
}

/** As one word of a POSIX shell. */
function quoted(path: string): string {
  return /^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`
}
