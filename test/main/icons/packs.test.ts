// Icon packs in Aegis' format: what is taken of a zip, what is left out, how they are kept, found and removed.

import { beforeEach, describe, expect, it } from 'vitest'
import { readPack, writePack } from '../../../main/icons/pack-file'
import { createPacks, type Packs } from '../../../main/icons/packs'
import { readIconPack } from '../../../main/importers/icon-pack'
import { packLimits } from '../../../shared/icon-packs'
import { createFakeClock } from '../../fakes/clock'
import { createFakeDisk, type FakeDisk } from '../../fakes/files'
import { createFakeImportReader, type FakeImportReader } from '../../fakes/import-reader'
import { createFakeRandom } from '../../fakes/random'
import { packJson, packMembers, packOf, picturePng, plainSvg } from '../../support/icon-packs'

const folder = '/config/icon-packs'
const zipPath = '/home/somebody/pack.zip'

let disk: FakeDisk
let clock: ReturnType<typeof createFakeClock>
let reader: FakeImportReader
let packs: Packs
const fresh = () =>
  createPacks({ files: disk.process(), random: createFakeRandom('packs'), clock, reader, folder })

beforeEach(async () => {
  clock = createFakeClock()
  disk = createFakeDisk()
  reader = createFakeImportReader()
  packs = fresh()
  disk.put(zipPath, await packOf())
})

async function add(bytes?: Uint8Array) {
  if (bytes !== undefined) disk.put(zipPath, bytes)
  const added = await packs.add(zipPath)
  if (!added.ok) throw new Error(added.error.code)
  return added.value
}

describe('a pack that is added', () => {
  const view = { id: packJson.uuid, name: 'Harbour icons', version: 3, icons: 2, leftOut: 3 }

  it('is kept, whatever could not be taken counted, and there again after a restart', async () => {
    expect(await add()).toEqual({ kind: 'added', pack: view })
    expect(await packs.list()).toEqual([view])
    expect(await fresh().list()).toEqual([view])
    expect(disk.paths().filter((path) => path.startsWith('/config'))).toEqual([
      `${folder}/${packJson.uuid}.icons`,
    ])
  })

  it('is read in the process that can be killed, which is gone afterwards', async () => {
    await add()
    expect(reader.asked).toEqual(['icon-pack'])
    expect(reader.alive()).toBe(0)
  })

  it('takes the place of an older one of its id', async () => {
    await add()
    await add(await packOf({ ...packJson, version: 4 }))
    expect(await packs.list()).toEqual([{ ...view, version: 4 }])
  })

  it('can be removed; another name removes nothing', async () => {
    await add()
    await packs.remove('../../home/somebody/pack.zip')
    await packs.remove('no such pack')
    expect(await packs.list()).toHaveLength(1)
    expect(disk.bytes(zipPath)).not.toBeNull()
    await packs.remove(packJson.uuid)
    expect(await packs.list()).toEqual([])
    expect(disk.paths().filter((path) => path.startsWith('/config'))).toEqual([])
  })

  it('is refused with a reason when it is no pack, too large, or one too many', async () => {
    const unreadable = { kind: 'refused', why: 'unreadable' }
    expect(await add(new Uint8Array([1, 2, 3]))).toEqual(unreadable)
    expect(await add(await packOf('not json'))).toEqual(unreadable)
    expect(await add(await packOf({ ...packJson, icons: [] }))).toEqual(unreadable)
    expect(await add(await packOf({ ...packJson, uuid: '../../x' }))).toEqual(unreadable)
    expect(await packs.add('/no/such/file')).toEqual({ ok: true, value: unreadable })
    expect(await add(new Uint8Array(packLimits.file + 1))).toEqual({ kind: 'refused', why: 'too-large' })
    for (let one = 0; one < packLimits.packs; one++) {
      const uuid = `${String(one).padStart(8, '0')}-1c1d-4d3c-9f52-5a2f6f1f0c11`
      expect(await add(await packOf({ ...packJson, uuid }))).toMatchObject({ kind: 'added' })
    }
    expect(await add(await packOf())).toEqual({ kind: 'refused', why: 'too-many' })
  })

  it('says so when its process dies', async () => {
    reader.hold()
    const added = packs.add(zipPath)
    await expect.poll(reader.alive).toBe(1)
    reader.crash()
    reader.letGo()
    expect(await added).toEqual({ ok: true, value: { kind: 'refused', why: 'unreadable' } })
  })

  it('is forgotten in memory after a while, and read again when asked', async () => {
    await add()
    await packs.search('', 'GitHub')
    const path = `${folder}/${packJson.uuid}.icons`
    disk.remove(path)
    expect(await packs.list()).toHaveLength(1)
    await clock.advance(61_000)
    expect(await packs.list()).toEqual([])
  })
})

describe('of a zip', () => {
  it('every picture is told by its bytes, and an unsafe, absent or climbing one is left out', async () => {
    const read = await readIconPack(await packOf())
    expect(read?.icons.map(({ name, mime }) => [name, mime])).toEqual([
      ['Harbour GitHub', 'image/svg+xml'],
      ['hub', 'image/png'],
    ])
    expect(read?.leftOut).toBe(3)
  })

  it.each(['../a.svg', '/a.svg', 'a/../../b.svg', 'c:\\a.svg', 'C:a.svg', 'a\\b.svg'])(
    'a file named %s is not taken although the zip has it',
    async (filename) => {
      const icons = [{ filename, name: 'Climber', issuer: ['x'] }, packJson.icons[1]]
      const members = [...packMembers, { name: filename, bytes: plainSvg }]
      const read = await readIconPack(await packOf({ ...packJson, icons }, members))
      // A zip in which a member climbs may be refused whole.
      expect((read?.icons ?? []).map(({ name }) => name)).not.toContain('Climber')
      const without = await readIconPack(await packOf({ ...packJson, icons }))
      expect(without?.icons.map(({ name }) => name)).toEqual(['hub'])
    },
  )

  it('a picture that is too large in bytes or on its sides is left out', async () => {
    const icons = ['wide', 'heavy', 'good'].map((name) => ({ filename: `${name}.png`, issuer: [name] }))
    const members = [
      { name: 'wide.png', bytes: picturePng(2_049, 1) },
      { name: 'heavy.png', bytes: Buffer.concat([picturePng(8, 8), Buffer.alloc(packLimits.icon)]) },
      { name: 'good.png', bytes: picturePng(8, 8) },
    ]
    const read = await readIconPack(await packOf({ ...packJson, icons }, members))
    expect(read?.icons.map(({ name }) => name)).toEqual(['good'])
  })

  it('broken rows of the list cost only themselves', async () => {
    const icons = [
      null,
      5,
      {},
      { filename: 7 },
      { filename: 'png/hub.png', issuer: 'Hub' },
      packJson.icons[1],
    ]
    const read = await readIconPack(await packOf({ ...packJson, icons }))
    expect(read?.icons).toHaveLength(1)
    expect(read?.leftOut).toBe(5)
  })

  it('every cut of the file ends as no pack', async () => {
    const whole = await packOf()
    for (let length = 0; length < whole.length; length += 97)
      expect(await readIconPack(whole.slice(0, length))).toBeNull()
  })
})

describe('a kept file', () => {
  it('says what was written', async () => {
    const read = await readIconPack(await packOf())
    if (read === null) throw new Error('not read')
    const kept = readPack(writePack(read))
    expect(kept?.head.icons.map((icon) => kept.bytesOf(icon))).toEqual(
      read.icons.map(({ bytes }) => new Uint8Array(bytes)),
    )
  })

  it('that somebody changed gives nothing that is not safe, and never what lies outside', async () => {
    const read = await readIconPack(await packOf())
    if (read === null) throw new Error('not read')
    const text = Buffer.from(writePack(read)).toString('latin1')
    const changed = (from: string, to: string) => readPack(Buffer.from(text.replace(from, to), 'latin1'))
    const first = (pack: ReturnType<typeof readPack>) => {
      const [icon] = pack?.head.icons ?? []
      return icon && pack?.bytesOf(icon)
    }
    expect(first(changed('<circle', '<script'))).toBeNull()
    expect(first(changed('"at":0,', '"at":99999999,'))).toBeNull()
    expect(changed('"at":0,', '"at":-5,')).toBeNull()
    expect(changed('{"id"', '{"di"')).toBeNull()
    expect(readPack(new Uint8Array())).toBeNull()
  })
})

describe('icons are found', () => {
  const names = async (query: string, issuer: string) =>
    (await packs.search(query, issuer)).map(({ name }) => name)

  beforeEach(async () => {
    await add(
      await packOf(
        {
          ...packJson,
          icons: [
            { filename: 'a.svg', name: 'Inside', issuer: ['Hub'] },
            { filename: 'a.svg', name: 'Around', issuer: ['GitHub Enterprise'] },
            { filename: 'a.svg', name: 'Other', issuer: ['Proton'] },
            { filename: 'a.svg', name: 'Nameless', issuer: [''] },
          ],
        },
        [{ name: 'a.svg', bytes: plainSvg }],
      ),
    )
  })

  it('by Aegis’ rule: those that contain the issuer before those that it contains', async () => {
    expect(await names('', 'github')).toEqual(['Around', 'Inside'])
    expect(await names('', 'PROTON')).toEqual(['Other'])
    expect(await names('', '')).toEqual([])
    expect(await names('', 'nothing like it')).toEqual([])
  })

  it('by what was typed, the same name first', async () => {
    expect(await names('other', 'github')).toEqual(['Other'])
    expect(await names('hub', '')).toEqual(['Inside', 'Around'])
  })
})
