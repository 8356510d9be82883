// What the commands of the issuer's side say: code, generate, verify, uri, qr and completion.

import { say } from '../say'

export const cliIssuer = {
  queryAndSecret: 'Give an account or a secret, not both.',
  queryAndCode: 'Give the account and the code: tidelock verify QUERY CODE.',
  codeMissing: 'Give the code to verify, such as 042817.',
  secretAsWord:
    'No account matches. If this was a secret: it is now in the shell history, and other programs could read it. Give secrets by --secret - or --secret-file FILE.',
  uriSaysAll: say<[name: string]>(
    ['name'],
    'A link says everything itself, so --{name} does not go with --uri.',
  ),
  needsSecret: say<[name: string]>(['name'], '--{name} goes with --secret - or --secret-file FILE.'),
  counterNeedsHotp: '--counter goes with --type hotp.',
  notTogether: say<[one: string, other: string]>(
    ['one', 'other'],
    '--{one} and --{other} do not go together.',
  ),
  hotpHasNoTime: say<[name: string]>(
    ['name'],
    'This account is counter-based (HOTP); --{name} is for time-based ones.',
  ),
  secondsLeft: say<[seconds: string]>(['seconds'], '{seconds} s'),
  corrected: say<[seconds: string]>(['seconds'], '(clock corrected by {seconds} s)'),
  noClipboard:
    'There is no clipboard here: no desktop was found, or neither wl-copy, xclip nor xsel is installed. Leave --copy out to print the code.',
  copied: say<[left: number | null, clears: number]>(
    ['left', 'clears'],
    '{left, select, none {Copied.} other {Copied, {left} s left.}}{clears, plural, =0 {} other { The clipboard is cleared in # s.}}',
  ),
  codeRight: say<[step: number, drift: string]>(['step', 'drift'], 'Right, at step {step} (drift {drift}).'),
  codeWrong: 'Wrong: no step in the window has this code.',
  codeMalformed: 'Wrong: no code of this account looks like that.',
  noWords: 'This command takes options only.',
  saveNeedsName: '--save needs --issuer or --account, or nobody would find it again.',
  sizeWithoutFile: '--size goes with --png or --svg.',
  qrTooLong: 'The link is too long for a QR code. Shorten the issuer or the account name.',
  qrTooSmall: say<[pixels: number]>(['pixels'], 'This QR code needs --size {pixels} or more.'),
  written: say<[both: boolean]>(
    ['both'],
    '{both, select, true {Written as PNG and SVG.} other {Written.}} Whoever has this picture has the secret.',
  ),
  notAFile: say<[option: string]>(['option'], '{option} needs the name of a file.'),
  fileExists: say<[option: string]>(
    ['option'],
    'The file given by {option} is there already, and was left as it is. Choose another name, or --force.',
  ),
  noFolder: say<[option: string]>(['option'], 'The folder of the file given by {option} does not exist.'),
  manualName: 'one-time passwords on the desktop and the command line',
  manualAbout:
    'Tidelock keeps one-time-password accounts on this computer, in a vault that the keychain or a passphrase opens. Without a command it opens its window. Every command also works on a server without a display or a keychain. It never opens a network connection.',
  manualStatus: {
    0: 'Done, or the code matched.',
    1: 'The code did not match, or nothing was found.',
    2: 'Bad usage or bad input.',
    3: 'Locked, or a wrong passphrase.',
    4: 'The vault is damaged; nothing was written.',
    5: 'The keychain is not available.',
    130: 'Ended by Ctrl+C at a question.',
  },
  manualEnvironment: {
    TIDELOCK_PASSPHRASE_FILE:
      'A file that holds the passphrase of the vault; one trailing newline is dropped. The keychain is then not asked.',
    TIDELOCK_HOME: 'The folder of settings and vault, like --home.',
  },
  whichShell: 'Say which shell: tidelock completion bash, zsh or fish.',
} as const
