// Automatic backups on the real disk: a full drive, a folder that may not be written, one that goes and comes back, a kill
// in the middle, and independent readers of what was written.

import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeBackup } from '../../../main/backups/writing'
import { createClock } from '../../../main/platform/node/clock'
import { createFiles } from '../../../main/platform/node/files'
import { createRandom } from '../../../main/platform/node/random'
import { createVault, type Vault } from '../../../main/vault/vault'
import { createFakeKdf } from '../../fakes/kdf'
import { tool } from '../../support/tools'
import { draft, value } from '../vault/setting'

const script = new URL('../../../docs/open-vault.py', import.meta.url).pathname
const log = { event: () => undefined }
const clock = createClock()

let home = ''
let folder = ''
let vault: Vault
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'tidelock-backups-'))
  folder = join(home, 'stick')
  mkdirSync(folder)
  vault = await vaultIn(join(home, 'vault'))
})
afterEach(async () => {
  await vault.close()
  rmSync(home, { recursive: true, force: true })
})

async function vaultIn(at: string): Promise<Vault> {
  const memory = { seen: () => 0, lastVaultId: () => null, remember: () => undefined }
  const machine = { files: createFiles(), clock, random: createRandom(), log, memory }
  const made = createVault(
    // Cheap, but what the independent readers take.
    { ...machine, kdf: createFakeKdf(), keychain: null, slotCost: { n: 1024, r: 8, p: 1 } },
    { folder: at, file: join(at, 'vault.json') },
  )
  await made.start()
  value(await made.create({ keychain: false, passphrase: 'correct horse' }))
  value(await made.add([draft('a'), draft('b'), draft('c')]))
  return made
}

const parts = () => ({ vault, files: createFiles(), clock, log })
const write = (into = folder) => writeBackup(parts(), into, null)
const codeOf = (done: Awaited<ReturnType<typeof write>>) => (done.ok ? 'none' : done.error.code)

describe('an automatic backup on the disk', () => {
  it('is for its owner alone, and is read by python as it was sealed', async () => {
    const { file } = value(await write())
    const path = join(folder, file)
    expect(readdirSync(folder)).toEqual([file])
    expect(statSync(path).mode & 0o777).toBe(0o600)
    const password = join(home, 'password')
    writeFileSync(password, 'correct horse\n')
    const args = [script, path, '--passphrase-file', password, '--otpauth']
    const uris = execFileSync('/usr/bin/python3', args).toString().trim().split('\n')
    expect(uris.map((uri) => new URL(uri).pathname.split(':').at(-1))).toEqual(['a', 'b', 'c'])
    expect(readFileSync(path, 'utf8')).not.toContain('keychain')
  })

  it('on a full drive fails with that reason, leaves nothing, and works once there is room', async () => {
    expect(spawnSync(tool('mount'), ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status).toBe(0)
    try {
      const filler = join(folder, 'filler')
      // Page by page, so that not one is left.
      expect(() => {
        for (;;) writeFileSync(filler, new Uint8Array(4096), { flag: 'a' })
      }).toThrow('ENOSPC')
      expect(codeOf(await write())).toBe('disk-full')
      expect(readdirSync(folder)).toEqual(['filler'])
      rmSync(filler)
      value(await write())
    } finally {
      execFileSync(tool('umount'), [folder])
    }
  })

  it('on a drive that can only be read, or one that is not there, fails with that reason', async () => {
    expect(spawnSync(tool('mount'), ['-t', 'tmpfs', '-o', 'size=64k,ro', 'tmpfs', folder]).status).toBe(0)
    const readOnly = codeOf(await write())
    execFileSync(tool('umount'), [folder])
    expect(readOnly).toBe('disk-read-only')
    renameSync(folder, `${folder}-away`)
    expect(codeOf(await write())).toBe('backup-folder-gone')
    expect(existsSync(folder)).toBe(false)
    renameSync(`${folder}-away`, folder)
    value(await write())
  })

  it('finds an empty mount point in place of the drive', async () => {
    const last = value(await write())
    expect(spawnSync(tool('mount'), ['-t', 'tmpfs', 'tmpfs', folder]).status).toBe(0)
    const done = await writeBackup(parts(), folder, last)
    const left = readdirSync(folder)
    execFileSync(tool('umount'), [folder])
    expect([codeOf(done), left]).toEqual(['backup-folder-other', []])
    value(await writeBackup(parts(), folder, last))
  })

  it('does not follow a name that is taken', async () => {
    const first = value(await write())
    const second = value(await write())
    expect(second.file).not.toBe(first.file)
    expect(readdirSync(folder).sort()).toEqual([first.file, second.file].sort())
  })

  it('that is changed by one byte on its way to the disk never counts', async () => {
    const files = createFiles()
    const writeNew: typeof files.writeNew = (path, bytes) =>
      files.writeNew(
        path,
        bytes.map((byte, at) => (at === bytes.length - 40 ? byte ^ 1 : byte)),
      )
    const done = await writeBackup({ ...parts(), files: { ...files, writeNew } }, folder, null)
    expect(codeOf(done)).toBe('backup-not-verified')
  })

  it('of a folder that may not be written fails for an ordinary user', async () => {
    // Root may write anywhere, so the folder is one that not even root can write: /proc.
    expect(['disk-no-permission', 'disk-io', 'disk-read-only']).toContain(codeOf(await write('/proc')))
    chmodSync(folder, 0o700)
  })
})
