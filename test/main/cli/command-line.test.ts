// The built command, run as a person runs it: plain Node, no Electron, no display.

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { draftOfSource } from '../../../main/drafts'
import { createClock } from '../../../main/platform/node/clock'
import { createFiles } from '../../../main/platform/node/files'
import { createNodeKdf } from '../../../main/platform/node/kdf'
import { createNodeKeychain } from '../../../main/platform/node/keychain'
import { createRandom } from '../../../main/platform/node/random'
import { createVault } from '../../../main/vault/vault'
import { createFakeLog } from '../../fakes/log'
import { type Desktop, startDesktop } from '../../support/desktop'
import { buildEntries, type Entries } from '../../support/entries'
import { oathtool } from '../../support/judges'

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const uris = [
  `otpauth://totp/Harbour:alice?secret=${secret}&issuer=Harbour`,
  `otpauth://totp/Lighthouse:bob?secret=${secret}&issuer=Lighthouse&digits=8&algorithm=SHA1`,
  `otpauth://hotp/Door:alice?secret=${secret}&issuer=Door&counter=0`,
].join('\n')

let entries: Entries
let home: string
let passphraseFile: string
beforeAll(async () => {
  entries = await buildEntries('cli', 'kdf', 'keychain')
})
afterAll(() => entries.remove())
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tidelock-cli-'))
  passphraseFile = join(home, 'passphrase')
  writeFileSync(passphraseFile, 'four random words here\n')
  return () => rmSync(home, { recursive: true, force: true })
})

interface Ran {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

function tidelock(args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [entries.path('cli'), ...args], {
      env: {
        PATH: '/usr/bin:/bin',
        TIDELOCK_HOME: home,
        TIDELOCK_PASSPHRASE_FILE: passphraseFile,
        DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus',
        ...env,
      },
    })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, out, err }))
    child.stdin.end(input)
  })
}

describe('the command line', () => {
  it('says its commands, its version, and what is nearest to a slip', async () => {
    expect((await tidelock([])).out).toContain('list [QUERY]')
    expect((await tidelock(['code', '--help'])).out).toContain('--next')
    expect((await tidelock(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(await tidelock(['lsit'])).toMatchObject({ status: 2, err: expect.stringContaining('list') })
    expect(await tidelock(['code', 'x', '--nxet'])).toMatchObject({
      status: 2,
      err: expect.stringContaining('--next'),
    })
  })

  it('makes a vault with the passphrase given, adds what stands on its input, and lists it without a secret', async () => {
    const added = await tidelock(['add', '-'], `${uris}\nnot a link\n`)
    expect(added).toMatchObject({ status: 0, out: '3 added, 1 skipped.\n' })
    expect(added.err).toMatch(/^tidelock: Line 4: .+\n$/)
    const listed = await tidelock(['list', '--json'])
    expect(JSON.parse(listed.out).accounts).toMatchObject([
      { type: 'totp', issuer: 'Harbour', account: 'alice', digits: 6, period: 30 },
      { issuer: 'Lighthouse', digits: 8 },
      { type: 'hotp', counter: 0 },
    ])
    expect(listed.out + added.err).not.toContain(secret)
    expect((await tidelock(['list', 'harb'])).out).toBe('Harbour: alice\n')
  })

  it('prints the code that oathtool prints, alone on its line, and the next one', async () => {
    await tidelock(['add', '-'], uris)
    const judge = await oathtool([
      ['--totp', '-b', '--now=@1234567890', secret],
      ['--totp', '-b', '--now=@1234567920', secret],
    ])
    expect(await tidelock(['code', 'harbour', '--at', '1234567890'])).toEqual({
      ...{ status: 0, err: '' },
      out: `${judge[0]}\n`,
    })
    expect((await tidelock(['code', 'harbour', '--at', '1234567890', '--next'])).out).toBe(`${judge[1]}\n`)
  })

  it('saves the counter of HOTP before it prints the code, so that none comes twice', async () => {
    await tidelock(['add', '-'], uris)
    const codes: string[] = []
    for (let i = 0; i < 3; i++) codes.push((await tidelock(['code', 'door'])).out.trim())
    expect(codes).toEqual(['755224', '287082', '359152'])
  })

  it('tells several matches, none, a wrong passphrase and a damaged vault apart by its exit status', async () => {
    await tidelock(['add', '-'], uris)
    expect(await tidelock(['code', 'alice'])).toMatchObject({ status: 2, out: '' })
    expect(await tidelock(['code', 'nobody'])).toMatchObject({ status: 1, out: '' })
    writeFileSync(passphraseFile, 'wrong')
    expect(await tidelock(['list'])).toMatchObject({ status: 3, out: '' })
    const file = join(home, 'vault.json')
    writeFileSync(file, readFileSync(file).subarray(0, 200))
    const before = createHash('sha256').update(readFileSync(file)).digest('hex')
    const names = readdirSync(home).sort()
    expect(await tidelock(['list'])).toMatchObject({ status: 4, out: '' })
    expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(before)
    expect(readdirSync(home).sort()).toEqual(names)
  })

  it('says that only the passphrase opens a vault when it was not given, with status 3', async () => {
    await tidelock(['add', '-'], uris)
    const { status, out, err } = await tidelock(['list'], '', { TIDELOCK_PASSPHRASE_FILE: '' })
    expect({ status, out }).toEqual({ status: 3, out: '' })
    expect(err).toContain('TIDELOCK_PASSPHRASE_FILE')
  })

  it('survives a reader that goes away', async () => {
    await tidelock(['add', '-'], uris)
    const shell = spawn('sh', ['-c', `"$0" "$1" list | head -n 1`, process.execPath, entries.path('cli')], {
      env: { PATH: '/usr/bin:/bin', TIDELOCK_HOME: home, TIDELOCK_PASSPHRASE_FILE: passphraseFile },
    })
    let err = ''
    shell.stderr.on('data', (text: Buffer) => {
      err += text.toString()
    })
    const status = await new Promise((resolve) => shell.on('close', resolve))
    expect({ status, err }).toEqual({ status: 0, err: '' })
  })
})

describe('the command line and the keychain', () => {
  let desktop: Desktop
  beforeEach(async () => {
    desktop = await startDesktop()
    return () => desktop.stop()
  })
  const run = (...args: readonly string[]) =>
    tidelock(args, '', { ...desktop.env, TIDELOCK_HOME: home, TIDELOCK_PASSPHRASE_FILE: '' })

  it('makes no vault where there is none and no passphrase was given', async () => {
    expect(await run('list')).toMatchObject({ status: 3, err: expect.stringContaining('no vault yet') })
    expect(readdirSync(home)).not.toContain('vault.json')
    expect(await desktop.keyring.count()).toBe(0)
  })

  it('opens by the keychain what the keychain protects, and says with status 5 that it is gone', async () => {
    await makeVault(desktop)
    expect(await run('list')).toEqual({ status: 0, out: 'Harbour: alice\n', err: '' })
    await desktop.keyring.kill()
    expect(await run('list')).toMatchObject({ status: 5, out: '' })
    await desktop.keyring.restart()
    expect((await run('list')).status).toBe(0)
  })
})

async function makeVault(desktop: Desktop): Promise<void> {
  const parts = { files: createFiles(), clock: createClock(), random: createRandom(), log: createFakeLog() }
  const keychain = createNodeKeychain(entries.path('keychain'), { env: desktop.env })
  const kdf = createNodeKdf(entries.path('kdf'))
  const memory = { seen: () => 0, lastVaultId: () => null, remember: () => undefined }
  const vault = createVault(
    { ...parts, keychain, kdf, memory },
    { folder: home, file: join(home, 'vault.json') },
  )
  await vault.start()
  expect((await vault.create({ keychain: true, passphrase: null })).ok).toBe(true)
  const made = draftOfSource({ kind: 'uri', text: uris.split('\n')[0] ?? '', issuer: null, account: null })
  if (!made.ok) throw new Error('refused')
  expect((await vault.add([made.value.draft])).ok).toBe(true)
  await vault.close()
}
