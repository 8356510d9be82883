// What scripts/reproducible.mjs compares: every file inside an app.asar, each by its own bytes. The comparison of two whole
// builds is the script itself (npm run reproducible), because it takes half a minute.

import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'

const scripts = join(import.meta.dirname, '../../scripts')
let asarFiles: (asar: Buffer) => readonly (readonly [name: string, sha256: string])[]
let makeAsar: (files: Readonly<Record<string, string>>) => Buffer
beforeAll(async () => {
  // The scripts are JavaScript; their own types are checked where they are.
  ;({ asarFiles } = await import(join(scripts, 'reproducible.mjs')))
  ;({ makeAsar } = await import(join(scripts, 'archives.mjs')))
})

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

it('sees each file of an archive by its own bytes', () => {
  expect(asarFiles(makeAsar({ 'a.cjs': 'one', 'b.cjs': 'größer', 'c.txt': '' }))).toEqual([
    ['a.cjs', sha256('one')],
    ['b.cjs', sha256('größer')],
    ['c.txt', sha256('')],
  ])
})

it('names the one file that differs, though another has moved', () => {
  const one = new Map(asarFiles(makeAsar({ a: '12:00', b: 'same' })))
  const two = new Map(asarFiles(makeAsar({ a: '12:00:01', b: 'same' })))
  expect([...one.keys()].filter((name) => one.get(name) !== two.get(name))).toEqual(['a'])
})

it('walks into folders, and leaves to the disk what lies unpacked', () => {
  const files = {
    folder: { files: { inner: { size: 3, offset: '0' }, 'x.node': { size: 9, unpacked: true } } },
  }
  const json = Buffer.from(JSON.stringify({ files }))
  const head = Buffer.alloc(16)
  for (const [index, word] of [4, 8 + json.length, 4 + json.length, json.length].entries())
    head.writeUInt32LE(word, index * 4)
  expect(asarFiles(Buffer.concat([head, json, Buffer.from('abc')]))).toEqual([
    ['folder/inner', sha256('abc')],
  ])
})
