// Exports as the window asks for them: what may be had without a proof, what a lock or a change of mind leaves behind, and
// where nothing is ever written.

import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ActivityEvent } from '../../../main/activity/activity'
import { createExporting, type Exporting } from '../../../main/exporting/exporting'
import { createProver } from '../../../main/prover'
import { createTries } from '../../../main/shell/tries'
import type { Vault } from '../../../main/vault/vault'
import { createFakeImportReader, type FakeImportReader } from '../../fakes/import-reader'
import { createFakeKdf } from '../../fakes/kdf'
import { createFakePerson, type FakePerson } from '../../fakes/person'
import { createFakeRandom } from '../../fakes/random'
import { zbarimg } from '../../support/qr-judge'
import { createSetting, draft, faultOf, place, type Setting, value } from '../vault/setting'

const passphrase = 'four random words'
const proof = { kind: 'passphrase', text: passphrase } as const
const base32 = 'ONSWG4TFOQQG6ZRAMEXC4LROFYXC4LRO'

let person: FakePerson
let setting: Setting
let vault: Vault
let exporting: Exporting
let reader: FakeImportReader
let events: ActivityEvent[]
/** What the person answers at the system's dialog, and what happens while it is open. */
let answer: () => Promise<string | null>
let suggested: string[]
/** What happens when what was written is being read back. */
let whileRead: () => void
let printed: string[]

async function withVault(
  text: string | null = passphrase,
  accounts = [draft('a'), draft('b')],
): Promise<void> {
  setting = createSetting()
  const { vault: opened, files } = await setting.start()
  vault = opened
  value(await files.makeFolder('/out'))
  value(await setting.until(vault.create({ keychain: true, passphrase: text })))
  value(await setting.until(vault.add(accounts)))
  reader = createFakeImportReader()
  person = createFakePerson()
  events = []
  suggested = []
  whileRead = () => {}
  printed = []
  answer = async () => '/out/chosen.txt'
  exporting = createExporting({
    ...{ vault, files, clock: setting.clock, random: createFakeRandom(), kdf: createFakeKdf() },
    importReader: {
      start: () => {
        whileRead()
        return reader.start()
      },
    },
    qrReader: { read: judged },
    place: { vault: place.file, settings: '/home/somebody/settings.json' },
    dialogs: {
      saveFile: ({ name }) => {
        suggested.push(name)
        return answer()
      },
    },
    paper: {
      print: async (html) => {
        printed.push(html)
        return true
      },
    },
    prover: createProver({
      ...{ vault, tries: createTries(setting.clock, () => undefined), activity: { record: () => undefined } },
      ...person,
    }),
    activity: { record: (event) => events.push(event) },
  })
}

/** zbarimg reads our pictures. */
async function judged(image: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tidelock-judged-'))
  const file = join(folder, 'code.png')
  writeFileSync(file, image)
  const text = await zbarimg(file)
  await rm(folder, { recursive: true })
  return [text]
}

const outside = () => setting.disk.paths().filter((path) => path.startsWith('/out/'))
const asText = (path: string) => new TextDecoder().decode(setting.disk.bytes(path) ?? new Uint8Array())
type Asked = Parameters<Exporting['toFiles']>[0]
const write = (asked: Partial<Asked> & Pick<Asked, 'format'>) =>
  setting.until(exporting.toFiles({ ids: null, password: null, proof: null, ...asked }))

beforeEach(() => withVault())

describe('a proof', () => {
  it('is asked for by every plain format and by a password of one’s own, and before any dialog', async () => {
    for (const format of ['aegis', '2fas', 'uris', 'migration-qr', 'html'] as const) {
      expect([format, faultOf(await write({ format }))]).toEqual([format, 'not-allowed'])
    }
    for (const format of ['aegis', 'backup'] as const) {
      expect(faultOf(await write({ format, password: 'chosen now' }))).toBe('not-allowed')
    }
    expect(faultOf(await write({ format: 'uris', proof: { kind: 'confirmed' } }))).toBe('not-allowed')
    expect(faultOf(await write({ format: 'uris', proof: { ...proof, text: 'x' } }))).toBe('wrong-passphrase')
    expect(faultOf(await setting.until(exporting.print({ ids: null, proof: null })))).toBe('not-allowed')
    expect({ suggested, printed, events, files: outside() }).toEqual({
      ...{ suggested: [], printed: [], events: [], files: [] },
    })
  })

  it('is not asked for by a backup that only this vault’s own passphrase opens', async () => {
    answer = async () => '/out/backup.json'
    expect(value(await write({ format: 'backup' }))).toEqual({ files: ['backup.json'], accounts: 2 })
    expect(asText('/out/backup.json')).not.toContain(base32)
  })

  it('is a confirmation where there is no passphrase, and then a backup needs a password', async () => {
    await withVault(null)
    expect(faultOf(await write({ format: 'backup' }))).toBe('slot-missing')
    person.says = false
    expect(faultOf(await write({ format: 'uris', proof: { kind: 'confirmed' } }))).toBe('not-confirmed')
    expect({ suggested: suggested.slice(1), files: outside() }).toEqual({ suggested: [], files: [] })
    person.says = true
    value(await write({ format: 'uris', proof: { kind: 'confirmed' } }))
    value(await write({ format: 'backup', password: 'chosen', proof: { kind: 'confirmed' } }))
    expect(person.asked).toEqual(Array(3).fill('Write the secrets of 2 accounts to a file?'))
  })
})

// Aegis under a password costs two full derivations of a key: test/main/cli/export.test.ts.
describe('what is written', () => {
  it.each([
    ['aegis', null, 'json'],
    ['backup', 'a password', 'json'],
    ['2fas', null, '2fas'],
    ['uris', null, 'txt'],
    ['html', null, 'html'],
    ['migration-qr', null, 'png'],
  ] as const)(
    '%s with the password %s is read back, and told by name and count',
    async (format, password, ending) => {
      const done = value(await write({ format, password, proof }))
      expect(done).toEqual({ files: ['chosen.txt'], accounts: 2 })
      expect(suggested[0]).toMatch(new RegExp(`^tidelock-${format}-\\d{4}-\\d\\d-\\d\\d\\.${ending}$`))
      expect(events).toEqual([{ kind: 'exported', format, accounts: 2 }])
      expect(outside()).toEqual(['/out/chosen.txt'])
      const plain = password === null && format !== 'migration-qr'
      expect(asText('/out/chosen.txt').includes(base32)).toBe(plain)
      expect(JSON.stringify(done)).not.toContain(base32)
    },
  )

  it('is what was chosen, in the order of the list, as long as it is still there', async () => {
    const [a, b] = vault.accounts().map(({ id }) => id)
    const done = value(await write({ format: 'uris', proof, ids: [b ?? '', 'gone', a ?? ''] }))
    expect(done?.accounts).toBe(2)
    expect(asText('/out/chosen.txt').indexOf('Example:a')).toBeLessThan(
      asText('/out/chosen.txt').indexOf('Example:b'),
    )
    expect(faultOf(await write({ format: 'uris', proof, ids: ['gone'] }))).toBe('nothing-to-export')
  })

  it('is several numbered pictures, and none of them replaces a file', async () => {
    await withVault(
      passphrase,
      Array.from({ length: 21 }, (_, n) => draft(`user ${n}`)),
    )
    answer = async () => '/out/codes.png'
    const done = value(await write({ format: 'migration-qr', proof }))
    expect(done?.files).toEqual(['codes-1.png', 'codes-2.png', 'codes-3.png'])
    const before = setting.disk.bytes('/out/codes-1.png')
    expect(faultOf(await write({ format: 'migration-qr', proof }))).toBe('file-exists')
    expect(setting.disk.bytes('/out/codes-1.png')).toEqual(before)
    expect(outside()).toHaveLength(3)
  })

  it('is never written over the vault, by its name or by another way to the same file', async () => {
    const before = setting.disk.bytes(place.file)
    for (const path of [place.file, `${place.folder}/../vault/vault.json`]) {
      answer = async () => path
      expect(faultOf(await write({ format: 'uris', proof }))).toBe('file-is-ours')
    }
    expect(setting.disk.bytes(place.file)).toEqual(before)
  })

  it('is taken away again when it does not read back', async () => {
    setting.disk.put('/out/chosen.txt', new TextEncoder().encode('older'))
    reader.hold()
    whileRead = () => setImmediate(reader.crash)
    expect(faultOf(await write({ format: 'uris', proof }))).toBe('export-not-verified')
    expect(asText('/out/chosen.txt')).toBe('older')
    expect(outside()).toEqual(['/out/chosen.txt'])
    expect(events).toEqual([])
  })

  it('may be the sheet on paper, which no disk sees', async () => {
    expect(value(await setting.until(exporting.print({ ids: null, proof })))).toEqual({ accounts: 2 })
    expect(printed[0]).toContain('<svg')
    expect(printed[0]).toContain(base32)
    expect(outside()).toEqual([])
    expect(events).toEqual([{ kind: 'exported', format: 'print', accounts: 2 }])
  })
})

describe('nothing is left behind', () => {
  it('when the person changes their mind', async () => {
    answer = async () => null
    expect(value(await write({ format: 'uris', proof }))).toBeNull()
    expect(outside()).toEqual([])
  })

  it('when the vault is locked while the dialog is open', async () => {
    answer = async () => {
      await vault.lock()
      return '/out/late.txt'
    }
    expect(faultOf(await write({ format: 'uris', proof }))).toBe('locked')
    expect(outside()).toEqual([])
  })

  it('when the vault is locked while it is read back', async () => {
    whileRead = () => void vault.lock()
    expect(faultOf(await write({ format: 'uris', proof }))).toBe('locked')
    expect(outside()).toEqual([])
  })

  it('when it is stopped, which is no fault', async () => {
    whileRead = () => exporting.stop()
    expect(value(await write({ format: 'uris', proof }))).toBeNull()
    expect(outside()).toEqual([])
    expect(events).toEqual([])
  })
})

describe('before it is written', () => {
  it('every loss is named, and no secret', async () => {
    const noted = { ...draft('noted'), note: 'ask Ann', pinned: true }
    await withVault(passphrase, [draft('plain'), draft('slow', { period: 60 }), noted])
    const told = value(
      await setting.until(exporting.preview({ format: 'migration-qr', ids: null, sealed: false })),
    )
    expect(told).toMatchObject({
      written: 2,
      left: [{ account: 'slow', why: 'period' }],
      lost: [{ account: 'noted', parts: ['note', 'pinned'] }],
      readable: true,
    })
    expect(JSON.stringify(told)).not.toContain('ask Ann')
    for (const format of ['aegis', 'backup'] as const) {
      const sealed = value(await setting.until(exporting.preview({ format, ids: null, sealed: true })))
      expect(sealed).toMatchObject({ written: 3, left: [], lost: [], readable: false })
    }
  })

  it('groups and tags are named where they stay behind, and Aegis has its own groups', async () => {
    const [first] = vault.accounts()
    if (first === undefined) throw new Error('no account')
    const group = value(await setting.until(vault.addGroup('Work')))
    value(await setting.until(vault.orderAccounts([first.id], { join: [group.id], addTags: ['old'] })))
    const lostBy = async (format: Asked['format']) => {
      const told = value(await setting.until(exporting.preview({ format, ids: null, sealed: false })))
      return told.lost.map(({ account, parts }) => [account, ...parts])
    }
    for (const format of ['2fas', 'uris', 'migration-qr', 'html'] as const)
      expect([format, await lostBy(format)]).toEqual([format, [['a', 'groups', 'tags']]])
    expect(await lostBy('aegis')).toEqual([['a', 'tags']])
    expect(await lostBy('backup')).toEqual([])
    answer = async () => '/out/aegis.json'
    value(await write({ format: 'aegis', proof }))
    const { db } = JSON.parse(asText('/out/aegis.json'))
    expect(db.groups).toEqual([{ uuid: group.id, name: 'Work' }])
    expect(db.entries.map(({ groups }: { groups: unknown }) => groups)).toEqual([[group.id], []])
    expect(asText('/out/aegis.json')).not.toContain('old')
  })
})
