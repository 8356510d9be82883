// The built reading process: what it reads, that it is one for each file and gone afterwards, and what ends it.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openImport } from '../../../main/importers/reading-client'
import { createClock } from '../../../main/platform/node/clock'
import { createNodeImportReader } from '../../../main/platform/node/reading'
import type { Clock } from '../../../main/platform/platform'
import { buildEntries, type Entries } from '../../support/entries'
import { exportPassword, flat, invented, ownFixtures, writeExports } from '../../support/exports'
import { processTree } from '../../support/processes'

let entries: Entries
let files: Readonly<Record<string, Uint8Array>>
beforeAll(async () => {
  entries = await buildEntries('reading')
  files = writeExports(invented)
}, 120_000)
afterAll(() => entries.remove())

const copy = (name: string) => Uint8Array.from(files[name] ?? [])
const opened = (bytes: Uint8Array, clock: Pick<Clock, 'after'> = createClock()) =>
  openImport({ reader: createNodeImportReader(entries.path('reading')), clock }, bytes, null)

/** Pids of our reading processes. */
function running(): readonly number[] {
  const all = processTree(process.pid).filter(({ command }) => command.includes('reading.cjs'))
  return all.map(({ pid }) => pid)
}

describe('the reading process', () => {
  it('gives the rows of a plain file, exactly, and is gone', async () => {
    const outcome = await opened(copy('aegis-plain')).open()
    if (outcome.kind !== 'read') throw new Error(outcome.kind)
    const wanted = ownFixtures().find(({ format }) => format === 'aegis-plain')?.wanted
    expect(flat(outcome.file)).toEqual(wanted)
    await expect.poll(running).toEqual([])
  })

  it('keeps an encrypted file until the right password comes', async () => {
    const bytes = copy('aegis-encrypted')
    const file = opened(bytes)
    expect(await file.open()).toMatchObject({ kind: 'locked', format: 'aegis-encrypted' })
    expect(running()).toHaveLength(1)
    expect(await file.unlock('wrong')).toMatchObject({ fault: { code: 'import-wrong-password' } })
    expect(running()).toHaveLength(1)
    const outcome = await file.unlock(exportPassword)
    expect(outcome.kind === 'read' && outcome.file.entries.length).toBe(9)
    expect(bytes.every((byte) => byte === 0)).toBe(true)
    await expect.poll(running).toEqual([])
  })

  it('is started again with the file when it was ended in between', async () => {
    const file = opened(copy('aegis-encrypted'))
    await file.open()
    file.rest()
    await expect.poll(running).toEqual([])
    expect((await file.unlock(exportPassword)).kind).toBe('read')
  })

  it('that is killed while it works out a key says so, and can be asked again', async () => {
    const file = opened(slowFile())
    await file.open()
    const asked = file.unlock(exportPassword)
    await new Promise((resume) => setTimeout(resume, 500))
    for (const pid of running()) process.kill(pid, 'SIGKILL')
    expect(await asked).toMatchObject({ fault: { code: 'import-ended' } })
    const again = file.unlock(exportPassword)
    await new Promise((resume) => setTimeout(resume, 200))
    file.stop()
    expect(await again).toMatchObject({ fault: { code: 'import-stopped' } })
    await expect.poll(running).toEqual([])
    file.close()
  })

  it('is ended when it reads for too long, and not while it works out a key', async () => {
    // A clock whose ten seconds are a few milliseconds.
    const hasty: Pick<Clock, 'after'> = {
      after: (_, callback) => {
        const timer = setTimeout(callback, 1)
        return () => clearTimeout(timer)
      },
    }
    expect(await opened(copy('aegis-plain'), hasty).open()).toMatchObject({
      fault: { code: 'import-gave-up' },
    })
    await expect.poll(running).toEqual([])
  })

  it('refuses 64 MiB of empty objects, and is gone', async () => {
    const huge = Buffer.from(`[${'{},'.repeat(21_000_000)}{}]`)
    const outcome = await opened(huge).open()
    expect(outcome.kind).toBe('fault')
    await expect.poll(running).toEqual([])
  }, 120_000)
})

function slowFile(): Uint8Array {
  const file = JSON.parse(Buffer.from(copy('aegis-encrypted')).toString())
  for (const slot of file.header.slots) if (slot.type === 1) slot.n = 2 ** 20
  return new Uint8Array(Buffer.from(JSON.stringify(file)))
}
