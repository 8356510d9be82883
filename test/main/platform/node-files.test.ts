// The real disk keeps the promises of Files, and what only a real one has: modes, faults of the system, dead processes.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { diskFault } from '../../../main/platform/node/disk-fault'
import { createFiles } from '../../../main/platform/node/files'
import { self } from '../../../main/platform/node/owner'
import { describeFiles } from '../../behaviours/files'

const kit = { describe, it, beforeEach, afterEach, expect }
const bytes = (text: string) => new TextEncoder().encode(text)

function deadPid(): number {
  return spawnSync('/bin/true').pid
}

describeFiles(kit, 'the real disk', async () => {
  const root = await mkdtemp(join(tmpdir(), 'tidelock-files-'))
  return {
    files: createFiles(),
    folder: join(root, 'vault'),
    // Locks are told apart by what stands in them, not by the object that took them; real processes: test/hard.
    other: async () => createFiles(),
    leaveDeadLock: (path) => writeFile(path, JSON.stringify({ ...self(), pid: deadPid(), token: 'dead' })),
    end: () => rm(root, { recursive: true, force: true }),
  }
})

describe('the real disk', () => {
  const files = createFiles()
  const children: ChildProcess[] = []
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tidelock-files-'))
  })
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL')
    await rm(folder, { recursive: true, force: true })
  })

  const lockOf = (owner: object, at = join(folder, 'a.lock')) =>
    writeFile(at, JSON.stringify({ token: 'x', ...owner }))
  const taken = async () => {
    const lock = await files.tryLock(join(folder, 'a.lock'))
    if (lock.ok) await lock.value?.()
    return lock.ok && lock.value !== null
  }

  it('makes folders and files that nobody else may read', async () => {
    await files.makeFolder(join(folder, 'x/y'))
    await files.writeNew(join(folder, 'x/y/a'), bytes('one'))
    expect((await stat(join(folder, 'x/y'))).mode & 0o777).toBe(0o700)
    expect((await stat(join(folder, 'x'))).mode & 0o777).toBe(0o700)
    expect((await stat(join(folder, 'x/y/a'))).mode & 0o777).toBe(0o600)
  })

  it('leaves the mode of a folder that was there', async () => {
    await mkdir(join(folder, 'x'))
    await chmod(join(folder, 'x'), 0o755)
    await files.makeFolder(join(folder, 'x'))
    expect((await stat(join(folder, 'x'))).mode & 0o777).toBe(0o755)
  })

  it('writes and reads files larger than one system call takes', async () => {
    const large = new Uint8Array(5_000_000).fill(7)
    await files.writeNew(join(folder, 'a'), large)
    const read = await files.read(join(folder, 'a'), 10_000_000)
    expect(read.ok && read.value !== null && Buffer.compare(read.value, large)).toBe(0)
  })

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'disk-read-only'],
    ['EACCES', 'disk-no-permission'],
    ['EPERM', 'disk-no-permission'],
    ['EMFILE', 'disk-too-many-files'],
    ['ENFILE', 'disk-too-many-files'],
    ['EBUSY', 'disk-busy'],
    ['EIO', 'disk-io'],
    ['EISDIR', 'disk-io'],
  ])('calls %s %s', (system, code) => {
    expect(diskFault(Object.assign(new Error('x'), { code: system }))).toEqual({ code })
  })

  it('answers a folder in the place of a file with a fault', async () => {
    expect(await files.read(folder, 1_000_000)).toEqual({ ok: false, error: { code: 'disk-io' } })
  })

  it('keeps retrying on Windows while another program holds the file, and not elsewhere', async () => {
    const windows = createFiles('win32')
    await files.writeNew(join(folder, 'a'), bytes('new'))
    // A folder that is not empty cannot be replaced by a file: EISDIR, which no waiting mends.
    await files.makeFolder(join(folder, 'b/c'))
    const began = performance.now()
    expect((await windows.rename(join(folder, 'a'), join(folder, 'b'))).ok).toBe(false)
    expect(performance.now() - began).toBeLessThan(5_000)
    expect(await windows.rename(join(folder, 'a'), join(folder, 'd'))).toEqual({ ok: true, value: null })
    expect(await readFile(join(folder, 'd'), 'utf8')).toBe('new')
  })

  it('respects the lock of a process that lives', async () => {
    const child = spawn('/bin/sleep', ['60'])
    children.push(child)
    await lockOf({ pid: child.pid, startedAt: null, where: self().where })
    expect(await taken()).toBe(false)
    child.kill('SIGKILL')
    await new Promise((resolve) => child.once('exit', resolve))
    expect(await taken()).toBe(true)
  })

  it('takes the lock of a dead process whose number lives on in another one', async () => {
    await lockOf({ ...self(), startedAt: '1' })
    expect(await taken()).toBe(true)
  })

  it('takes the lock of another machine only when it is old', async () => {
    await lockOf({ pid: deadPid(), startedAt: null, where: 'elsewhere' })
    expect(await taken()).toBe(false)
    const old = Date.now() / 1000 - 120
    await utimes(join(folder, 'a.lock'), old, old)
    expect(await taken()).toBe(true)
  })

  it('waits a moment for a lock that is being written, and takes it when nobody goes on writing', async () => {
    await writeFile(join(folder, 'a.lock'), '')
    expect(await taken()).toBe(false)
    const old = Date.now() / 1000 - 3
    await utimes(join(folder, 'a.lock'), old, old)
    expect(await taken()).toBe(true)
  })

  it('goes on where a process died while it cleared a dead lock, and leaves nothing behind', async () => {
    const dead = { ...self(), pid: deadPid() }
    await lockOf(dead)
    const text = await readFile(join(folder, 'a.lock'), 'utf8')
    const { createHash } = await import('node:crypto')
    const claim = `a.lock.claim-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`
    await lockOf({ ...dead, token: 'claim' }, join(folder, claim))
    await lockOf({ ...dead, token: 'half' }, join(folder, `a.lock.${dead.pid}-0123456789ab`))
    expect(await taken()).toBe(true)
    expect(await readdir(folder)).toEqual([])
  })

  it('removes no lock but its own', async () => {
    const lock = await files.tryLock(join(folder, 'a.lock'))
    await lockOf({ ...self(), token: 'of somebody else' })
    if (lock.ok) await lock.value?.()
    expect(await readdir(folder)).toEqual(['a.lock'])
  })
})
