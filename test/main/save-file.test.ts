// A file written where a person said: what a run that was cut off left half made of it goes away with the next one.

import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createFiles } from '../../main/platform/node/files'
import { createRandom } from '../../main/platform/node/random'
import { saveFile } from '../../main/save-file'

const parts = { files: createFiles(), random: createRandom() }
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tidelock-save-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

it('A file takes the place of an older one, for its owner alone', async () => {
  const path = join(folder, 'backup.json')
  await writeFile(path, 'old')
  expect(await saveFile(parts, path, Buffer.from('new'))).toEqual({ ok: true, value: 'backup.json' })
  expect(await readFile(path, 'utf8')).toBe('new')
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect(await readdir(folder)).toEqual(['backup.json'])
})

it('Saving removes what was left half made of this file a while ago, and nothing else', async () => {
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
    await writeFile(join(folder, name), 'x')
    await utimes(join(folder, name), old, old)
  }
  // Somebody may be writing this one.
  const young = `backup.json.${uuid.replace('0d', '1d')}.new`
  await writeFile(join(folder, young), 'x')
  await saveFile(parts, join(folder, 'backup.json'), Buffer.from('new'))
  expect((await readdir(folder)).sort()).toEqual([...stays, young, 'backup.json'].sort())
})
