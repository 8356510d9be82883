// Files that people asked for: all or none, never half of one, for their owner alone from the first byte.

import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createFiles } from '../../main/platform/node/files'
import { createRandom } from '../../main/platform/node/random'
import { saveFile, saveFiles } from '../../main/save-file'
import { fail } from '../../shared/result'
import { createFakeDisk } from '../fakes/files'
import { createFakeRandom } from '../fakes/random'

const text = (words: string) => new TextEncoder().encode(words)
const wanted = [
  { path: '/out/a-1.png', bytes: text('first') },
  { path: '/out/a-2.png', bytes: text('second') },
]

async function diskWithFolder() {
  const disk = createFakeDisk()
  await disk.process().makeFolder('/out')
  return disk
}

describe('on a disk that fails', () => {
  it('leaves nothing new behind, whichever call it is', async () => {
    const run = async (call: number | null) => {
      const disk = await diskWithFolder()
      disk.put('/out/other', text('mine'))
      const files = disk.process()
      if (call !== null) files.failCall(call, { code: 'disk-full' })
      const saved = await saveFiles({ files, random: createFakeRandom() }, wanted, 'new')
      return { saved, paths: disk.paths().toSorted(), calls: files.calls().length }
    }
    const { calls, paths } = await run(null)
    expect(paths).toEqual(['/out/a-1.png', '/out/a-2.png', '/out/other'])
    let failed = 0
    for (let call = 1; call <= calls; call++) {
      const { saved, paths: left } = await run(call)
      // Looking whether a name is taken, and syncing the folder, may fail without harm.
      expect([call, left]).toEqual([call, saved.ok ? paths : ['/out/other']])
      if (!saved.ok) failed++
    }
    // Two names kept; two files written, read back and named.
    expect(failed).toBe(8)
  })

  it('leaves the older file as it was', async () => {
    for (let call = 1; ; call++) {
      const disk = await diskWithFolder()
      disk.put('/out/a', text('older'))
      const files = disk.process()
      files.failCall(call, { code: 'disk-io' })
      const saved = await saveFile({ files, random: createFakeRandom() }, '/out/a', text('newer'))
      const now = new TextDecoder().decode(disk.bytes('/out/a') ?? new Uint8Array())
      expect([disk.paths(), now]).toEqual([['/out/a'], saved.ok ? 'newer' : 'older'])
      if (saved.ok) break
    }
  })
})

it('gives no file its name before everything is found good', async () => {
  const disk = await diskWithFolder()
  disk.put('/out/a-1.png', text('older'))
  const bad = async () => fail({ code: 'export-not-verified' } as const)
  const saved = await saveFiles({ files: disk.process(), random: createFakeRandom() }, wanted, 'replace', bad)
  expect(saved).toEqual(fail({ code: 'export-not-verified' }))
  expect(disk.paths()).toEqual(['/out/a-1.png'])
  expect(disk.bytes('/out/a-1.png')).toEqual(text('older'))
})

describe('on a real disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tidelock-save-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const disk = { files: createFiles(), random: createRandom() }

  it('a file is for its owner alone from the first byte, whatever the umask', async () => {
    const before = process.umask(0)
    const modes: number[] = []
    const path = join(folder, 'new.txt')
    const look = async () => {
      modes.push(...readdirSync(folder).map((name) => statSync(join(folder, name)).mode & 0o777))
      return { ok: true, value: null } as const
    }
    const saved = await saveFiles(disk, [{ path, bytes: text('x') }], 'new', look)
    process.umask(before)
    expect(saved.ok).toBe(true)
    // The name that is kept and the file beside it.
    expect(modes).toEqual([0o600, 0o600])
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it('a symbolic link is replaced by the file, and what it led to stays as it was', async () => {
    const [link, target] = [join(folder, 'link.txt'), join(folder, 'target.txt')]
    writeFileSync(target, 'somebody else’s')
    symlinkSync(target, link)
    expect((await saveFile(disk, link, text('ours'))).ok).toBe(true)
    expect(lstatSync(link).isSymbolicLink()).toBe(false)
    expect(readFileSync(link, 'utf8')).toBe('ours')
    expect(readFileSync(target, 'utf8')).toBe('somebody else’s')
    // And without consent neither a link nor one that leads nowhere is touched.
    rmSync(link)
    symlinkSync(join(folder, 'nowhere'), link)
    expect((await saveFiles(disk, [{ path: link, bytes: text('ours') }], 'new')).ok).toBe(false)
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(readdirSync(folder).filter((name) => name.endsWith('.new') || name === 'nowhere')).toEqual([])
  })

  it('removes what was left half made of this file a while ago, and nothing else', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tidelock-sweep-'))
    const uuid = '0d1f6f0e-4b1c-4a52-9c4e-7f1c1d8a2b3c'
    const old = new Date(Date.now() - 120_000)
    const stays = [
      `other.json.${uuid}.new`,
      'backup.json.new',
      'backup.json.notes.new',
      `backup.json.${uuid}`,
      `backup.json.${uuid}.news`,
      `my-backup.json.${uuid}.new`,
    ]
    for (const name of [...stays, `backup.json.${uuid}.new`]) {
      writeFileSync(join(folder, name), 'x')
      utimesSync(join(folder, name), old, old)
    }
    // Somebody may be writing this one.
    const young = `backup.json.${uuid.replace('0d', '1d')}.new`
    writeFileSync(join(folder, young), 'x')
    await saveFile(disk, join(folder, 'backup.json'), Buffer.from('new'))
    expect(readdirSync(folder).sort()).toEqual([...stays, young, 'backup.json'].sort())
    rmSync(folder, { recursive: true, force: true })
  })
})
