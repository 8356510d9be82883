// How a second start leaves its words: private, read once, gone at once, and nothing of a stranger's is taken.

import { mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { createHandOver, type HandOver } from '../../../main/platform/node/hand-over'

let home: string
let folder: string
let handOver: HandOver
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tidelock-hand-'))
  folder = join(home, 'runtime/handed')
  handOver = createHandOver(folder)
  return () => rmSync(home, { recursive: true, force: true })
})

describe('words that were left', () => {
  it('lie in a file that only this user can read, and are gone once they were taken', () => {
    const left = handOver.leave(['otpauth://totp/a?secret=AA', '--x'])
    expect(left?.taken()).toBe(false)
    const [name = ''] = readdirSync(folder)
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(handOver.take()).toEqual([['otpauth://totp/a?secret=AA', '--x']])
    expect(left?.taken()).toBe(true)
    expect(readdirSync(folder)).toEqual([])
    expect(handOver.take()).toEqual([])
  })

  it('can be taken back', () => {
    handOver.leave(['a'])?.withdraw()
    expect(handOver.take()).toEqual([])
  })

  it('reach who listens, those of before and those of later', async () => {
    handOver.leave(['before'])
    const heard: (readonly string[])[] = []
    handOver.onWords((words) => heard.push(words))
    expect(heard).toEqual([['before']])
    const left = handOver.leave(['later'])
    await expect.poll(() => heard).toEqual([['before'], ['later']])
    expect(left?.taken()).toBe(true)
  })

  it('are removed and not read when they are no words', () => {
    handOver.leave([])
    handOver.take()
    writeFileSync(join(folder, '1.json'), '{"a":1}')
    writeFileSync(join(folder, '2.json'), '["a", 2]')
    writeFileSync(join(folder, '3.json'), 'x'.repeat(2 * 1024 * 1024))
    symlinkSync('/etc/hostname', join(folder, '4.json'))
    expect(handOver.take()).toEqual([])
    expect(readdirSync(folder)).toEqual([])
  })

  it('cannot be left where the folder cannot be made', () => {
    writeFileSync(join(home, 'file'), '')
    expect(createHandOver(join(home, 'file/handed')).leave(['a'])).toBeNull()
  })
})
