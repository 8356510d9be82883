// The issuer's side of the built command: generate, verify, uri and qr, judged by oathtool, pyotp and zbarimg.

import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type CommandHome, commandHome } from '../../support/command'
import { buildEntries, type Entries } from '../../support/entries'
import { oathtool, pyotp } from '../../support/judges'
import { paintText, pngSize, zbarimg } from '../../support/qr-judge'

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const given = ['--secret', '-', '--issuer', 'Secure App', '--account', 'alice@google.com']
const ownUri = 'otpauth://totp/Secure%20App:alice%40google.com?secret=S3K3TPI5MYA2M67V&issuer=Secure%20App'

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
const json = async (args: readonly string[], input = '') => {
  const { status, out, err } = await home.run([...args, '--json'], input)
  return { status, err, document: out === '' ? null : JSON.parse(out) }
}

describe('generate', () => {
  it('prints a new Base32 secret of 20 bytes alone on one line, another one each time', async () => {
    const first = await home.run(['generate'])
    expect(first).toMatchObject({ status: 0, err: '' })
    expect(first.out).toMatch(/^[A-Z2-7]{32}\n$/)
    expect((await home.run(['generate'])).out).not.toBe(first.out)
    expect((await home.run(['generate', '--bytes', '64'])).out).toMatch(/^[A-Z2-7]{103}\n$/)
  })

  it('gives secret, URI and code as JSON that pyotp and oathtool understand in the same way', async () => {
    const names = ['--issuer', 'Sécure 🏦 App', '--account', 'alice@google.com']
    const values = ['--algorithm', 'sha256', '--digits', '8', '--period', '60']
    const { status, document } = await json(['generate', ...names, ...values])
    expect(status).toBe(0)
    const [theirs] = await pyotp([{ parse: document.provisioning_uri, step: document.valid_until / 60 - 1 }])
    expect(theirs).toMatchObject({
      ...{ secret: document.secret, issuer: 'Sécure 🏦 App', account: 'alice@google.com' },
      ...{ algorithm: 'SHA256', digits: 8, period: 60, code: document.current_otp },
    })
    const hotp = await json(['generate', '--type', 'hotp', '--counter', '7', '--account', 'door'])
    const [code] = await oathtool([['--hotp', '-b', '-c', '7', hotp.document.secret]])
    expect(hotp.document).toMatchObject({ current_otp: code, counter: 7, type: 'hotp', saved: false })
  })

  it('draws it, writes PNG and SVG for the owner alone, and never writes over a file without --force', async () => {
    const [png, svg] = [home.path('a.png'), home.path('a.svg')]
    const args = ['generate', '--account', 'a', '--png', png, '--svg', svg]
    const made = await json(args)
    expect(made.status).toBe(0)
    expect(await zbarimg(png)).toBe(made.document.provisioning_uri)
    expect(pngSize(readFileSync(png))).toEqual({ width: 512, height: 512 })
    for (const file of [png, svg]) expect(statSync(file).mode & 0o777).toBe(0o600)
    writeFileSync(svg, 'mine')
    const before = readFileSync(png)
    expect(await home.run(args)).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining('--force'),
    })
    expect(readFileSync(png).equals(before)).toBe(true)
    expect(readFileSync(svg, 'utf8')).toBe('mine')
    expect((await home.run([...args, '--force', '--size', '300'])).status).toBe(0)
    expect(pngSize(readFileSync(png))).toEqual({ width: 300, height: 300 })
    expect(statSync(svg).mode & 0o777).toBe(0o600)

    const shown = await home.run(['generate', '--account', 'a', '--qr'])
    const lines = shown.out.trimEnd().split('\n')
    const drawing = home.path('drawn.png')
    writeFileSync(drawing, paintText(lines.slice(0, -1).join('\n')))
    expect(await zbarimg(drawing)).toBe(`otpauth://totp/a?secret=${lines.at(-1)}`)
  })

  it('keeps it with --save, so that `code` and `verify` know it, and makes the vault for that', async () => {
    const { status, document } = await json(['generate', '--issuer', 'Harbour', '--account', 'bob', '--save'])
    expect({ status, saved: document.saved }).toEqual({ status: 0, saved: true })
    const [code] = await oathtool([['--totp', '-b', '--now=@1234567890', document.secret]])
    expect((await home.run(['code', document.id, '--at', '1234567890'])).out).toBe(`${code}\n`)
    const verified = await json(['verify', 'harbour', code ?? '', '--at', '1234567890'])
    expect(verified).toMatchObject({ status: 0, document: { match: true, step: 41152263, drift: 0 } })
    expect((await home.run(['uri', 'harbour'])).out).toBe(`${document.provisioning_uri}\n`)
  })

  it.each([
    [['--bytes', '9'], '--bytes takes a whole number from 10 to 512'],
    [['--bytes', 'many'], '--bytes'],
    [['--digits', '11'], 'digits'],
    [['--period', '0'], 'period'],
    [['--algorithm', 'md5'], '--algorithm takes one of'],
    [['--type', 'steam'], '--type takes one of'],
    [['--counter', '3'], '--type hotp'],
    [['--save'], '--issuer or --account'],
    [['--size', '512'], '--png or --svg'],
    [['--png', '/nonexistent/a.png', '--account', 'a'], 'folder'],
    [['--qr', '--json'], 'do not go together'],
    [['alice'], 'options only'],
    [['--issuer', 'x'.repeat(257)], '256'],
  ])('refuses %j with status 2 and one line', async (args, part) => {
    const { status, out, err } = await home.run(['generate', ...args])
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(part)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('verify', () => {
  const at = 1_234_567_890
  it('knows the codes of the steps around, and says which step matched', async () => {
    const steps = [-2, -1, 0, 1, 2]
    const codes = await oathtool(steps.map((step) => ['--totp', '-b', `--now=@${at + 30 * step}`, secret]))
    for (const [i, drift] of steps.entries()) {
      const args = ['verify', codes[i] ?? '', '--secret', '-', '--at', String(at)]
      const near = Math.abs(drift) <= 1
      const verified = await json(args, `${secret}\n`)
      expect(verified).toMatchObject({
        ...{ status: near ? 0 : 1, err: '' },
        document: near
          ? { match: true, step: 41152263 + drift, drift }
          : { match: false, step: null, drift: null },
      })
      expect((await home.run([...args, '--window', '2'], secret)).status).toBe(0)
      expect((await home.run([...args, '--window', '0'], secret)).status).toBe(drift === 0 ? 0 : 1)
    }
  })

  it('keeps leading zeroes, takes groups, and calls what is no code malformed, with status 1', async () => {
    // 07081804 is RFC 6238's code for 1111111109.
    const args = ['--secret-file', home.write('s', `${secret}\n`), '--digits', '8', '--at', '1111111109']
    expect((await home.run(['verify', '07081804', ...args])).status).toBe(0)
    expect((await home.run(['verify', '0708', '1804', ...args])).status).toBe(0)
    for (const code of ['7081804', '0708180', '070818O4', 'abc', '']) {
      const { status } = await json(['verify', code, ...args])
      expect([code, status]).toEqual([code, code === '' ? 2 : 1])
    }
    expect((await json(['verify', '7081804', ...args])).document).toMatchObject({
      match: false,
      malformed: true,
    })
  })

  it('takes a URI, and looks ahead of a counter', async () => {
    const uri = `otpauth://hotp/Door?secret=${secret}&counter=3`
    expect((await json(['verify', '969429', '--uri', '-'], uri)).document).toMatchObject({
      step: 3,
      drift: 0,
    })
    expect((await json(['verify', '338314', '--uri', '-'], uri)).document).toMatchObject({
      step: 4,
      drift: 1,
    })
    expect((await home.run(['verify', '359152', '--uri', '-'], uri)).status).toBe(1)
  })

  it.each([
    [['verify', '123456'], 2],
    [['verify'], 2],
    [['verify', '--secret', '-'], 2],
    [['verify', '123456', '--secret', '-', '--window', '-1'], 2],
    [['verify', '123456', '--secret', '-', '--window', '10001'], 2],
    [['verify', '123456', '--secret', '-', '--at', 'noon'], 2],
  ])('%j ends with status %i', async (args, status) => {
    const ran = await home.run(args, secret)
    expect({ status: ran.status, out: ran.out }).toEqual({ status, out: '' })
  })
})

describe('uri and qr', () => {
  it('writes exactly the URI that integrations expect, and the same for pyotp', async () => {
    expect(await home.run(['uri', ...given], 'S3K3TPI5MYA2M67V\n')).toEqual({
      status: 0,
      out: `${ownUri}\n`,
      err: '',
    })
    const [theirs] = await pyotp([
      {
        make: {
          ...{ type: 'totp', secret: 'S3K3TPI5MYA2M67V', issuer: 'Secure App', account: 'alice@google.com' },
          ...{ algorithm: 'SHA1', digits: 6, period: 30, counter: 0 },
        },
        step: 0,
      },
    ])
    expect(theirs?.uri).toBe(ownUri)
  })

  it('adds every parameter with --full', async () => {
    const { out } = await home.run(['uri', '--full', ...given], 'S3K3TPI5MYA2M67V')
    expect(out).toBe(`${ownUri}&algorithm=SHA1&digits=6&period=30\n`)
  })

  it('draws in the terminal what a phone reads, and the same as PNG of exactly 512 pixels', async () => {
    const drawn = await home.run(['qr', ...given], 'S3K3TPI5MYA2M67V')
    const picture = home.path('terminal.png')
    writeFileSync(picture, paintText(drawn.out))
    expect(await zbarimg(picture)).toBe(ownUri)
    const png = home.path('q.png')
    const written = await home.run(['qr', '--png', png, '--uri', '-'], `${ownUri}\n`)
    expect(written).toMatchObject({ status: 0, err: '' })
    expect(written.out).not.toContain('S3K3')
    expect(pngSize(readFileSync(png))).toEqual({ width: 512, height: 512 })
    expect(await zbarimg(png)).toBe(ownUri)
  })

  it('gives programs its rows, or where it lies', async () => {
    const rows = (await json(['qr', ...given], 'S3K3TPI5MYA2M67V')).document
    expect(rows.rows).toHaveLength(rows.modules)
    expect(new Set(rows.rows.join(''))).toEqual(new Set(['0', '1']))
    const svg = home.path('q.svg')
    expect((await json(['qr', '--svg', svg, ...given], 'S3K3TPI5MYA2M67V')).document).toMatchObject({
      svg,
      png: null,
      size: 512,
    })
    expect(existsSync(svg)).toBe(true)
  })
})
