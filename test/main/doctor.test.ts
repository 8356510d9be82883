// The doctor over twins: every thing it looks at, well and wrong, and that it changes nothing.

import { describe, expect, it } from 'vitest'
import { checkUp, type DoctorParts } from '../../main/doctor/check-up'
import { documentOf } from '../../main/doctor/document'
import { type Finding, isWrong } from '../../main/doctor/finding'
import { wordsOf } from '../../main/doctor/words'
import type { Surroundings } from '../../main/platform/platform'
import { doctorText } from '../../shared/messages/cli-doctor'
import { speak, type Words } from '../../shared/messages/current'
import { fail } from '../../shared/result'
import { createFakeKdf } from '../fakes/kdf'
import { translations } from '../support/translations'
import { createSetting, draft, value, place as vaultPlace, withVault } from './vault/setting'

const around: Surroundings = {
  versions: { node: '24.18.0', electron: null },
  display: () => 'X11',
  trayHost: async () => 'xfce4-panel',
  hotkeyWay: async () => 'system',
  typingTool: async () => 'xdotool',
  clipboardTool: () => 'xclip',
  hasLibsecret: async () => true,
  modeOf: async () => 0o600,
}

async function examine(
  setting: ReturnType<typeof createSetting>,
  more: Partial<DoctorParts> = {},
): Promise<readonly Finding[]> {
  const { folder, file } = vaultPlace
  const parts: DoctorParts = {
    files: setting.disk.process(),
    clock: setting.clock,
    kdf: createFakeKdf(),
    keychain: setting.keychain,
    place: {
      ...{ folder, vault: file, settings: `${folder}/settings.json`, runtime: `${folder}/runtime` },
      ...{ portable: null, demo: false },
    },
    surroundings: around,
    passphrase: null,
    ...more,
  }
  return await setting.until(checkUp(parts))
}

const find = <C extends Finding['check']>(findings: readonly Finding[], check: C) =>
  findings.find((finding): finding is Extract<Finding, { check: C }> => finding.check === check)
const wrong = (findings: readonly Finding[]) => findings.filter(isWrong).map(({ check }) => check)

describe('the doctor', () => {
  it('finds all well with a keychain and a spare key, and opens the vault by the keychain for a moment', async () => {
    const setting = createSetting()
    await withVault(setting, { passphrase: 'spare' })
    const findings = await examine(setting)
    expect(wrong(findings)).toEqual([])
    expect(find(findings, 'vault')).toMatchObject({
      ...{
        state: 'whole',
        slots: ['keychain', 'passphrase'],
        inside: { accounts: 2, setAside: 0, offset: 0 },
      },
    })
  })

  it('tells backups apart: none, by hand alone, automatic, old, failed, and one that is gone from its folder', async () => {
    const setting = createSetting()
    await withVault(setting, { passphrase: 'spare' })
    const now = setting.clock.now()
    const last = { at: now - 3_600_000, accounts: 2 }
    const automatic = { ...last, folder: '/media/stick', file: 'backup.json', generation: 2, savedAt: now }
    const tell = async (record: object, settings: object = {}) => {
      const text = JSON.stringify({ version: 1, settings, lastVault: 'aa', backups: { aa: record } })
      setting.disk.put(`${vaultPlace.folder}/settings.json`, new TextEncoder().encode(text))
      const finding = find(await examine(setting), 'backups')
      if (finding === undefined) throw new Error('the doctor says nothing of backups')
      const { text: said, mend } = wordsOf(finding)
      return {
        state: finding.state,
        wrong: isWrong(finding),
        fault: finding.fault?.code ?? null,
        mend: mend !== null,
        said,
      }
    }
    const on = { backupAutomatic: true }
    const folder = '/media/stick'
    expect(await tell({})).toMatchObject({ state: 'none', wrong: false, fault: null, mend: false })
    expect(await tell({ byHand: last })).toMatchObject({
      state: 'off',
      wrong: false,
      fault: null,
      mend: false,
    })
    setting.disk.put('/media/stick/backup.json', new Uint8Array([1]))
    expect(await tell({ folder, automatic }, on)).toMatchObject({
      state: 'recent',
      wrong: false,
      fault: null,
      mend: false,
    })
    const old = { ...automatic, at: now - 31 * 24 * 3_600_000 }
    expect(await tell({ folder, automatic: old }, on)).toMatchObject({
      state: 'old',
      wrong: true,
      fault: null,
      mend: true,
    })
    expect(await tell({ folder, automatic: old }, { ...on, backupReminderDays: 0 })).toMatchObject({
      state: 'recent',
      wrong: false,
    })
    const failure = { code: 'disk-full', since: now, hushed: true }
    const failed = await tell({ folder, automatic, failure }, on)
    expect(failed).toMatchObject({ state: 'failed', wrong: true, fault: 'disk-full', mend: true })
    expect(failed.said).toContain('The drive is full')
    expect(await tell({ folder, automatic, failure: { ...failure, code: 'odd' } }, on)).toMatchObject({
      state: 'recent',
    })
    setting.disk.remove('/media/stick/backup.json')
    expect(await tell({ folder, automatic }, on)).toMatchObject({
      state: 'failed',
      wrong: true,
      fault: 'backup-folder-other',
    })
    expect(await tell({ folder: 7, automatic: 'x', byHand: [], failure: null }, on)).toMatchObject({
      state: 'none',
    })
  })

  it('changes nothing: not the disk, not what the keychain keeps, not what is remembered', async () => {
    const setting = createSetting()
    await withVault(setting, { passphrase: 'spare' })
    const files = setting.disk.process()
    const read = async () => {
      const bytes = await files.read(vaultPlace.file, 1e9)
      return Buffer.from(value(bytes as never) as Uint8Array).toString('base64')
    }
    const before = { bytes: await read(), seen: [...setting.memory.highest] }
    await examine(setting)
    expect({ bytes: await read(), seen: [...setting.memory.highest] }).toEqual(before)
  })

  it('works where there is nothing: no vault, no keychain, no display, no tray', async () => {
    const nothing: Surroundings = {
      ...around,
      display: () => null,
      trayHost: async () => null,
      hotkeyWay: async () => 'none',
      typingTool: async () => null,
      clipboardTool: () => null,
      modeOf: async () => null,
    }
    const findings = await examine(createSetting(), { keychain: null, surroundings: nothing })
    expect(wrong(findings)).toEqual([])
    expect(find(findings, 'vault')).toMatchObject({ state: 'none' })
    expect(find(findings, 'hotkey')).toMatchObject({ state: 'none' })
    expect(find(findings, 'clipboard')).toMatchObject({ state: 'none', tool: null })
    expect(find(findings, 'typing')).toMatchObject({ state: 'none', tool: null })
    expect(find(findings, 'keychain')).toMatchObject({ state: 'not-asked' })
  })

  it('opens by the passphrase that is given, says when it is wrong, and asks for none', async () => {
    const setting = createSetting()
    await withVault(setting, { keychain: false, passphrase: 'right' })
    const none = await examine(setting, { keychain: null })
    expect(find(none, 'vault')).toMatchObject({ state: 'whole', inside: null })
    const right = await examine(setting, { keychain: null, passphrase: 'right' })
    expect(find(right, 'vault')).toMatchObject({ inside: { accounts: 2 } })
    const other = await examine(setting, { keychain: null, passphrase: 'other' })
    expect(find(other, 'key')).toMatchObject({ fault: { code: 'wrong-passphrase' } })
    expect(wrong(other)).toEqual(['key'])
  })

  it('says that only the keychain opens the vault, and that the keychain does not work', async () => {
    const setting = createSetting()
    await withVault(setting)
    expect(wrong(await examine(setting))).toEqual(['spare-key'])
    const broken = { ...setting.keychain, probe: async () => fail({ code: 'keychain-locked' } as const) }
    const findings = await examine(setting, { keychain: broken })
    expect(wrong(findings)).toEqual(['keychain', 'spare-key'])
  })

  it('does not mind a keychain that does not work where none is needed', async () => {
    const setting = createSetting()
    await withVault(setting, { keychain: false, passphrase: 'right' })
    const broken = { ...setting.keychain, probe: async () => fail({ code: 'keychain-absent' } as const) }
    const surroundings = { ...around, hasLibsecret: async () => false }
    expect(wrong(await examine(setting, { keychain: broken, surroundings }))).toEqual([])
  })

  it('tells a damaged file from a missing one whose copies are still there', async () => {
    const setting = createSetting()
    await withVault(setting, { keychain: false, passphrase: 'right' })
    const files = setting.disk.process()
    value(await files.rename(vaultPlace.file, `${vaultPlace.file}.elsewhere`))
    expect(find(await examine(setting), 'vault')).toMatchObject({ fault: { code: 'vault-missing' } })
    value(await files.writeNew(vaultPlace.file, new TextEncoder().encode('{"version": 1, "header": {"sl')))
    const findings = await examine(setting)
    expect(find(findings, 'vault')).toMatchObject({ state: 'fault', fault: { code: 'vault-truncated' } })
    expect(wordsOf(find(findings, 'vault') as Finding).mend).toContain('earlier cop')
  })

  it('says who else can reach the files, with the command that ends it', async () => {
    const setting = createSetting()
    await withVault(setting, { passphrase: 'spare' })
    const surroundings = {
      ...around,
      modeOf: async (path: string) => (path.endsWith('.json') ? 0o644 : 0o700),
    }
    const findings = await examine(setting, { surroundings })
    expect(wrong(findings)).toEqual(['permissions'])
    expect(wordsOf(find(findings, 'permissions') as Finding).mend).toMatch(/^chmod go= .*vault\.json/)
  })

  it('sees a clock that stands before the last save, or before this program was made', async () => {
    const setting = createSetting()
    await withVault(setting, { passphrase: 'spare' })
    setting.clock.jump(-3_600_000)
    expect(find(await examine(setting), 'clock')).toMatchObject({ state: 'behind-save', seconds: 3600 })
    setting.clock.jump(-40 * 365 * 86_400_000)
    expect(find(await examine(setting), 'clock')).toMatchObject({ state: 'before-build' })
  })

  it('tells the correction in force, and what Wayland and an old Node mean', async () => {
    const setting = createSetting()
    await withVault(setting, { passphrase: 'spare' })
    const { vault } = await setting.start()
    value(await setting.until(vault.setTimeOffset(64)))
    const surroundings = {
      ...around,
      display: () => 'Wayland',
      hotkeyWay: async () => 'none' as const,
      versions: { node: '18.2.0', electron: null },
    }
    const findings = await examine(setting, { surroundings })
    expect(wordsOf(find(findings, 'clock') as Finding).text).toContain('+64 s')
    expect(find(findings, 'hotkey')).toMatchObject({ state: 'wayland' })
    expect(wrong(findings)).toEqual(['runtime'])
  })

  it.each([
    ['en', 64, 'clock: plausible; codes use it corrected by +64 s'],
    ['ru', -64, 'часы: правдоподобны; коды используют их с поправкой −64 с'],
    ['tr', 200, 'saat: doğru görünüyor; kodlar onu +3 dk 20 sn düzelterek kullanıyor'],
    ['ja', 3600, '時計: 不自然な点はありません。コードには+60分補正して使います'],
    ['zh-Hans', 64, '时钟：看起来准确；验证码使用时校正 +64 秒'],
  ])('writes a correction with the units of %s', (tag, seconds, sentence) => {
    const words = translations.find(([each]) => each === tag)?.[1]
    // A tree of texts by topic, as the program fetches it.
    if (words) speak(tag, words as Words)
    try {
      expect(doctorText.clock.corrected(seconds).text).toBe(sentence)
    } finally {
      speak('en', {})
    }
  })

  it('says which keys are set and how, and names no account', async () => {
    const setting = createSetting()
    const hotkeys = { quick: 'Control+Alt+K', 'copy-last': 'Alt+F8', 'account:1': 'Alt+F9', x: 'Alt+F7' }
    const path = `${vaultPlace.folder}/settings.json`
    const files = setting.disk.process()
    value(await files.makeFolder(vaultPlace.folder))
    const usual = find(await examine(setting), 'hotkey')
    expect(usual).toMatchObject({ set: { quick: 'CommandOrControl+Alt+Space', copyLast: null, accounts: 0 } })
    value(await files.writeNew(path, new TextEncoder().encode(JSON.stringify({ version: 1, hotkeys }))))
    const surroundings = { ...around, hotkeyWay: async () => 'portal' as const }
    const found = find(await examine(setting, { surroundings }), 'hotkey')
    expect(found).toMatchObject({
      state: 'portal',
      set: { quick: 'Control+Alt+K', copyLast: 'Alt+F8', accounts: 1 },
    })
    expect(wordsOf(found as Finding).text).toContain('copy last Alt+F8, 1 account')
    expect(documentOf(found as Finding)).toMatchObject({ set: { copy_last: 'Alt+F8' } })
  })

  it('leaves settings that cannot be read where they are', async () => {
    const setting = createSetting()
    const files = setting.disk.process()
    const path = `${vaultPlace.folder}/settings.json`
    value(await files.makeFolder(vaultPlace.folder))
    value(await files.writeNew(path, new TextEncoder().encode('{"hotk')))
    expect(find(await examine(setting), 'hotkey')).toMatchObject({ set: { accounts: 0 } })
    expect(await files.info(path)).not.toBeNull()
  })

  it.each([
    ['X11', '45.4.1', 'marked', 'x-kde-passwordManagerHint'],
    ['Windows', '44.0.0', 'marked', 'ExcludeClipboardContentFromMonitorProcessing'],
    ['macOS', '44.1.0', 'marked', 'org.nspasteboard.ConcealedType'],
    ['X11', '33.2.1', 'plain', null],
    ['X11', null, 'unknown', null],
  ] as const)('tells the clipboard of %s with Electron %s: %s', async (kind, electron, state, marks) => {
    const surroundings = { ...around, display: () => kind, versions: { node: '24.18.0', electron } }
    const found = find(await examine(createSetting(), { surroundings }), 'clipboard')
    expect(found).toMatchObject({ state, marks, tool: 'xclip' })
    expect(wordsOf(found as Finding).text).toContain('xclip')
  })

  it('says of a vault that it opened which accounts want attention, by name, and of a locked one nothing', async () => {
    const setting = createSetting()
    const short = draft('short')
    await withVault(setting, {
      ...{ keychain: false, passphrase: 'right' },
      accounts: [
        { ...short, token: { ...short.token, secret: new Uint8Array([1, 2, 3]) } },
        { ...draft('new'), unconfirmed: true },
        { ...draft('twin'), issuer: 'Bad\nname' },
        { ...draft('twin'), issuer: 'Other' },
      ],
    })
    const locked = await examine(setting, { keychain: null })
    expect(locked.map(({ check }) => check)).not.toContain('short-secrets')
    expect(locked.map(({ check }) => check)).not.toContain('trash')
    const one = (check: Finding['check']) => opened.find((finding) => finding.check === check) as Finding // a missing one fails below
    const opened = await examine(setting, { keychain: null, passphrase: 'right' })
    expect(wrong(opened)).toEqual(['short-secrets', 'shared-secrets', 'unconfirmed'])
    const text = (check: 'short-secrets' | 'shared-secrets' | 'duplicates' | 'unconfirmed') =>
      wordsOf(one(check)).text
    expect(text('short-secrets')).toContain('Example, short (24 bits)')
    expect(text('shared-secrets')).toMatch(/Bad[^\n]*name, twin = Other, twin$/)
    expect(text('duplicates')).toBe('duplicates: none')
    expect(documentOf(one('unconfirmed'))).toMatchObject({
      ...{ check: 'unconfirmed', ok: false, state: 'found', grade: 'act' },
      groups: [{ bits: null, accounts: [{ issuer: 'Example', account: 'new' }] }],
    })
    expect(JSON.stringify(opened.map(documentOf))).not.toMatch(/secret of|AEBAG/)
  })

  it('has a line for each finding, and a document with keys in snake case', async () => {
    const setting = createSetting()
    await withVault(setting, { passphrase: 'spare' })
    const findings = await examine(setting)
    for (const finding of findings) {
      expect(wordsOf(finding).text).toMatch(/^[a-z ]+: \S[^\n]*$/)
      expect(JSON.stringify(documentOf(finding))).not.toMatch(/"[a-z]+[A-Z]\w*":/)
      if (isWrong(finding)) expect(wordsOf(finding).mend).not.toBeNull()
    }
  })
})
