// Sources of an intake: what each state means, what ends the work, and that a lock forgets everything.

import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readingPatience } from '../../../main/importers/reading-client'
import { importLimits } from '../../../shared/importing'
import { exportPassword, invented, writeExports } from '../../support/exports'
import { bytes, createIntakeSetting, type IntakeSetting, id, source, uri } from './setting'

let files: Readonly<Record<string, Uint8Array>>
let setting: IntakeSetting
beforeAll(() => {
  files = writeExports(invented)
})
beforeEach(async () => {
  setting = await createIntakeSetting()
})
const encrypted = () => Uint8Array.from(files['aegis-encrypted'] ?? [])

describe('a source', () => {
  it('that is a link is read at once, by no process', async () => {
    const number = id(setting.intake.takeText(`  ${uri('Harbour')}\n${uri('Quay')}`))
    expect(source(setting.intake.view(), number).state).toEqual({ kind: 'read', rows: 2 })
    expect(setting.reader.asked).toEqual([])
    expect(setting.intake.view().rows).toMatchObject([
      { issuer: 'Harbour', row: 1, state: { kind: 'new', type: 'totp', digits: 6, period: 30 } },
      { issuer: 'Quay', row: 2 },
    ])
  })

  it('that is a file is read in a process, and its bytes are wiped afterwards', async () => {
    const given = Uint8Array.from(files['aegis-plain'] ?? [])
    const number = id(setting.intake.takeFile('a.json', given))
    expect(source(setting.intake.view(), number)).toMatchObject({
      name: 'a.json',
      state: { kind: 'reading' },
    })
    const view = await setting.rest()
    expect(source(view, number)).toMatchObject({
      ...{ format: 'Aegis, not encrypted', state: { kind: 'read', rows: 9 } },
    })
    expect(given.every((byte) => byte === 0)).toBe(true)
    expect(setting.reader.alive()).toBe(0)
  })

  it('that is pasted JSON is recognised like a file', async () => {
    const number = id(setting.intake.takeText(Buffer.from(files['aegis-plain'] ?? []).toString()))
    expect(source(await setting.rest(), number).format).toBe('Aegis, not encrypted')
  })

  it('that is an image says to give it as one', async () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])
    const number = id(setting.intake.takeFile('a.png', png))
    expect(source(setting.intake.view(), number).state).toEqual({
      ...{ kind: 'failed', fault: { code: 'import-image' } },
    })
  })

  it('that nobody knows fails, and so does one that cannot be read', async () => {
    const numbers = [
      id(setting.intake.takeFile('a.bin', bytes('\0 noise'))),
      id(setting.intake.takeFile('gone.json', null)),
    ]
    const view = await setting.rest()
    expect(numbers.map((number) => source(view, number).state)).toMatchObject([
      { fault: { code: 'import-unknown' } },
      { fault: { code: 'import-unreadable' } },
    ])
  })

  it('that is encrypted asks for its password, again when it is wrong, and then gives its rows', async () => {
    const number = id(setting.intake.takeFile('a.json', encrypted()))
    expect(source(await setting.rest(), number).state).toEqual({ kind: 'needs-password', wrong: false })
    expect(setting.intake.unlock(number, 'wrong').ok).toBe(true)
    expect(source(setting.intake.view(), number).state).toMatchObject({ kind: 'deriving' })
    expect(source(await setting.rest(), number).state).toEqual({ kind: 'needs-password', wrong: true })
    setting.intake.unlock(number, exportPassword)
    expect(source(await setting.rest(), number).state).toEqual({ kind: 'read', rows: 9 })
  })

  it('waits for its password again when the derivation is stopped, or its process was ended meanwhile', async () => {
    const number = id(setting.intake.takeFile('a.json', encrypted()))
    await setting.rest()
    setting.reader.hold()
    setting.intake.unlock(number, exportPassword)
    setting.intake.stop(number)
    expect(source(setting.intake.view(), number).state).toEqual({ kind: 'needs-password', wrong: false })
    setting.reader.letGo()
    await setting.rest()
    expect(setting.intake.view().rows).toEqual([])
    setting.intake.unlock(number, exportPassword)
    expect(source(await setting.rest(), number).state).toEqual({ kind: 'read', rows: 9 })
    expect(setting.reader.asked.slice(-3)).toEqual(['unlock', 'open', 'unlock'])
  })

  it('whose process dies fails with a reason', async () => {
    setting.reader.hold()
    const number = id(setting.intake.takeFile('a.json', encrypted()))
    await setting.clock.advance(1)
    setting.reader.crash()
    expect(source(await setting.rest(), number).state).toEqual({
      ...{ kind: 'failed', fault: { code: 'import-gave-up' } },
    })
  })

  it('that is read for longer than its time is ended', async () => {
    setting.reader.hold()
    const number = id(setting.intake.takeFile('a.json', encrypted()))
    await setting.clock.advance(readingPatience - 1)
    expect(source(setting.intake.view(), number).state.kind).toBe('reading')
    await setting.clock.advance(2)
    expect(source(await setting.rest(), number).state).toMatchObject({ fault: { code: 'import-gave-up' } })
    expect(setting.reader.alive()).toBe(0)
  })

  it('is gone with its rows when it is dropped, whatever it was doing', async () => {
    const done = id(setting.intake.takeText(uri('Harbour')))
    const secret = setting.intake.rowCodes([`${done}.1`])
    expect(secret).toHaveLength(1)
    setting.reader.hold()
    const busy = id(setting.intake.takeFile('a.json', encrypted()))
    await setting.clock.advance(1)
    setting.intake.drop(done)
    setting.intake.drop(busy)
    setting.reader.letGo()
    expect(await setting.rest()).toMatchObject({ sources: [], rows: [] })
    expect(setting.reader.alive()).toBe(0)
    expect(setting.intake.drop(done)).toEqual({ ok: false, error: { code: 'bad-request' } })
  })

  it('of twenty does not take twenty processes', async () => {
    setting.reader.hold()
    for (let n = 0; n < 20; n++) setting.intake.takeFile(`${n}.json`, encrypted())
    await setting.clock.advance(1)
    expect(setting.reader.alive()).toBe(3)
    setting.reader.letGo()
    const view = await setting.rest()
    expect(view.sources.map(({ state }) => state.kind)).toEqual(Array(20).fill('needs-password'))
    expect(setting.reader.alive()).toBe(2)
    setting.intake.unlock(1, exportPassword)
    expect(source(await setting.rest(), 1).state).toEqual({ kind: 'read', rows: 9 })
  })

  it('with more rows than fit beside the others is refused as a whole', async () => {
    const many = (count: number) => bytes(`${uri('A')}\n`.repeat(count))
    setting.intake.takeFile('a.txt', many(importLimits.maxRows - 1))
    await setting.rest()
    const second = id(setting.intake.takeFile('b.txt', many(2)))
    const view = await setting.rest()
    expect(source(view, second).state).toMatchObject({ fault: { code: 'import-too-many' } })
    expect(view.rows.length).toBe(importLimits.maxRows - 1)
  }, 120_000)
})

describe('the lock', () => {
  it('ends every process and forgets rows, files and the undo', async () => {
    setting.intake.takeText(uri('Harbour'))
    value(await setting.until(setting.intake.takeIn(['1.1'], 'skip')))
    const given = encrypted()
    setting.intake.takeFile('a.json', given)
    setting.intake.takeText(uri('Quay'))
    setting.reader.hold()
    setting.intake.takeFile('b.json', encrypted())
    await setting.clock.advance(1)
    setting.intake.forget()
    setting.reader.letGo()
    expect(await setting.rest()).toMatchObject({ sources: [], rows: [] })
    expect(setting.reader.alive()).toBe(0)
    expect(given.every((byte) => byte === 0)).toBe(true)
    expect(await setting.intake.undo()).toEqual({ ok: false, error: { code: 'bad-request' } })
  })
})

describe('what is told', () => {
  it('comes after each change, at most each 50 ms, with a turn that grows', async () => {
    for (let n = 0; n < 10; n++) setting.intake.takeText(uri(`A${n}`))
    await setting.clock.advance(1)
    expect(setting.told).toHaveLength(1)
    for (let n = 0; n < 10; n++) {
      setting.intake.takeText(uri(`B${n}`))
      await setting.clock.advance(10)
    }
    expect(setting.told.length).toBeLessThanOrEqual(4)
    const view = await setting.rest()
    expect(setting.told.at(-1)).toEqual(view)
    const turns = setting.told.map(({ turn }) => turn)
    expect(turns).toEqual([...new Set(turns)].sort((a, b) => a - b))
  })

  it('holds no secret', async () => {
    setting.intake.takeText(`${uri('Harbour')}\notpauth://totp/x?secret=GEZD1NBV`)
    setting.intake.takeFile('a.json', Uint8Array.from(files['aegis-plain'] ?? []))
    const said = JSON.stringify([await setting.rest(), setting.told])
    expect(said).not.toMatch(/GEZD|12345678901234567890/)
  })
})

function value<T>(result: { readonly ok: boolean; readonly value?: T }): T {
  if (!result.ok || result.value === undefined) throw new Error(JSON.stringify(result))
  return result.value
}
