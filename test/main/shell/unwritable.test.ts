import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { createFiles } from '../../../main/platform/node/files'
import { whyUnwritable } from '../../../main/shell/unwritable'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tidelock-unwritable-'))
  return () => rmSync(folder, { recursive: true, force: true })
})
const why = (portable: 'file' | 'folder' | null, path: string) =>
  whyUnwritable(
    { files: createFiles(), random: { uuid: () => 'one' } },
    { vault: join(path, 'v.json'), portable },
  )

it('says nothing of a folder that can be written to, and leaves nothing in it', async () => {
  expect(await why('folder', folder)).toBeNull()
  expect(await why('file', folder)).toBeNull()
  expect(readdirSync(folder)).toEqual([])
})

it('tells the disk’s own reason otherwise, and nothing of the vault of this computer', async () => {
  const file = join(folder, 'no folder')
  writeFileSync(file, '')
  expect(await why('folder', file)).toMatchObject({ code: expect.stringMatching(/^disk-/) })
  expect(await why(null, file)).toBeNull()
})
