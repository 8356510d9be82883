// What the doctor says: a line for each thing, and what mends what is wrong. Each line begins with the name of what was
// looked at; commands and file names stay as they are.

import type { AccountCheck } from '../../health'
import { say } from '../say'

const counted = (icu: string) => say<[count: number]>(['count'], icu)
const ofPath = (icu: string) => say<[path: string]>(['path'], icu)
const ofTool = (icu: string) => say<[tool: string | null]>(['tool'], icu)
const ofSet = (icu: string) => say<[set: string]>(['set'], icu)
const ofLast = (icu: string) => say<[last: string]>(['last'], icu)
/** `seconds`: a correction with its sign and units, as `clock.seconds` and its neighbours write it. */
const seconds = (icu: string) => say<[seconds: string]>(['seconds'], icu)
const range = (icu: string) => say<[from: number, to: number]>(['from', 'to'], icu)
/** `what` a check of accounts found: `accounts` is a list of their names. */
const found = (icu: string) => say<[accounts: string]>(['accounts'], icu)
/** `fault`: whole sentences. */
const fault = (icu: string) => say<[fault: string]>(['fault'], icu)

export const doctor = {
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
  wrongNumber: say<[name: string, max: number]>(
    ['name', 'max'],
    '--{name} takes whole seconds, {max} at most.',
  ),
  allWell: 'All is well.',
  wrong: counted('{count, plural, one {# thing needs attention.} other {# things need attention.}}'),
  mendWith: 'Mend:',

  keychain: {
    works: say<[backend: string | null]>(
      ['backend'],
      'keychain: {backend, select, none {works} other {{backend}}}, wrote, read and deleted a test entry',
    ),
    notAsked: 'keychain: not asked, because a passphrase opens this vault',
    needed: fault('keychain: {fault}'),
    notNeeded: fault('keychain: {fault} This vault does not need it.'),
    start: say<[command: string]>(
      ['command'],
      '{command}, or work with a passphrase: TIDELOCK_PASSPHRASE_FILE',
    ),
    unlock: 'unlock the keyring: sign in to the desktop, or seahorse',
  },
  libsecret: {
    there: 'libsecret: installed',
    missing: 'libsecret: not installed, so the keychain cannot be reached',
  },
  vault: {
    none: ofPath('vault: none yet at {path}'),
    whole: say<[path: string, version: number, bytes: number, slots: string, kept: number]>(
      ['path', 'version', 'bytes', 'slots', 'kept'],
      'vault: {path}, format {version}, {bytes} bytes, opened by {slots}, {kept, plural, one {# earlier copy} other {# earlier copies}} kept',
    ),
    noSlot: 'nothing known',
    /** Follows `whole`. */
    inside: say<[accounts: number, generation: number]>(
      ['accounts', 'generation'],
      ', opens: {accounts, plural, one {# account} other {# accounts}}, save {generation}',
    ),
    /** Follows `inside`. */
    setAside: counted(
      '{count, plural, one {, # account could not be read and set aside} other {, # accounts could not be read and set aside}}',
    ),
    setAsideMend: 'tidelock restore FILE brings them back from a backup',
    fault: fault('vault: {fault} Nothing was changed.'),
    copies: counted(
      '{count, plural, one {start tidelock: its window offers # earlier copy} other {start tidelock: its window offers # earlier copies}}',
    ),
    update: 'update Tidelock',
    restore: 'tidelock restore FILE, with a backup',
    key: fault('key: {fault}'),
  },
  spareKey: 'spare key: none; only the keychain opens this vault, and keychains do get lost',
  spareKeyMend: 'tidelock passphrase set, or tidelock recovery-key new',
  accounts: {
    'short-secrets': {
      none: 'short secrets: none',
      what: found('short secrets: shorter than 80 bits, so that codes seen can give them away: {accounts}'),
      mend: 'set the second factor up anew on the site',
    },
    'modest-secrets': {
      none: 'modest secrets: none',
      what: found('modest secrets: shorter than the 128 bits of RFC 4226: {accounts}'),
    },
    'shared-secrets': {
      none: 'shared secrets: none',
      what: found('shared secrets: one secret in accounts of different names: {accounts}'),
      mend: 'set the second factor up anew on all sites but one',
    },
    duplicates: {
      none: 'duplicates: none',
      what: found('duplicates: the same issuer and account name: {accounts}'),
    },
    unconfirmed: {
      none: 'unconfirmed: none',
      what: found('unconfirmed: no site has been seen to accept a code: {accounts}'),
      mend: 'sign in with a code once, then mark it in the window: the account’s menu, “The site accepted a code”',
    },
    'pin-needed': {
      none: 'pins: none',
      what: found('pins: no code without its PIN: {accounts}'),
      mend: 'enter it in the window: edit the account',
    },
  } satisfies Record<AccountCheck, unknown>,
  noName: 'no name',
  bits: say<[names: string, bits: number]>(
    ['names', 'bits'],
    '{names} ({bits, plural, one {# bit} other {# bits}})',
  ),
  more: counted('{count, plural, other {# more}}'),
  trash: counted(
    '{count, plural, =0 {trash: empty} one {trash: # account; its site still asks for codes} other {trash: # accounts; their sites still ask for codes}}',
  ),
  permissions: {
    private: 'permissions: for you alone',
    unknown: 'permissions: nothing to look at',
    open: say<[files: string]>(['files'], 'permissions: others on this computer can reach {files}'),
  },
  folder: {
    durable: ofPath('folder: {path}, a save survives a power cut'),
    notDurable: ofPath('folder: {path}, this drive cannot promise that a save survives a power cut'),
    notDurableMend: 'tidelock backup FILE, to another drive',
    missing: ofPath('folder: {path} does not exist yet'),
  },
  /** `seconds`: such as “+12 s”. */
  clock: {
    sane: 'clock: plausible',
    corrected: seconds('clock: plausible; codes use it corrected by {seconds}'),
    beforeBuild: 'clock: it stands before this program was made',
    beforeBuildMend: 'set the date: timedatectl set-time, or the system’s settings',
    behindSave: say<[seconds: number]>(
      ['seconds'],
      'clock: the vault was saved {seconds} s after now, so it was or is wrong',
    ),
  },
  /** `last`: the sentence `last`. */
  backups: {
    last: say<[when: string, accounts: number]>(
      ['when', 'accounts'],
      'last verified {when}, {accounts, plural, one {# account} other {# accounts}}',
    ),
    none: 'backups: none is known here; tidelock backup FILE makes one',
    off: ofLast('backups: {last}; none is made automatically'),
    recent: say<[last: string, folder: string]>(
      ['last', 'folder'],
      'backups: {last}, automatically to {folder}',
    ),
    old: ofLast('backups: none is recent; {last}'),
    failed: say<[folder: string, fault: string]>(
      ['folder', 'fault'],
      'backups: the automatic one to {folder} failed. {fault}',
    ),
    failedBefore: say<[folder: string, fault: string, last: string]>(
      ['folder', 'fault', 'last'],
      'backups: the automatic one to {folder} failed. {fault} Before that: {last}.',
    ),
  },
  display: {
    there: say<[kind: string]>(['kind'], 'display: {kind}'),
    none: 'display: none; the command line works without',
  },
  tray: {
    there: say<[host: string | null]>(
      ['host'],
      '{host, select, none {tray: shown by a program of this desktop} other {tray: shown by {host}}}',
    ),
    none: 'tray: nobody shows tray icons here; on GNOME the AppIndicator extension does',
  },
  /** `set`: the sentence `set` or `noneSet`. */
  hotkey: {
    works: ofSet('hotkey: can be set; {set}'),
    portal: ofSet('hotkey: the desktop’s portal gives them; {set}'),
    wayland: ofSet(
      'hotkey: Wayland leaves global keys to the desktop; bind tidelock --toggle in its settings; {set}',
    ),
    set: say<[keys: string]>(['keys'], 'set: {keys}'),
    noneSet: 'none is set',
    quick: say<[keys: string]>(['keys'], 'quick window {keys}'),
    copyLast: say<[keys: string]>(['keys'], 'copy last {keys}'),
    accounts: counted('{count, plural, one {# account} other {# accounts}}'),
    none: 'hotkey: needs a display',
  },
  clipboard: {
    marked: say<[marks: string, tool: string | null]>(
      ['marks', 'tool'],
      'clipboard: the window marks codes with {marks} against histories and clouds; {tool, select, none {--copy needs xclip, xsel or wl-copy, which are not installed} other {--copy uses {tool}, without marks}}',
    ),
    plain: ofTool(
      'clipboard: plain, a clipboard history may keep codes; {tool, select, none {--copy needs xclip, xsel or wl-copy, which are not installed} other {--copy uses {tool}, without marks}}',
    ),
    unknown: ofTool(
      'clipboard: {tool, select, none {--copy needs xclip, xsel or wl-copy, which are not installed} other {--copy uses {tool}, without marks}}',
    ),
    none: 'clipboard: needs a display',
  },
  typing: {
    there: say<[tool: string]>(['tool'], 'typing: by {tool}'),
    none: 'typing: no tool; xdotool does it on X11, wtype or ydotool on Wayland where the desktop tells which window is in front',
  },
  runtime: {
    fine: say<[node: string, electron: string | null]>(
      ['node', 'electron'],
      '{electron, select, none {runtime: Node {node}} other {runtime: Node {node}, Electron {electron}}}',
    ),
    old: say<[node: string]>(['node'], 'runtime: Node {node} is too old'),
    oldMend: 'install Node 20.19 or newer',
  },

  drift: {
    onTime: 'Both clocks agree.',
    onTimeCorrected: 'This computer’s clock is right by itself; the correction in force is wrong.',
    behind: range('This clock is {from} to {to} s behind the other device.'),
    ahead: range('This clock is {from} to {to} s ahead of the other device.'),
    madeUp: seconds('The correction in force, {seconds}, makes up for it.'),
    howTo: say<[offset: number]>(['offset'], 'Set the clock right, or: tidelock doctor --offset {offset}'),
    nowhere: say<[seconds: number]>(['seconds'], 'The code belongs to no moment within {seconds} s of now.'),
    malformed: say<[digits: number]>(
      ['digits'],
      'A code of this account has {digits, plural, one {# character} other {# characters}}.',
    ),
    notTimed: 'This account counts and does not follow the clock.',
    corrected: seconds('Codes of this vault use the clock corrected by {seconds}.'),
    setBack: 'Codes of this vault use the clock as it is.',
  },
} as const
