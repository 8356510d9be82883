// A vault and a backup under every kind of damage, opened as a person would: refused with what is wrong, or exactly the
// same content. The file stays as it is, byte for byte, and the copy before it is offered. Long form: HARD=long.

import { beforeAll, describe, expect, it } from 'vitest'
import { openBackup } from '../../main/vault/backing-up'
import type { Contents } from '../../main/vault/contents'
import type { Vault } from '../../main/vault/vault'
import { createFakeKdf } from '../fakes/kdf'
import { createSetting, draft, hotp, place, type Setting, value } from '../main/vault/setting'
import { long, reportHard } from '../support/hard-report'
import { plainContents } from '../support/small-vault'

const passphrase = 'correct horse'
/** Security.md, T4: slots so cheap that thousands can be tried. */
const slotCost = { n: 2 ** 10, r: 8, p: 1 } as const
const kdf = createFakeKdf()

let setting: Setting
let vaultFile: Buffer
let previous: Buffer
let backupFile: Buffer
let wantedVault: string
let wantedBackup: string

const secretsOf = (vault: Vault) =>
  JSON.stringify(
    vault.accounts().map(({ id, account, counter, secret }) => ({
      ...{ id, account, counter },
      secret: secret.use((bytes) => Buffer.from(bytes).toString('hex')),
    })),
  )

const contentsOf = ({ accounts, trash, ...rest }: Contents) => {
  const { savedAt: _, headerExtra: __, ...plain } = plainContents({ accounts, trash, ...rest })
  return JSON.stringify(plain)
}

beforeAll(async () => {
  setting = createSetting()
  const { vault } = await setting.start({ slotCost })
  value(await setting.until(vault.create({ keychain: true, passphrase })))
  value(await setting.until(vault.add([draft('a'), hotp('b', 7)])))
  value(await setting.until(vault.add([draft('c', { digits: 8 })])))
  wantedVault = secretsOf(vault)
  backupFile = Buffer.from(value(await vault.backup({ passphrase: null, only: null })))
  await setting.until(vault.close())
  vaultFile = Buffer.from(setting.disk.bytes(place.file) ?? [])
  const newest = setting.disk.paths().filter((path) => /vault\.json\.d\/2\./.test(path))
  previous = Buffer.from(setting.disk.bytes(newest[0] ?? '') ?? [])
  wantedBackup = contentsOf(
    value(await openBackup(kdf, backupFile, passphrase, new AbortController().signal)),
  )
})

/** What a person is told, or 'same' when it opens with exactly the same content; anything else is wrong. */
type Told = string

async function asVault(bytes: Uint8Array, wanted = wantedVault): Promise<Told> {
  setting.disk.put(place.file, bytes)
  const image = setting.disk.image()
  const { vault } = setting.process({ slotCost })
  await setting.until(vault.start())
  let told: Told = ''
  const ways = vault.status().kind
  if (ways === 'keychain-failed' || ways === 'locked') {
    const unlocked = await setting.until(vault.unlock('passphrase', passphrase))
    if (!unlocked.ok) told = unlocked.error.code
  }
  const status = vault.status()
  if (status.kind === 'unreadable') {
    const { fault } = status
    told = 'part' in fault ? `${fault.code} ${fault.part}` : fault.code
    if (!status.generations.some(({ generation }) => generation === 2)) told = `${told}, nothing offered`
  } else if (status.kind === 'open') {
    const notices = status.notices.map(({ kind }) => kind)
    told = secretsOf(vault) === wanted ? ['same', ...notices].join(' ') : 'OTHER CONTENT'
  }
  await setting.until(vault.close())
  return sameImages(image, setting.disk.image()) ? told : 'FILE CHANGED'
}

function sameImages(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([path, bytes]) => b.get(path) === bytes)
}

async function asBackup(bytes: Uint8Array): Promise<Told> {
  const before = Buffer.from(bytes)
  const opened = await openBackup(kdf, bytes, passphrase, new AbortController().signal)
  if (!before.equals(bytes)) return 'BYTES CHANGED'
  if (opened.ok) return contentsOf(opened.value) === wantedBackup ? 'same' : 'OTHER CONTENT'
  return 'part' in opened.error ? `${opened.error.code} ${opened.error.part}` : opened.error.code
}

function flipped(file: Buffer, at: number, bit: number): Buffer {
  const copy = Buffer.from(file)
  copy[at] = (copy[at] ?? 0) ^ (1 << bit)
  return copy
}

const kinds = [
  { name: 'vault', file: () => vaultFile, open: asVault },
  { name: 'backup', file: () => backupFile, open: asBackup },
] as const

/** In the short form a sample; every step is odd, so that all places and bits are met over time. */
const every = (step: number) => (long ? 1 : step)

describe.each(kinds)('a $name', ({ name, file, open }) => {
  const sweep = async (
    what: string,
    damages: readonly (readonly [string, Uint8Array, RegExp])[],
  ): Promise<void> => {
    const wrong: string[] = []
    for (const [damage, bytes, right] of damages) {
      const told = await open(bytes).catch((error: unknown) => `THREW ${error}`)
      if (!right.test(told)) wrong.push(`${damage}: ${told}`)
    }
    reportHard({
      test: 'T4',
      what: `${name}: ${what}`,
      tried: damages.length,
      held: damages.length - wrong.length,
      bar: 'refused with what is wrong, or exactly the same content; file untouched',
    })
    expect(wrong).toEqual([])
  }
  const limit = long ? 900_000 : 60_000
  const contentsAt = () => file().indexOf('"db"')

  it(
    'cut off at any byte is refused as empty or cut off',
    async () => {
      const sizes = [...Array(file().length).keys()].filter((size) => size % every(7) === 0)
      await sweep(
        'cut off at every byte',
        sizes.map((size) => [
          `${size}`,
          file().subarray(0, size),
          size === 0 ? /^vault-empty$/ : /^vault-truncated$/,
        ]),
      )
    },
    limit,
  )

  it(
    'with any bit of its header flipped is refused as damaged, or opens the same',
    async () => {
      const header = file().toString('utf8', 0, contentsAt())
      const [from, to] = [header.indexOf('"slots"'), header.lastIndexOf(']')]
      const version = header.indexOf('1,')
      const damages = [...Array(contentsAt() * 8).keys()]
        .filter((at) => at % every(23) === 0)
        .map((n) => {
          const [at, bit] = [Math.floor(n / 8), n % 8]
          // A slot that is damaged cannot be told from a wrong passphrase, unless another slot opens the vault.
          const inSlots =
            name === 'vault'
              ? 'same slots-changed-outside( (only-keychain-slot|keychain-changed))*'
              : 'same|wrong-passphrase|slot-missing|vault-cost-refused'
          const right = at > from && at < to ? `|${inSlots}` : at === version ? '|vault-newer' : '|same'
          return [`bit ${bit} of byte ${at}`, flipped(file(), at, bit), right] as const
        })
      await sweep(
        'every bit of the header flipped',
        damages.map(([what, bytes, right]) => [
          what,
          bytes,
          new RegExp(`^(vault-damaged (header|slot|contents)${right})$`),
        ]),
      )
    },
    limit,
  )

  it(
    'with any byte of its contents changed is refused as damaged, or opens the same',
    async () => {
      const from = contentsAt()
      const places = [...Array(file().length - from).keys()].filter((at) => at % every(9) === 0)
      await sweep(
        'every byte of the contents flipped',
        places.map((at) => [
          `byte ${from + at}`,
          flipped(file(), from + at, at % 8),
          /^(vault-damaged (header|contents)|same)$/,
        ]),
      )
    },
    limit,
  )

  it('that is overwritten, followed by something, or mixed with another one is refused', async () => {
    const [whole, size] = [file(), file().length]
    const zeroed = (at: number, length: number) => Buffer.from(whole).fill(0, at, Math.min(size, at + length))
    const blocks = [...Array(Math.ceil(size / 512)).keys()]
    const json = JSON.parse(whole.toString('utf8'))
    const old = JSON.parse(previous.toString('utf8'))
    const mixed = (change: object) => Buffer.from(JSON.stringify({ ...json, ...change }))
    const damaged = /^vault-damaged/
    await sweep('overwritten with zeroes, followed by more, or mixed with another', [
      ...blocks.map((n) => [`zeroes at ${n * 512}`, zeroed(n * 512, 512), damaged] as const),
      ['all zeroes', Buffer.alloc(size), damaged],
      ...[1, 100, 4096].map(
        (n) => [`${n} zeroes after`, Buffer.concat([whole, Buffer.alloc(n)]), damaged] as const,
      ),
      ['itself after it', Buffer.concat([whole, whole]), damaged],
      ['a letter after it', Buffer.concat([whole, Buffer.from('x')]), damaged],
      ['contents of another save', mixed({ db: old.db }), damaged],
      ['header of another save', mixed({ header: { ...json.header, params: old.header.params } }), damaged],
    ])
  })
})

describe('a whole file in the place of the vault', () => {
  it('that is an older copy opens, and says that it is older', async () => {
    const told = await asVault(previous, JSON.stringify(JSON.parse(wantedVault).slice(0, 2)))
    reportHard({
      test: 'T4',
      what: 'vault: rolled back by one generation',
      tried: 1,
      held: told === 'same older-generation' ? 1 : 0,
      bar: 'opens with a warning',
    })
    expect(told).toBe('same older-generation')
  })

  it('that is another vault does not open with this one’s keys, and says so when it opens with its own', async () => {
    const other = createSetting('two')
    const { vault } = await other.start({ slotCost })
    value(await other.until(vault.create({ keychain: true, passphrase: 'another one' })))
    value(await other.until(vault.add([draft('x')])))
    const theirs = secretsOf(vault)
    await other.until(vault.close())
    const bytes = other.disk.bytes(place.file) ?? new Uint8Array()
    const refused = await asVault(bytes)
    setting.disk.put(place.file, bytes)
    const { vault: swapped } = setting.process({ slotCost })
    await setting.until(swapped.start())
    await setting.until(swapped.unlock('passphrase', 'another one'))
    const status = swapped.status()
    const notices = status.kind === 'open' ? status.notices.map(({ kind }) => kind) : []
    const right = [
      refused === 'wrong-passphrase',
      secretsOf(swapped) === theirs,
      notices.includes('another-vault'),
    ]
    await setting.until(swapped.close())
    reportHard({
      test: 'T4',
      what: 'vault: swapped with another one',
      tried: right.length,
      held: right.filter(Boolean).length,
      bar: 'this one’s keys are refused, its own open it with a warning',
    })
    expect(right).toEqual([true, true, true])
  })
})
