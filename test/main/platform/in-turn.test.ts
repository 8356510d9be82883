// One process at a time: who comes second waits, a dead one is not waited for, and a folder that cannot be made hinders nobody.

import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { inTurn } from '../../../main/platform/node/in-turn'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tidelock-turn-'))
  path = join(folder, 'runtime/asking')
  return () => rmSync(folder, { recursive: true, force: true })
})

it('has the turn during the deed and at no other time, whether the deed ends well or not', () => {
  expect(inTurn(path, () => existsSync(path))).toBe(true)
  expect(existsSync(path)).toBe(false)
  expect(() =>
    inTurn(path, () => {
      throw new Error('no')
    }),
  ).toThrow('no')
  expect(existsSync(path)).toBe(false)
})

it('waits until the other one is done', () => {
  mkdirSync(path, { recursive: true })
  const done = join(folder, 'done')
  const other = spawn('/bin/sh', ['-c', 'sleep 0.3; : > "$1"; rmdir "$2"', 'sh', done, path])
  expect(inTurn(path, () => existsSync(done))).toBe(true)
  other.kill()
})

it('does not wait for one that died in its turn', () => {
  mkdirSync(path, { recursive: true })
  const old = Date.now() / 1000 - 60
  utimesSync(path, old, old)
  expect(inTurn(path, () => 'done')).toBe('done')
  expect(existsSync(path)).toBe(false)
})

it('goes on where there is no place for a folder', () => {
  writeFileSync(join(folder, 'runtime'), '')
  expect(inTurn(path, () => 'done')).toBe('done')
})
