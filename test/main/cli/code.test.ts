// `code` of the built command, in each of its forms, judged by oathtool, on a pseudo-terminal and a real clipboard.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cheapVault } from '../../support/cheap-vault'
import { readClipboard, writeClipboard } from '../../support/clipboard'
import { type CommandHome, commandHome, runProgram } from '../../support/command'
import { type Desktop, startDesktop } from '../../support/desktop'
import { buildEntries, type Entries } from '../../support/entries'
import { oathtool } from '../../support/judges'
import { markName } from '../../support/processes'
import { onTerminal } from '../../support/pseudo-terminal'

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const uris = [
  `otpauth://totp/Harbour:alice?secret=${secret}&issuer=Harbour`,
  `otpauth://hotp/Door:alice?secret=${secret}&issuer=Door&counter=0`,
].join('\n')

let entries: Entries
let home: CommandHome
beforeAll(async () => {
  entries = await buildEntries('cli', 'kdf')
})
afterAll(() => entries.remove())
beforeEach(() => {
  home = commandHome(entries)
  return () => home.remove()
})

describe('code of a given secret', () => {
  it('is what oathtool makes of it, from standard input, a file or a URI', async () => {
    const at = ['--at', '1234567890']
    const [plain, big] = await oathtool([
      ['--totp', '-b', '--now=@1234567890', secret],
      ['--totp=SHA512', '-b', '-d', '8', '-s', '60', '--now=@1234567890', secret],
    ])
    const more = ['--algorithm', 'SHA512', '--digits', '8', '--period', '60']
    const file = home.write('secret', 'gezd gnbv gy3t qojq gezd gnbv gy3t qojq\r\n')
    expect(await home.run(['code', '--secret', '-', ...at], `${secret}\n`)).toEqual({
      status: 0,
      out: `${plain}\n`,
      err: '',
    })
    expect((await home.run(['code', '--secret-file', file, ...at])).out).toBe(`${plain}\n`)
    expect((await home.run(['code', '--secret', '-', ...more, ...at], secret)).out).toBe(`${big}\n`)
    expect((await home.run(['code', '--uri', '-', ...at], uris.split('\n')[0])).out).toBe(`${plain}\n`)
    const hotp = ['code', '--secret', '-', '--type', 'hotp', '--counter', '2']
    expect((await home.run(hotp, secret)).out).toBe('359152\n')
    expect((await home.run(hotp, secret)).out).toBe('359152\n')
  })

  it('keeps leading zeroes, makes Steam and mOTP codes, and stores nothing', async () => {
    const rfc = ['code', '--secret', '-', '--digits', '8', '--at', '1111111109']
    expect((await home.run(rfc, secret)).out).toBe('07081804\n')
    const steam = ['code', '--secret', '-', '--type', 'steam', '--at', '1742298317']
    expect((await home.run(steam, 'STEAMKEY')).out).toBe('VKFDN\n')
    const pin = home.write('pin', '1234\n')
    const motp = await home.run(
      ['code', '--secret', '-', '--type', 'motp', '--pin-file', pin, '--at', '0'],
      '0123456789abcdef',
    )
    expect(motp.out).toMatch(/^[0-9a-f]{6}\n$/)
    expect((await home.run(['list'])).status).toBe(3)
  })

  it('says as JSON when it ends and what comes next', async () => {
    const { out } = await home.run(['code', '--secret', '-', '--json', '--at', '1234567899'], secret)
    const [code, next] = await oathtool([
      ['--totp', '-b', '--now=@1234567899', secret],
      ['--totp', '-b', '--now=@1234567929', secret],
    ])
    expect(JSON.parse(out)).toEqual({
      ...{ issuer: '', account: '', type: 'totp', algorithm: 'SHA1', digits: 6, period: 30 },
      ...{ code, next_code: next, step: 41152263, valid_from: 1234567890, valid_until: 1234567920 },
      ...{ seconds_left: 21, time_offset: 0 },
    })
    const later = await home.run(['code', '--secret', '-', '--next', '--json', '--at', '1234567899'], secret)
    expect(JSON.parse(later.out)).toMatchObject({ code: next, valid_from: 1234567920 })
  })

  it('names the fault of a secret and where, but never the secret', async () => {
    const wrong = await home.run(['code', '--secret', '-'], 'GEZDGNBVGY3TQOJ!SECRETSECRET')
    expect(wrong).toMatchObject({ status: 2, out: '' })
    expect(wrong.err).toContain('16')
    expect(wrong.err).not.toContain('GEZD')
    const uri = await home.run(['code', '--uri', '-'], 'otpauth://totp/a?secret=GEZD&digits=99')
    expect(uri).toMatchObject({ status: 2, out: '', err: expect.stringContaining('digits') })
    expect(uri.err).not.toContain('GEZD')
    expect((await home.run(['code', '--secret', '-'], '')).status).toBe(2)
  })
})

describe('code --watch', () => {
  it('draws in place with the seconds left, and ends cleanly on Ctrl+C', async () => {
    const file = home.write('secret', secret)
    const command = [process.execPath, entries.path('cli'), 'code', '--watch', '--secret-file', file]
    const shown = await onTerminal(command, [{ expect: ' s', send: '\u0003', pause: 2.3 }], home.env)
    expect(shown).toMatchObject({ status: 0, left: 0 })
    const [hide, show] = ['\u001b[?25l', '\u001b[?25h']
    expect(shown.out.startsWith(hide)).toBe(true)
    expect(shown.out.endsWith(`\r\u001b[K${show}`)).toBe(true)
    const drawn = [...shown.out.replaceAll('\u001b', '␛').matchAll(/\r␛\[K(\d{3} \d{3}) {2}[ \d]\d s/g)]
    expect(drawn.length).toBeGreaterThanOrEqual(3)
    expect(shown.out).not.toContain('\n')
  })

  it('writes a line for each step where nothing can be drawn', async () => {
    const command = `timeout -s INT 3.5 "${process.execPath}" "${entries.path('cli')}" code --watch --secret - --period 1`
    const ran = await runProgram(['/bin/sh', '-c', command], secret, home.env)
    const lines = ran.out.trimEnd().split('\n')
    expect(lines.length).toBeGreaterThanOrEqual(2)
    for (const line of lines) expect(line).toMatch(/^\d{6}$/)
    expect(new Set(lines).size).toBe(lines.length)
  })
})

describe('code --copy', () => {
  it('says so where there is no clipboard, and prints no code', async () => {
    const ran = await home.run(['code', '--secret', '-', '--copy'], secret)
    expect(ran).toMatchObject({ status: 2, out: '', err: expect.stringContaining('no clipboard') })
  })

  describe('on a desktop', () => {
    let desktop: Desktop
    beforeEach(async () => {
      desktop = await startDesktop({ display: 'bare', bus: false })
      clearAfter(5)
      return () => desktop.stop()
    })
    const clearAfter = (clipboardClearSeconds: number) =>
      home.write('settings.json', JSON.stringify({ version: 1, settings: { clipboardClearSeconds } }))
    const copy = () =>
      home.run(['code', '--uri', '-', '--copy'], `otpauth://hotp/a?secret=${secret}&counter=1`, {
        DISPLAY: desktop.env['DISPLAY'],
        [markName]: desktop.env[markName],
      })

    it('writes it there, and clears it after the set time by a process of its own', async () => {
      const ran = await copy()
      expect(ran).toEqual({ status: 0, out: 'Copied. The clipboard is cleared in 5 s.\n', err: '' })
      expect(await readClipboard(desktop)).toBe('287082')
      await expect.poll(() => readClipboard(desktop)).toBe('')
    })

    it('leaves alone what somebody else copied meanwhile', async () => {
      clearAfter(2)
      await copy()
      await writeClipboard(desktop, 'mine')
      await new Promise((resolve) => setTimeout(resolve, 3_000))
      expect(await readClipboard(desktop)).toBe('mine')
    })
  })
})

describe('code of an account', () => {
  it('copies a counted code only after its counter was saved', async () => {
    await cheapVault(home.folder)
    await home.run(['add', '-'], uris)
    expect(JSON.parse((await home.run(['code', 'door', '--json'])).out)).toMatchObject({
      code: '755224',
      counter: 0,
      type: 'hotp',
    })
    expect(JSON.parse((await home.run(['code', 'door', '--json'])).out)).toMatchObject({
      code: '287082',
      counter: 1,
    })
    expect(await home.run(['code', 'door', '--watch'])).toMatchObject({ status: 2, out: '' })
    expect(JSON.parse((await home.run(['list', 'door', '--json'])).out).accounts).toMatchObject([
      { counter: 2 },
    ])
  })
})
