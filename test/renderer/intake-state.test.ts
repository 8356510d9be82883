// What the page keeps of an import: the newest view, which files asked for a password, and nothing after it is over.

import { beforeEach, describe, expect, test } from 'vitest'
import { columnsFault } from '../../renderer/parts/columns-form'
import { cameraFault } from '../../renderer/state/camera'
import { secretIn } from '../../renderer/state/draft'
import {
  encrypted,
  forgetIntake,
  hasRows,
  holdIntake,
  intake,
  onDuplicate,
  step,
  takeIntake,
  unticked,
} from '../../renderer/state/intake'
import { isPicture } from '../../renderer/state/scanner'
import type { IntakeView, SourceState } from '../../shared/intake'
import { missingText } from '../../shared/messages/choose-later'
import { intakeWords } from '../../shared/messages/later'
import { inventRows } from '../support/fake-intake'

let turn = 0
const told = (state: SourceState): IntakeView => ({
  turn: ++turn,
  sources: [{ id: 1, name: 'a.json', kind: 'file', format: null, state }],
  rows: inventRows(1, 3, 0),
  incomplete: [],
})

beforeEach(forgetIntake)

describe('what main tells', () => {
  test('is shown unless something newer was told before', () => {
    const older = told({ kind: 'reading' })
    const newer = told({ kind: 'read', rows: 3 })
    takeIntake(newer)
    takeIntake(older)
    expect(intake.value).toBe(newer)
  })

  test('of a file that asked for a password is remembered after it opened', () => {
    takeIntake(told({ kind: 'needs-password', wrong: false }))
    takeIntake(told({ kind: 'read', rows: 3 }))
    expect(encrypted.value.has(1)).toBe(true)
  })

  test('while a save is under way is not shown, and taken when it is over', () => {
    takeIntake(told({ kind: 'read', rows: 3 }))
    const shown = intake.value
    const release = holdIntake()
    const meanwhile = told({ kind: 'read', rows: 3 })
    takeIntake(meanwhile)
    expect(intake.value).toBe(shown)
    release()
    expect(intake.value).toBe(meanwhile)
  })

  test('is forgotten whole, and what was told before does not come back', () => {
    const last = told({ kind: 'read', rows: 3 })
    takeIntake(last)
    unticked.value = new Set(['1.0'])
    onDuplicate.value = 'keep'
    step.value = { kind: 'camera' }
    forgetIntake()
    expect([hasRows.value, intake.value.sources.length, unticked.value.size]).toEqual([false, 0, 0])
    expect([onDuplicate.value, step.value.kind]).toEqual(['skip', 'main'])
    takeIntake({ ...last, turn: last.turn - 1 })
    expect(hasRows.value).toBe(false)
  })
})

describe('a pasted text', () => {
  test.each([
    ['JBSWY3DPEHPK3PXP', true],
    ['jbsw y3dp ehpk 3pxp', true],
    ['JBSW-Y3DP-EHPK-3PXP-JBSW-Y3', true],
    ['JBSWY3DPEHPK3PXP====', true],
    ['JBSWY3DP', false],
    ['JBSWY3DPEHPK3PX0', false],
    ['the codes that are needed today', false],
    ['JBSWY3DPEHPK3PXP\nJBSWY3DPEHPK3PXQ', false],
    ['otpauth://totp/x?secret=JBSWY3DPEHPK3PXP', false],
  ])('%j is a bare secret: %s', (text, yes) => {
    expect(secretIn(text) !== null).toBe(yes)
  })
})

describe('a file', () => {
  const bytes = (...start: readonly number[]) => new Uint8Array([...start, ...new Array<number>(12).fill(0)])
  const text = (from: string) => new TextEncoder().encode(from)

  test.each([
    ['PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'a.txt', true],
    ['JPEG', bytes(0xff, 0xd8, 0xff), 'a', true],
    ['GIF', text('GIF89a………………'), 'a', true],
    ['BMP', text(`BM${'\0'.repeat(60)}`), 'a.bmp', true],
    ['WebP', text('RIFF0000WEBPVP8 '), 'a', true],
    ['AVIF', text('0000ftypavif0000'), 'a', true],
    ['a text that begins like a BMP', text('BMW,alice,JBSWY3DP'), 'a.csv', false],
    ['JSON with the name of a picture', text('{"version":1}'), 'a.png', false],
    ['nothing', new Uint8Array(), 'a.png', false],
  ])('%s is known by what stands in it', (_what, given, name, yes) => {
    expect(isPicture(given, name)).toBe(yes)
  })
})

describe('the columns of a table', () => {
  const chosen = { secret: 1, issuer: 0, account: null, note: null }

  test('need a secret, and each is one thing only', () => {
    expect(columnsFault(chosen)).toBeNull()
    expect(columnsFault({ ...chosen, secret: null })).toContain('secret')
    expect(columnsFault({ ...chosen, account: 0 })).toContain('only one thing')
  })
})

describe('a camera that does not start', () => {
  test.each([
    ['NotFoundError', 'none'],
    ['NotAllowedError', 'refused'],
    ['NotReadableError', 'busy'],
    ['', 'failed'],
  ] as const)('%j is told as %s', (name, fault) => {
    expect(cameraFault(name)).toBe(fault)
    expect(intakeWords.camera[fault]).toMatch(/\.$/)
  })
})

describe('the words', () => {
  test('of an incomplete Google export name the codes that are missing', () => {
    expect(missingText({ have: 2, of: 4, missing: [3, 4] })).toBe('2 of 4 codes scanned, missing 3 and 4')
    expect(missingText({ have: 1, of: 4, missing: [1, 2, 4] })).toContain('1, 2, and 4')
  })

  test('of what was found count both kinds', () => {
    expect(intakeWords.found(47, 2)).toBe('47 accounts found, 2 could not be read')
    expect(intakeWords.found(1, 0)).toBe('1 account found')
  })

  test('of the report are a sum', () => {
    expect(intakeWords.report.sum(1, 47, 45, 2)).toBe('In the file 47 = 45 imported + 2 skipped')
    expect(intakeWords.report.sum(3, 10_000, 9_999, 1)).toBe(
      'In the files 10,000 = 9,999 imported + 1 skipped',
    )
    expect(intakeWords.report.sum(0, 2, 2, 0)).toBe('Found 2 = 2 imported + 0 skipped')
  })
})
