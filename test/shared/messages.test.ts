// Every fault and every remark has a sentence that is finished, and nothing in the catalogue is empty.

import { describe, expect, test } from 'vitest'
import type { Fault, FaultCode } from '../../shared/errors'
import { describeFault, faultSentence, noticeText } from '../../shared/messages'
import type { VaultNotice } from '../../shared/views'
import { leaves } from '../support/catalogue'

/** One of each code. A new code does not compile until it stands here. */
const faults: { readonly [Code in FaultCode]: Extract<Fault, { code: Code }> } = {
  'secret-empty': { code: 'secret-empty' },
  'secret-character': { code: 'secret-character', position: 5, character: '!' },
  'secret-too-long': { code: 'secret-too-long', limit: 512 },
  'secret-not-hex': { code: 'secret-not-hex', position: 3 },
  'secret-length': { code: 'secret-length', expected: '16 or 26 characters' },
  'secret-checksum': { code: 'secret-checksum' },
  'digits-invalid': { code: 'digits-invalid' },
  'period-invalid': { code: 'period-invalid' },
  'counter-invalid': { code: 'counter-invalid' },
  'algorithm-unsupported': { code: 'algorithm-unsupported' },
  'token-type-unsupported': { code: 'token-type-unsupported' },
  'pin-invalid': { code: 'pin-invalid' },
  'label-too-long': { code: 'label-too-long', field: 'note', limit: 10_000 },
  'site-codes-too-many': { code: 'site-codes-too-many', limit: 50 },
  'site-code-too-long': { code: 'site-code-too-long', position: 2, limit: 128 },
  'uri-not-otpauth': { code: 'uri-not-otpauth' },
  'uri-too-long': { code: 'uri-too-long', limit: 4096 },
  'uri-scheme-unsupported': { code: 'uri-scheme-unsupported', scheme: 'duo' },
  'uri-migration': { code: 'uri-migration' },
  'uri-parameter': { code: 'uri-parameter', parameter: 'digits', fault: { code: 'digits-invalid' } },
  'uri-parameter-missing': { code: 'uri-parameter-missing', parameter: 'secret' },
  'pin-needed': { code: 'pin-needed' },
  'recovery-key-gone': { code: 'recovery-key-gone' },
  'not-printed': { code: 'not-printed' },
  'no-such-group': { code: 'no-such-group' },
  'group-exists': { code: 'group-exists' },
  'groups-too-many': { code: 'groups-too-many', limit: 500 },
  'no-code-yet': { code: 'no-code-yet' },
  'nothing-to-export': { code: 'nothing-to-export' },
  'export-not-verified': { code: 'export-not-verified' },
  'sheet-too-long': { code: 'sheet-too-long' },
  'file-exists': { code: 'file-exists' },
  'file-is-ours': { code: 'file-is-ours' },
  'nothing-copied-yet': { code: 'nothing-copied-yet' },
  'hotkey-invalid': { code: 'hotkey-invalid' },
  'hotkey-taken': { code: 'hotkey-taken' },
  'hotkey-used': { code: 'hotkey-used' },
  'hotkey-unsupported': { code: 'hotkey-unsupported' },
  'autostart-refused': { code: 'autostart-refused' },
  'vault-missing': { code: 'vault-missing' },
  'vault-empty': { code: 'vault-empty' },
  'vault-truncated': { code: 'vault-truncated' },
  'vault-damaged': { code: 'vault-damaged', part: 'contents' },
  'vault-newer': { code: 'vault-newer', version: 9 },
  'vault-foreign': { code: 'vault-foreign' },
  'vault-cost-refused': { code: 'vault-cost-refused' },
  'vault-too-large': { code: 'vault-too-large', limit: 67_108_864 },
  'wrong-passphrase': { code: 'wrong-passphrase' },
  'wrong-recovery-key': { code: 'wrong-recovery-key' },
  'recovery-key-malformed': { code: 'recovery-key-malformed', position: 4 },
  'slot-missing': { code: 'slot-missing' },
  'kdf-failed': { code: 'kdf-failed' },
  'wait-first': { code: 'wait-first', seconds: 8 },
  'biometry-refused': { code: 'biometry-refused' },
  'keychain-item-missing': { code: 'keychain-item-missing' },
  'keychain-locked': { code: 'keychain-locked' },
  'keychain-absent': { code: 'keychain-absent' },
  'keychain-library-missing': { code: 'keychain-library-missing' },
  'keychain-hung': { code: 'keychain-hung' },
  'keychain-crashed': { code: 'keychain-crashed' },
  'keychain-refused': { code: 'keychain-refused' },
  'keychain-wrong-key': { code: 'keychain-wrong-key' },
  'keychain-not-kept': { code: 'keychain-not-kept' },
  'disk-full': { code: 'disk-full' },
  'disk-read-only': { code: 'disk-read-only' },
  'disk-no-permission': { code: 'disk-no-permission' },
  'disk-too-many-files': { code: 'disk-too-many-files' },
  'disk-io': { code: 'disk-io' },
  'disk-busy': { code: 'disk-busy' },
  'save-not-verified': { code: 'save-not-verified' },
  locked: { code: 'locked' },
  'no-such-account': { code: 'no-such-account' },
  'no-such-generation': { code: 'no-such-generation' },
  'vault-exists': { code: 'vault-exists' },
  'changed-elsewhere': { code: 'changed-elsewhere' },
  'vault-in-use': { code: 'vault-in-use' },
  'duplicate-account': { code: 'duplicate-account' },
  'passphrase-empty': { code: 'passphrase-empty' },
  'last-slot': { code: 'last-slot' },
  'clipboard-unavailable': { code: 'clipboard-unavailable' },
  'screen-unavailable': { code: 'screen-unavailable' },
  'bad-request': { code: 'bad-request' },
  'not-allowed': { code: 'not-allowed' },
  'not-confirmed': { code: 'not-confirmed' },
  'backup-folder-gone': { code: 'backup-folder-gone' },
  'backup-folder-other': { code: 'backup-folder-other' },
  'backup-not-verified': { code: 'backup-not-verified' },
  'backup-needs-key': { code: 'backup-needs-key' },
  'backup-unreadable': { code: 'backup-unreadable' },
  unexpected: { code: 'unexpected' },
}

const notices: { readonly [Kind in VaultNotice['kind']]: Extract<VaultNotice, { kind: Kind }> } = {
  'only-keychain-slot': { kind: 'only-keychain-slot' },
  'recovery-unproven': { kind: 'recovery-unproven' },
  'older-generation': { kind: 'older-generation', opened: 3, seen: 7 },
  'slots-changed-outside': { kind: 'slots-changed-outside' },
  'another-vault': { kind: 'another-vault' },
  'set-aside': { kind: 'set-aside', count: 2 },
  'keychain-changed': { kind: 'keychain-changed', was: 'GNOME Keyring', now: 'KeePassXC' },
  'folder-not-durable': { kind: 'folder-not-durable' },
}

const unfinished = /\$\{|\{\w+\}|undefined|null|NaN|\[object|TODO|\s{2}/

function checkSentence(text: string) {
  expect(text.trim()).toBe(text)
  expect(text).not.toMatch(unfinished)
  expect(text).toMatch(/^[A-Z\d].*([.?!]|\/\/)$/s)
}

describe('a fault', () => {
  test.each(Object.entries(faults))('%s is told in finished sentences', (_code, fault) => {
    const { what, todo } = describeFault(fault)
    checkSentence(what)
    if (todo !== null) checkSentence(todo)
    expect(faultSentence(fault)).not.toContain('\n')
  })

  test('no two codes share their words', () => {
    const said = Object.values(faults).map((fault) => describeFault(fault).what)
    const [first, ...more] = said.filter((text, at) => said.indexOf(text) !== at)
    expect([first, ...more].filter(Boolean)).toEqual([])
  })

  test.each(Object.values(faults).filter((fault) => /^(keychain|disk|vault)-/.test(fault.code)))(
    '$code says what to do',
    (fault) => {
      expect(describeFault(fault).todo).not.toBeNull()
    },
  )

  test('a wrong character is named with its place, and what it may be', () => {
    expect(faultSentence({ code: 'secret-character', position: 5, character: '0' })).toBe(
      'Character 5, “0”, cannot be in a secret. Perhaps it is O.',
    )
  })

  test('a character that cannot be seen is named by its number', () => {
    expect(faultSentence({ code: 'secret-character', position: 2, character: '\u202e' })).toContain('U+202E')
  })

  test('a wrong parameter of a link is named', () => {
    expect(faultSentence(faults['uri-parameter'])).toContain('“digits”')
  })
})

describe('a remark about the vault', () => {
  test.each(Object.entries(notices))('%s is told in finished sentences', (_kind, notice) => {
    checkSentence(noticeText(notice))
  })
})

describe('the catalogue', () => {
  test.each(leaves.flatMap(([path, leaf]) => (typeof leaf === 'string' ? [[path, leaf]] : [])))(
    '%s is not empty',
    (path, value) => {
      expect(value?.trim()).not.toBe('')
      if (!path?.includes('.shortcuts.') && path !== 'cli.overviewHead') expect(value).not.toMatch(unfinished)
    },
  )
})
