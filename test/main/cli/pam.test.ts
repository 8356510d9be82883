// A real verifier on both sides: google-authenticator sets up a user whose codes Tidelock makes, and a secret that
// Tidelock made signs in. PAM reads its services from /etc/pam.d alone, which only root may write.

import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type CommandHome, commandHome, runProgram } from '../../support/command'
import { buildEntries, type Entries } from '../../support/entries'

const env = { PATH: '/usr/bin:/bin:/usr/sbin', LC_ALL: 'C.UTF-8', HOME: '/nonexistent' }
const user = userInfo().username
const isRoot = process.getuid?.() === 0

let entries: Entries
let home: CommandHome
let folder: string
beforeAll(async () => {
  entries = await buildEntries('cli')
})
afterAll(() => entries.remove())
beforeEach(() => {
  home = commandHome(entries)
  folder = mkdtempSync(join(tmpdir(), 'tidelock-pam-'))
  return () => {
    home.remove()
    rmSync(folder, { recursive: true, force: true })
  }
})

/** Signs in with a code as PAM sees it, by a service file of this run's own. */
async function signIn(secretFile: string, code: string): Promise<boolean> {
  const service = `tidelock-test-${randomUUID()}`
  const file = join('/etc/pam.d', service)
  writeFileSync(
    file,
    `auth required pam_google_authenticator.so secret=${secretFile} user=${user} no_strict_owner\n`,
  )
  try {
    const ran = await runProgram(['pamtester', service, user, 'authenticate'], `${code}\n`, env)
    return ran.status === 0
  } finally {
    rmSync(file, { force: true })
  }
}

async function present(program: string, debianPackage: string): Promise<void> {
  const found = await runProgram(['/bin/sh', '-c', `command -v ${program}`], '', env)
  if (found.status !== 0)
    throw new Error(`${program} is missing: install the Debian package ${debianPackage}.`)
}

if (!isRoot) {
  process.stderr.write(
    'NOT run: sign-in through PAM with google-authenticator, which only root can set up.\n',
  )
}

describe.runIf(isRoot)('pam_google_authenticator', () => {
  beforeAll(async () => {
    await present('google-authenticator', 'libpam-google-authenticator')
    await present('pamtester', 'pamtester')
  })

  it('lets in the user that it set up itself, with the code of the URI that it shows', async () => {
    const secretFile = join(folder, 'google')
    const args = [
      '-t',
      '-D',
      '-f',
      '-u',
      '-w',
      '3',
      '-C',
      '-Q',
      'UTF8',
      '-i',
      'Harbour',
      '-l',
      'alice@harbour',
    ]
    const made = await runProgram(['google-authenticator', ...args, '-s', secretFile], '', env)
    expect(made.status).toBe(0)
    const address = /chl=(\S+)/.exec(made.out)?.[1] ?? ''
    const uri = decodeURIComponent(address)
    expect(uri).toMatch(/^otpauth:\/\/totp\//)

    const read = await home.run(['code', '--uri', '-', '--json'], uri)
    expect(JSON.parse(read.out)).toMatchObject({ issuer: 'Harbour', account: 'alice@harbour', digits: 6 })
    const { code } = JSON.parse(read.out)
    expect(await signIn(secretFile, code)).toBe(true)
    const wrong = code === '000000' ? '000001' : '000000'
    expect(await signIn(secretFile, wrong)).toBe(false)

    const secret = readFileSync(secretFile, 'utf8').split('\n')[0] ?? ''
    expect((await home.run(['verify', code, '--secret', '-'], secret)).status).toBe(0)
  })

  it('accepts a secret that `tidelock generate` made, and no code of another one', async () => {
    const secretFile = join(folder, 'own')
    const { out } = await home.run(['generate', '--json'])
    const { secret } = JSON.parse(out)
    writeFileSync(secretFile, `${secret}\n" WINDOW_SIZE 3\n" TOTP_AUTH\n`)
    chmodSync(secretFile, 0o600)
    const codeOf = async (text: string) => (await home.run(['code', '--secret', '-'], text)).out.trim()
    expect(await signIn(secretFile, await codeOf(secret))).toBe(true)
    const other = (await home.run(['generate'])).out
    expect(await signIn(secretFile, await codeOf(other))).toBe(false)
  })
})
