// `doctor` of the built command as a user runs it: without and with a vault, its exit status, and this clock judged by oathtool.

import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { correctionText } from '../../../shared/messages/choose'
import { cheapVault } from '../../support/cheap-vault'
import { type CommandHome, commandHome } from '../../support/command'
import { type Desktop, startDesktop } from '../../support/desktop'
import { buildEntries, type Entries } from '../../support/entries'
import { oathtool } from '../../support/judges'

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const uri = `otpauth://totp/Harbour:alice?secret=${secret}&issuer=Harbour`

let entries: Entries
let home: CommandHome
beforeAll(async () => {
  entries = await buildEntries('cli', 'kdf', 'keychain')
})
afterAll(() => entries.remove())
beforeEach(() => {
  home = commandHome(entries)
  return () => home.remove()
})

/** What a device shows whose clock is so many seconds ahead of this one. */
async function shownAhead(seconds: number): Promise<string> {
  const [code] = await oathtool([
    ['--totp', '-b', '-N', `@${Math.floor(Date.now() / 1000) + seconds}`, secret],
  ])
  return code ?? ''
}

describe('doctor', () => {
  it('works without vault, keychain and display, makes nothing, and ends with 0 when all is well', async () => {
    const before = readdirSync(home.folder)
    const { status, out, err } = await home.run(['doctor'])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toMatch(/^ok {2}vault: none yet/m)
    expect(out).toMatch(/^ok {2}display: none/m)
    expect(out).toMatch(/^ok {2}hotkey: needs a display/m)
    expect(out).toMatch(/^ok {2}clipboard: needs a display/m)
    expect(out).toMatch(/^ok {2}typing: no tool/m)
    expect(out.trim().endsWith('All is well.')).toBe(true)
    expect(readdirSync(home.folder)).toEqual(before)
  })

  it('says with 1 that there is no keychain where one is needed, with the way out', async () => {
    const { status, out, err } = await home.run(['doctor'], '', { TIDELOCK_PASSPHRASE_FILE: '' })
    expect({ status, err }).toEqual({ status: 1, err: '' })
    expect(out).toMatch(/^!! {2}keychain: .*\n {4}Mend: .*TIDELOCK_PASSPHRASE_FILE/m)
  })

  it('opens the vault by the passphrase it was given, and tells it as JSON', async () => {
    await home.run(['add', '-'], uri)
    const { status, out } = await home.run(['doctor', '--json'])
    const { ok, checks } = JSON.parse(out) as { ok: boolean; checks: { check: string }[] }
    expect({ status, ok }).toEqual({ status: 0, ok: true })
    expect(checks.find(({ check }) => check === 'vault')).toMatchObject({
      ...{ ok: true, slots: ['passphrase'], inside: { accounts: 1, set_aside: 0, offset: 0 } },
    })
    expect(out).not.toContain('alice')
  })

  it('says with 1 that the passphrase is wrong', async () => {
    await home.run(['add', '-'], uri)
    home.write('passphrase', 'wrong')
    const { status, out } = await home.run(['doctor'])
    expect(status).toBe(1)
    expect(out).toMatch(/^!! {2}key: /m)
  })

  it('refuses what it does not understand with 2', async () => {
    for (const args of [['x'], ['--within', '5'], ['--offset', '90000'], ['--code', 'alice']]) {
      expect((await home.run(['doctor', ...args])).status).toBe(2)
    }
  })
})

describe('doctor --code', () => {
  beforeEach(async () => {
    await cheapVault(home.folder)
    await home.run(['add', '-'], uri)
  })

  it('says by how much this clock is off, with the command that makes up for it, and then all is well', async () => {
    // Both codes have to be of one step: each is compared some time after it was shown.
    while (Math.floor(Date.now() / 1000) % 30 > 18) await new Promise((resume) => setTimeout(resume, 200))
    const off = await home.run(['doctor', '--code', 'alice', await shownAhead(300)])
    expect(off).toMatchObject({ status: 1, err: '' })
    const [, from, to, offset] =
      /is (\d+) to (\d+) s behind .*--offset (\d+)/.exec(off.out)?.map(Number) ?? []
    expect(from).toBeLessThanOrEqual(300)
    expect(to).toBeGreaterThanOrEqual(299)
    expect(await home.run(['doctor', '--offset', String(offset)])).toMatchObject({ status: 0, err: '' })
    expect((await home.run(['doctor', '--code', 'alice', await shownAhead(300)])).out).toContain(
      'makes up for it',
    )
    const near = await Promise.all([270, 300, 330].map(shownAhead))
    expect(near).toContain((await home.run(['code', 'alice'])).out.trim())
    expect((await home.run(['doctor'])).out).toContain(`corrected by ${correctionText(offset ?? 0)}`)
    expect((await home.run(['doctor', '--offset', '0'])).out).toContain('the clock as it is')
  })

  it('is 0 when both clocks agree, 1 when the code fits nowhere or is malformed', async () => {
    // Unless the step turns in between.
    const same = async () => home.run(['doctor', '--code', 'alice', await shownAhead(0)])
    await expect.poll(same).toMatchObject({ status: 0, out: 'Both clocks agree.\n' })
    const far = await shownAhead(3000)
    expect((await home.run(['doctor', '--code', 'alice', far])).status).toBe(1)
    expect((await home.run(['doctor', '--code', 'alice', far, '--within', '3600'])).out).toContain('behind')
    expect((await home.run(['doctor', '--code', 'alice', '12'])).status).toBe(1)
    expect((await home.run(['doctor', '--code', 'nobody', '123456'])).status).toBe(1)
  })

  it('corrects the clock at once with --correct, ahead as well', async () => {
    const code = await shownAhead(-200)
    const { status, out } = await home.run(['doctor', '--code', 'alice', code, '--correct', '--json'])
    expect(status).toBe(0)
    expect((JSON.parse(out) as { offset: number }).offset).toBeLessThan(-180)
  })
})

describe('doctor on a desktop', () => {
  it('tells tray, keys, clipboard and typing as JSON, on X11 and on a Wayland that leaves keys to the desktop', async () => {
    const look = async (env: NodeJS.ProcessEnv) => {
      const { out } = await home.run(['doctor', '--json'], '', env)
      const { checks } = JSON.parse(out) as { checks: { check: string }[] }
      return (name: string) => checks.find(({ check }) => check === name)
    }
    home.write('settings.json', JSON.stringify({ version: 1, hotkeys: { 'copy-last': 'Alt+F8' } }))
    // Nothing is asked of the display itself.
    const x11 = await look({ DISPLAY: ':4711' })
    expect(x11('display')).toMatchObject({ state: 'there', kind: 'X11' })
    expect(x11('tray')).toMatchObject({ ok: true, state: 'none', host: null })
    expect(x11('hotkey')).toMatchObject({
      ...{ ok: true, state: 'works', set: { quick: null, copy_last: 'Alt+F8', accounts: 0 } },
    })
    expect(x11('clipboard')).toMatchObject({ state: 'unknown', tool: 'xclip' })
    expect(x11('typing')).toMatchObject({ state: 'there', tool: 'xdotool' })
    const wayland = await look({ WAYLAND_DISPLAY: 'wayland-9' })
    expect(wayland('hotkey')).toMatchObject({ state: 'wayland' })
    expect(wayland('typing')).toMatchObject({ state: 'none', tool: null })
  })
})

describe('doctor with a real keyring', () => {
  let desktop: Desktop
  beforeEach(async () => {
    desktop = await startDesktop()
    return () => desktop.stop()
  })

  it('writes, reads and deletes a test entry, and leaves none', async () => {
    const env = { ...desktop.env, TIDELOCK_HOME: home.folder, TIDELOCK_PASSPHRASE_FILE: '' }
    const { out } = await home.run(['doctor'], '', env)
    expect(out).toMatch(/^ok {2}keychain: GNOME Keyring, wrote, read and deleted/m)
    expect(await desktop.keyring.count()).toBe(0)
  })
})
