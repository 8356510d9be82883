// What the doctor says: a line for each thing, and the command that mends what is wrong.

import type { Fault } from '../errors'
import type { AccountCheck } from '../health'
import { visible } from '../visible'
import { describeFault } from './index'

/** `mend`: a command, or what a person does; null where there is nothing to mend. */
export interface Said {
  readonly text: string
  readonly mend: string | null
}

const said = (text: string, mend: string | null = null): Said => ({ text, mend })
const times = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
export const signedSeconds = (seconds: number) => `${seconds < 0 ? '-' : '+'}${Math.abs(seconds)} s`
const byTool = (tool: string | null) =>
  tool === null
    ? '--copy needs xclip, xsel or wl-copy, which are not installed'
    : `--copy uses ${tool}, without marks`
const startKeyring = 'gnome-keyring-daemon --start --components=secrets'

export const doctorText = {
  summary: 'what is well and what is not, with the command that mends it',
  options: {
    code: 'how far this clock is off, by the CODE that another device shows for this account',
    within: 'how far around now the code is searched, 1200 by default',
    correct: 'with --code: let this vault correct its clock by what was found',
    offset: 'let this vault correct its clock by so many seconds; 0 = not at all',
  },
  examples: {
    all: 'everything once, and the accounts of a vault that it can open; nothing is changed',
    code: 'compares this clock with a phone’s',
    offset: 'back to this computer’s own clock',
  },
  noWords: 'doctor takes no words but the CODE after --code QUERY.',
  codeMissing: 'Say the code too: tidelock doctor --code QUERY CODE.',
  notTogether: 'Give --offset alone, or --code with its CODE.',
  wrongNumber: (name: string, max: number) => `--${name} takes whole seconds, ${max} at most.`,
  allWell: 'All is well.',
  wrong: (count: number) => `${times(count, 'thing needs', 'things need')} attention.`,
  mendWith: 'Mend:',

  keychain: {
    works: (backend: string | null) =>
      said(`keychain: ${backend ?? 'works'}, wrote, read and deleted a test entry`),
    notAsked: said('keychain: not asked, because a passphrase opens this vault'),
    fault: (fault: Fault, needed: boolean) =>
      said(
        `keychain: ${describeFault(fault).what}${needed ? '' : ' This vault does not need it.'}`,
        needed ? keychainMend(fault) : null,
      ),
  },
  libsecret: {
    there: said('libsecret: installed'),
    missing: (needed: boolean) =>
      said(
        'libsecret: not installed, so the keychain cannot be reached',
        needed ? 'apt-get install libsecret-1-0' : null,
      ),
  },
  vault: {
    none: (path: string) => said(`vault: none yet at ${path}`),
    whole: (path: string, version: number, slots: readonly string[], kept: number, bytes: number) =>
      said(
        `vault: ${path}, format ${version}, ${bytes} bytes, opened by ${slots.join(', ') || 'nothing known'}, ${times(kept, 'earlier copy', 'earlier copies')} kept`,
      ),
    inside: (accounts: number, generation: number) =>
      `, opens: ${times(accounts, 'account', 'accounts')}, save ${generation}`,
    setAside: (count: number) => `, ${times(count, 'account', 'accounts')} could not be read and set aside`,
    setAsideMend: 'tidelock restore FILE brings them back from a backup',
    fault: (fault: Fault, kept: number) =>
      said(
        `vault: ${describeFault(fault).what} Nothing was changed.`,
        kept > 0
          ? `start tidelock: its window offers ${times(kept, 'earlier copy', 'earlier copies')}`
          : fault.code === 'vault-newer'
            ? 'update Tidelock'
            : 'tidelock restore FILE, with a backup',
      ),
    key: (fault: Fault) =>
      said(`key: ${describeFault(fault).what}`, describeFault(fault).todo ?? 'tidelock passphrase set'),
  },
  spareKey: said(
    'spare key: none; only the keychain opens this vault, and keychains do get lost',
    'tidelock passphrase set, or tidelock recovery-key new',
  ),
  accounts: (check: AccountCheck, groups: readonly DoctorGroup[]) => accountsSaid(check, groups),
  trash: (accounts: number) =>
    said(
      accounts === 0
        ? 'trash: empty'
        : `trash: ${times(accounts, 'account', 'accounts')}; their sites still ask for codes`,
    ),
  permissions: {
    private: said('permissions: for you alone'),
    unknown: said('permissions: nothing to look at'),
    open: (files: readonly { readonly path: string; readonly mode: string }[]) =>
      said(
        `permissions: others on this computer can reach ${files.map(({ path, mode }) => `${path} (${mode})`).join(', ')}`,
        `chmod go= ${files.map(({ path }) => quoted(path)).join(' ')}`,
      ),
  },
  folder: {
    durable: (path: string) => said(`folder: ${path}, a save survives a power cut`),
    notDurable: (path: string) =>
      said(
        `folder: ${path}, this drive cannot promise that a save survives a power cut`,
        'tidelock backup FILE, to another drive',
      ),
    missing: (path: string) => said(`folder: ${path} does not exist yet`),
  },
  clock: {
    sane: said('clock: plausible'),
    corrected: (seconds: number) =>
      said(`clock: plausible; codes use it corrected by ${signedSeconds(seconds)}`),
    beforeBuild: said(
      'clock: it stands before this program was made',
      'set the date: timedatectl set-time, or the system’s settings',
    ),
    behindSave: (seconds: number) =>
      said(
        `clock: the vault was saved ${seconds} s after now, so it was or is wrong`,
        'tidelock doctor --code QUERY CODE',
      ),
  },
  backups: {
    last: (at: number, accounts: number) =>
      `last verified ${new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}, ${times(accounts, 'account', 'accounts')}`,
    none: said('backups: none is known here; tidelock backup FILE makes one'),
    off: (last: string) => said(`backups: ${last}; none is made automatically`),
    recent: (last: string, folder: string) => said(`backups: ${last}, automatically to ${folder}`),
    old: (last: string) => said(`backups: none is recent; ${last}`, 'tidelock backup FILE'),
    failed: (fault: Fault, folder: string, last: string | null) =>
      said(
        `backups: the automatic one to ${folder} failed. ${describeFault(fault).what}${last === null ? '' : ` Before that: ${last}.`}`,
        describeFault(fault).todo ?? 'tidelock backup FILE',
      ),
  },
  display: {
    there: (kind: string) => said(`display: ${kind}`),
    none: said('display: none; the command line works without'),
  },
  tray: {
    there: (host: string) => said(`tray: shown by ${host === '' ? 'a program of this desktop' : host}`),
    none: said('tray: nobody shows tray icons here; on GNOME the AppIndicator extension does'),
  },
  hotkey: {
    works: (set: string) => said(`hotkey: can be set; ${set}`),
    portal: (set: string) => said(`hotkey: the desktop’s portal gives them; ${set}`),
    wayland: (set: string) =>
      said(
        `hotkey: Wayland leaves global keys to the desktop; bind tidelock --toggle in its settings; ${set}`,
      ),
    set: (set: {
      readonly quick: string | null
      readonly copyLast: string | null
      readonly accounts: number
    }) => {
      const { quick, copyLast, accounts } = set
      const parts = [
        ...(quick === null ? [] : [`quick window ${quick}`]),
        ...(copyLast === null ? [] : [`copy last ${copyLast}`]),
        ...(accounts === 0 ? [] : [times(accounts, 'account', 'accounts')]),
      ]
      return parts.length === 0 ? 'none is set' : `set: ${parts.join(', ')}`
    },
    none: said('hotkey: needs a display'),
  },
  clipboard: {
    marked: (marks: string, tool: string | null) =>
      said(`clipboard: the window marks codes with ${marks} against histories and clouds; ${byTool(tool)}`),
    plain: (_marks: string, tool: string | null) =>
      said(`clipboard: plain, a clipboard history may keep codes; ${byTool(tool)}`),
    unknown: (_marks: string, tool: string | null) => said(`clipboard: ${byTool(tool)}`),
    none: (_marks: string, _tool: string | null) => said('clipboard: needs a display'),
  },
  typing: {
    there: (tool: string) => said(`typing: by ${tool}`),
    none: said(
      'typing: no tool; xdotool does it on X11, wtype or ydotool on Wayland where the desktop tells which window is in front',
    ),
  },
  runtime: {
    fine: (node: string, electron: string | null) =>
      said(`runtime: Node ${node}${electron === null ? '' : `, Electron ${electron}`}`),
    old: (node: string) => said(`runtime: Node ${node} is too old`, 'install Node 20.19 or newer'),
  },

  drift: {
    onTime: 'Both clocks agree.',
    onTimeCorrected: 'This computer’s clock is right by itself; the correction in force is wrong.',
    behind: (from: number, to: number) => `This clock is ${from} to ${to} s behind the other device.`,
    ahead: (from: number, to: number) => `This clock is ${from} to ${to} s ahead of the other device.`,
    madeUp: (offset: number) => `The correction in force, ${signedSeconds(offset)}, makes up for it.`,
    howTo: (offset: number) => `Set the clock right, or: tidelock doctor --offset ${offset}`,
    nowhere: (seconds: number) => `The code belongs to no moment within ${seconds} s of now.`,
    malformed: (digits: number) => `A code of this account has ${digits} characters.`,
    notTimed: 'This account counts and does not follow the clock.',
    corrected: (offset: number) => `Codes of this vault use the clock corrected by ${signedSeconds(offset)}.`,
    setBack: 'Codes of this vault use the clock as it is.',
  },
} as const

interface DoctorGroup {
  readonly bits: number | null
  readonly accounts: readonly { readonly issuer: string; readonly account: string }[]
}

/** Groups that a line names; `--json` has them all. */
const named = 5

const accountWords: Readonly<
  Record<AccountCheck, { readonly head: string; readonly what: string; readonly mend: string | null }>
> = {
  'short-secrets': {
    head: 'short secrets',
    what: 'shorter than 80 bits, so that codes seen can give them away',
    mend: 'set the second factor up anew on the site',
  },
  'modest-secrets': { head: 'modest secrets', what: 'shorter than the 128 bits of RFC 4226', mend: null },
  'shared-secrets': {
    head: 'shared secrets',
    what: 'one secret in accounts of different names',
    mend: 'set the second factor up anew on all sites but one',
  },
  duplicates: { head: 'duplicates', what: 'the same issuer and account name', mend: null },
  unconfirmed: {
    head: 'unconfirmed',
    what: 'no site has been seen to accept a code',
    mend: 'sign in with a code once, then mark it in the window: the account’s menu, “The site accepted a code”',
  },
  'pin-needed': {
    head: 'pins',
    what: 'no code without its PIN',
    mend: 'enter it in the window: edit the account',
  },
}

function accountsSaid(check: AccountCheck, groups: readonly DoctorGroup[]): Said {
  const { head, what, mend } = accountWords[check]
  if (groups.length === 0) return said(`${head}: none`)
  const name = (names: { readonly issuer: string; readonly account: string }) =>
    [names.issuer, names.account]
      .map((text) => visible(text))
      .filter((text) => text !== '')
      .join(', ') || 'no name'
  const lines = groups.slice(0, named).map(({ accounts, bits }) => {
    const all = accounts.map(name).join(' = ')
    return bits === null ? all : `${all} (${bits} bits)`
  })
  const more = groups.length - lines.length
  return said(`${head}: ${what}: ${[...lines, ...(more > 0 ? [`${more} more`] : [])].join('; ')}`, mend)
}

function keychainMend(fault: Fault): string {
  switch (fault.code) {
    case 'keychain-library-missing':
      return 'apt-get install libsecret-1-0'
    case 'keychain-absent':
      return `${startKeyring}, or work with a passphrase: TIDELOCK_PASSPHRASE_FILE`
    case 'keychain-locked':
      return 'unlock the keyring: sign in to the desktop, or seahorse'
    default:
      return describeFault(fault).todo ?? startKeyring
  }
}

/** As one word of a POSIX shell. */
function quoted(path: string): string {
  return /^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`
}
