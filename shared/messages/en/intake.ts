// The Add screen: the ways in, what was found, the import list, and the report after it.

import type { OnDuplicate } from '../../importing'
import type { IncompleteView } from '../../intake'

const number = (count: number) => count.toLocaleString('en')
const counted = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`
const accounts = (count: number) => counted(count, 'account', 'accounts')
const listed = new Intl.ListFormat('en', { type: 'conjunction' })

const onDuplicate: Record<OnDuplicate, string> = {
  skip: 'Skip',
  replace: 'Replace',
  keep: 'Keep both',
}

export const intake = {
  title: 'Add accounts',
  drop: {
    title: 'Drop or paste it here',
    text: 'A QR code as a picture, an export of another app, links, or any text with them. Several at once are fine.',
    field: 'Link or text',
    fieldHint: 'Paste it, or type it and press Enter. Links start with otpauth://',
    read: 'Read it',
    choose: 'Choose files…',
    empty: 'Paste a link or some text first.',
  },
  ways: {
    screen: 'Scan the screen',
    screenText: 'A QR code that is visible right now',
    camera: 'Use the camera',
    cameraText: 'Hold the code or a phone in front of it',
    hand: 'Type it by hand',
    handText: 'The site’s name and its secret',
    help: 'Coming from another app?',
    helpText: 'How to get your accounts out of it',
  },
  more: 'Add more…',
  moreTitle: 'Add more',
  handTitle: 'By hand',
  backToFound: 'Back to what was found',
  found: (rows: number, bad: number) =>
    bad === 0 ? `${accounts(rows)} found` : `${accounts(rows)} found, ${number(bad)} could not be read`,
  single: {
    title: 'Is this the one?',
    text: 'Compare the code with what the site or the other app shows, then save.',
    bad: 'This could not be read as it is. Put it right here, or cancel.',
    names: 'Names',
  },
  sources: {
    title: 'Where it came from',
    pasted: 'Pasted text',
    scanned: 'Scanned codes',
    reading: 'Reading…',
    scanning: 'Looking for codes…',
    rows: (rows: number) => (rows === 0 ? 'No accounts in it' : accounts(rows)),
    password: (name: string) => `Password of ${name}`,
    passwordHint: 'The password that was set when it was exported.',
    passwordWrong:
      'This password did not open it, or the file is damaged. Check Caps Lock and the keyboard layout.',
    passwordEmpty: 'Type the password of the file.',
    unlock: 'Open',
    deriving: (seconds: number) => `Working out the key… ${seconds} s`,
    derivingText: 'Some apps make this slow on purpose; it can take a minute.',
    stop: 'Stop',
    remove: (name: string) => `Remove ${name}`,
    noCode: (name: string) => `No code was found in ${name}.`,
    part: 'Choose the part with the code',
    otherPicture: 'Choose another picture',
    needsPassword: 'It is encrypted. Type its password.',
    pictureFault: {
      unknown: 'This picture is in a format that cannot be read. Save it as PNG or JPEG and try again.',
      'too-large': 'This picture is too large to look through. Cut out the part with the code.',
      damaged: 'This picture is damaged. Save or copy it again.',
      ended: 'The search took too long. Choose the part with the code.',
    },
    unreadable: 'This file cannot be read. Folders and files of other users cannot be dropped here.',
    textTooLong: 'This is too much text to paste. Save it as a file and choose that.',
    noCodeOnScreen: 'No code was found on the screen.',
  },
  columns: {
    title: 'Which column is what?',
    text: (rows: number) =>
      `This is a table of ${counted(rows, 'row', 'rows')} that no known app wrote. Say what its columns hold.`,
    secret: 'Secret or link',
    issuer: 'Site or issuer',
    account: 'Account name',
    note: 'Note',
    none: 'None',
    choose: 'Choose…',
    nameless: (place: number) => `Column ${place}`,
    use: 'Read the table',
    missing: 'Choose the column with the secret.',
    twice: 'A column can be only one thing.',
  },
  collector: {
    /** “2 of 4 codes scanned, missing 3 and 4” */
    missing: ({ have, of, missing }: IncompleteView) =>
      `${have} of ${of} codes scanned, missing ${listed.format(missing.map(String))}`,
    text: 'Google Authenticator splits an export over several codes. Scan the others too.',
    again: 'Scan the others',
    partly: 'Or import what is there.',
  },
  list: {
    label: 'Accounts found',
    filter: 'Show',
    filters: {
      all: (count: number) => `All ${number(count)}`,
      new: (count: number) => `New ${number(count)}`,
      duplicate: (count: number) => `In the vault ${number(count)}`,
      bad: (count: number) => `Not read ${number(count)}`,
    },
    all: 'Tick all',
    none: 'Tick none',
    nothing: 'Nothing here.',
    tick: (name: string) => `Import ${name}`,
    duplicate: 'In the vault',
    repeats: 'Twice here',
    bad: 'Not read',
    mend: 'Mend…',
    mendLabel: (name: string) => `Mend ${name}`,
    rowOf: (row: number) => `Row ${number(row)}`,
    skippedTick: (name: string) => `${name} is in the vault already and is skipped`,
    badTick: (name: string) => `${name} could not be read`,
    onDuplicate: 'Accounts that are in the vault already',
    onDuplicateWay: onDuplicate,
    onDuplicateText: {
      skip: 'They stay as they are in the vault.',
      replace: 'What comes in takes their place.',
      keep: 'You will have both.',
    } satisfies Record<OnDuplicate, string>,
    allBad: 'None of it could be read.',
    noneLeft: 'All of it is in the vault already.',
  },
  mend: {
    title: 'Mend this account',
    secretKept: 'Leave it empty to keep what came in.',
    save: 'Use it',
    done: (name: string) => `${name} can be imported now`,
  },
  save: (count: number) => `Import ${number(count)}`,
  saveLabel: (count: number) => `Import ${accounts(count)}`,
  saveOne: 'Save account',
  saving: 'Saving…',
  savingLabel: (count: number) => `Saving ${accounts(count)}`,
  saved: (count: number) => `${accounts(count)} imported`,
  discard: {
    title: 'Forget what was found?',
    text: (count: number) => `${accounts(count)} found here ${count === 1 ? 'is' : 'are'} not saved yet.`,
    button: 'Forget it',
  },
  report: {
    title: 'Import done',
    nothing: 'Nothing was imported',
    sum: (files: number, rows: number, imported: number, skipped: number) =>
      `${files > 1 ? 'In the files' : files === 1 ? 'In the file' : 'Found'} ${number(rows)} = ${number(imported)} imported + ${number(skipped)} skipped`,
    replaced: (count: number) => `${accounts(count)} in the vault replaced.`,
    skipped: 'Skipped',
    row: (row: number) => `row ${number(row)}`,
    unticked: 'Not ticked.',
    more: (count: number) => `and ${number(count)} more.`,
    undo: 'Undo',
    undone: 'The import was taken back, whole',
    done: 'Done',
    deletePlain: (names: readonly string[]) =>
      names.length > 3
        ? `The ${names.length} files you imported are not encrypted: whoever has them can make your codes. Delete them now.`
        : `${listed.format(names)} ${names.length === 1 ? 'is' : 'are'} not encrypted: whoever has ${names.length === 1 ? 'it' : 'them'} can make your codes. Delete ${names.length === 1 ? 'it' : 'them'} now.`,
    keepOld: 'Keep the old app until a sign-in with a code from here has worked.',
  },
  camera: {
    title: 'Camera',
    text: 'Hold the code in front of the camera, one after the other if there are several.',
    starting: 'Starting the camera…',
    label: 'Picture of the camera',
    choose: 'Camera',
    nameless: (place: number) => `Camera ${place}`,
    none: 'This computer has no camera. Scan the screen, or take a picture with a phone and drop it here.',
    refused: 'The system does not let Tidelock use the camera. Allow it in the system’s privacy settings.',
    busy: 'Another program uses the camera. Close it and try again.',
    failed: 'The camera did not start. Unplug it and plug it in again, or choose another one.',
    codes: (count: number) => counted(count, 'code scanned', 'codes scanned'),
    read: (count: number) => `${counted(count, 'code', 'codes')} scanned. You can go on scanning.`,
    done: 'Show what was found',
  },
  screen: {
    taking: 'Taking a picture of the screen…',
    none: 'No picture of the screen could be taken. Save a screenshot and drop it here.',
    windows: 'Look in one window instead',
    windowsTitle: 'Which window?',
    noWindows: 'No other window is open.',
  },
  region: {
    title: 'Mark the code',
    text: 'Draw a rectangle around the code. By keyboard: arrows move it, Shift with arrows changes its size, Enter reads.',
    label: (x: number, y: number, width: number, height: number) =>
      `Chosen part: ${width} by ${height} pixels, ${x} from the left, ${y} from the top`,
    picture: (name: string) => `Picture ${name}`,
    which: 'Picture',
    read: 'Read this part',
    none: 'No code was found in this part. Draw closer around it, with a little white on all sides.',
  },
} as const
