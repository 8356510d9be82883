// The recovery key: making it, its kit, and the check that it was written down.

import { say } from '../say'

export const kit = {
  intro: {
    title: 'Make a recovery key',
    what: 'A recovery key opens this vault when the passphrase is forgotten or the keychain is lost. It is for paper: print its kit, or write it down.',
    once: 'It is shown this once. Afterwards you type a part of it back, so that you know your copy is right.',
    older: 'Your older recovery key keeps working until then, and stops once the new one is checked.',
    make: 'Make the key',
  },
  shown: {
    title: 'Your recovery key',
    text: 'Print the kit or write the key down, and keep it away from this computer.',
    label: 'Recovery key',
    save: 'Save kit as PDF…',
    print: 'Print kit…',
    copy: 'Copy',
    copied: say<[seconds: number]>(['seconds'], 'Copied for {seconds, number} s'),
    saved: say<[file: string]>(
      ['file'],
      '{file} is saved. Move it off this computer, or print it and delete it.',
    ),
    printed: 'The kit is on its way to the printer.',
    siteCodes: say<[count: number]>(
      ['count'],
      'With the unused recovery codes of {count, plural, one {# account} other {# accounts}}',
    ),
    siteCodesDanger: 'Whoever finds the kit can use these codes at once, even without the vault.',
    later: 'Not now',
    next: 'Continue',
  },
  check: {
    title: 'Check your copy',
    text: say<[one: number, other: number]>(
      ['one', 'other'],
      'Read groups {one, number} and {other, number} off your copy, not off the screen, and type them here.',
    ),
    group: say<[group: number]>(['group'], 'Group {group, number}'),
    hint: 'You can also type or paste the whole key here.',
    empty: say<[group: number]>(['group'], 'Type group {group, number} of the key.'),
    differs: say<[group: number]>(
      ['group'],
      'This is not group {group, number} of the key. Look at your copy again.',
    ),
    wholeDiffers: say<[groups: readonly number[], count: number]>(
      ['groups', 'count'],
      '{count, plural, one {Group {groups} of your copy is wrong.} other {Groups {groups} of your copy are wrong.}}',
    ),
    button: 'Check',
    done: 'Your copy is right. The recovery key is in force',
    doneOlder: 'Your copy is right. The older recovery key no longer opens the vault',
  },
  leave: {
    title: 'Leave without the check?',
    goneTitle: 'The key is no longer shown',
    gone: 'Ten minutes have passed.',
    unproven: 'The new key opens the vault already, but nobody has checked that you have it.',
    older: 'Your older recovery key keeps working until the new one is checked.',
    reminder: 'Tidelock goes on to remind you, because only the keychain is sure to open the vault.',
    later: 'You can check it later in the settings, by typing all of it.',
    back: 'Go back',
    keep: 'Leave it unchecked',
    remove: 'Remove the key',
    removed: 'The new recovery key is removed',
  },
  prove: {
    title: 'Check your recovery key',
    text: 'Type the recovery key that you made last, as it stands on your copy.',
    label: 'Recovery key',
    hint: 'Capitals, spaces and dashes do not matter.',
    empty: 'Type the recovery key.',
    button: 'Check',
    working: 'Checking…',
  },
} as const
