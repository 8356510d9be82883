// A vault file that cannot be used stays as it is, byte for byte; the kept copies are offered, and opening one of them
// loses nothing either. Never a first start while anything of a vault is there.

import { beforeEach, describe, expect, it } from 'vitest'
import {
  createSetting,
  draft,
  faultOf,
  keptFolder,
  names,
  place,
  type Setting,
  type Started,
  value,
  withVault,
} from './setting'

let setting: Setting
beforeEach(async () => {
  setting = createSetting()
  await withVault(setting, { passphrase: 'correct horse', accounts: [draft('a')] })
  await setting.clock.advance(1_000)
  const { vault } = await setting.start()
  value(await setting.until(vault.add([draft('b')])))
  await setting.until(vault.close())
})

const utf8 = (text: string) => new TextEncoder().encode(text)
const whole = () => setting.disk.bytes(place.file) ?? new Uint8Array()
const file = () => JSON.parse(Buffer.from(whole()).toString('utf8'))
const kept = () => setting.disk.paths().filter((path) => path.startsWith(`${keptFolder}/`))

function changed(how: (vault: ReturnType<typeof file>) => void): Uint8Array {
  const vault = file()
  how(vault)
  return utf8(JSON.stringify(vault))
}

const flipped = (base64: string) => {
  const bytes = Buffer.from(base64, 'base64')
  bytes[20] = (bytes[20] ?? 0) ^ 1
  return bytes.toString('base64')
}

const bad: readonly (readonly [string, () => Uint8Array, object])[] = [
  ['empty', () => utf8(''), { code: 'vault-empty' }],
  ['cut off', () => whole().slice(0, whole().length / 2), { code: 'vault-truncated' }],
  ['full of zeroes', () => new Uint8Array(whole().length), { code: 'vault-damaged', part: 'header' }],
  ['of a newer version', () => changed((vault) => (vault.version = 2)), { code: 'vault-newer', version: 2 }],
  ['of another program', () => utf8('{"some": "thing"}'), { code: 'vault-foreign' }],
  ['no JSON', () => utf8('hello'), { code: 'vault-foreign' }],
  [
    'damaged in its contents',
    () => changed((vault) => (vault.db = flipped(vault.db))),
    { code: 'vault-damaged', part: 'contents' },
  ],
]

describe.each(bad)('a vault file that is %s', (_name, make, fault) => {
  let bytes: Uint8Array
  let started: Started
  beforeEach(async () => {
    bytes = make()
    setting.disk.put(place.file, bytes)
    started = await setting.start()
  })

  it('is refused with what it is, untouched, and the kept copies are offered', async () => {
    expect(started.vault.status()).toMatchObject({
      kind: 'unreadable',
      fault,
      path: place.file,
      generations: [{ generation: 2 }, { generation: 1 }],
    })
    const status = started.vault.status()
    const generations = status.kind === 'unreadable' ? status.generations : []
    expect(generations[0]?.savedAt).toBeGreaterThan(generations[1]?.savedAt ?? 0)
    expect(generations[0]?.bytes).toBeGreaterThan(500)
    const image = setting.disk.image()
    for (const outcome of [
      await setting.until(started.vault.create({ keychain: true, passphrase: 'x' })),
      await setting.until(started.vault.unlock('passphrase', 'correct horse')),
      await setting.until(started.vault.openGeneration(77)),
      await setting.until(started.vault.add([draft('c')])),
    ]) {
      expect(outcome.ok).toBe(false)
    }
    await setting.until(started.vault.retryKeychain())
    await setting.until(started.vault.close())
    expect(setting.disk.image()).toEqual(image)
  })

  it('gives way to a kept copy, and is itself kept beside it', async () => {
    const { vault } = started
    value(await setting.until(vault.openGeneration(2)))
    await setting.until(vault.retryKeychain())
    expect(vault.status()).toMatchObject({ kind: 'open' })
    expect(vault.status()).toMatchObject({
      notices: expect.arrayContaining([{ kind: 'older-generation', opened: 2, seen: 3 }]),
    })
    expect(names(vault)).toEqual(['a'])
    const aside = kept().filter((path) => path.includes('unreadable-'))
    expect(aside.length).toBe(1)
    expect(setting.disk.bytes(aside[0] ?? '')).toEqual(bytes)
    for (let n = 0; n < 15; n++) value(await setting.until(vault.add([draft(`c${n}`)])))
    expect(setting.disk.bytes(aside[0] ?? '')).toEqual(bytes)
    await setting.until(vault.close())
    const again = await setting.start()
    expect(names(again.vault).length).toBe(16)
  })
})

describe('a vault file that is not there', () => {
  beforeEach(() => setting.disk.remove(place.file))

  it('is no first start while a copy of it is kept', async () => {
    const { vault } = await setting.start()
    expect(vault.status()).toMatchObject({
      kind: 'unreadable',
      fault: { code: 'vault-missing' },
      generations: [{ generation: 2 }, { generation: 1 }],
    })
    expect(faultOf(await setting.until(vault.create({ keychain: true, passphrase: null })))).toBe(
      'vault-exists',
    )
    expect(await setting.keychain.count()).toBe(1)
    value(await setting.until(vault.openGeneration(2)))
    await setting.until(vault.retryKeychain())
    expect(names(vault)).toEqual(['a'])
  })

  it('is no first start while anything at all lies among the kept copies', async () => {
    for (const path of kept()) setting.disk.remove(path)
    setting.disk.put(`${keptFolder}/unreadable-2026-11-22T00-00-00-000Z`, utf8('x'))
    const { vault } = await setting.start()
    expect(vault.status()).toMatchObject({
      kind: 'unreadable',
      fault: { code: 'vault-missing' },
      generations: [],
    })
  })
})

describe('a disk that cannot be read', () => {
  it.each(['disk-io', 'disk-no-permission', 'disk-too-many-files'] as const)(
    '(%s) is told, and asked again',
    async (code) => {
      const { vault, files } = setting.process()
      files.failAll('read', { code })
      await setting.until(vault.start())
      expect(vault.status()).toMatchObject({
        kind: 'unreadable',
        fault: { code },
        generations: [{ generation: 2 }, {}],
      })
      files.failAll('read', null)
      await setting.until(vault.retryKeychain())
      expect(vault.status().kind).toBe('open')
    },
  )

  it('is no first start when the folder of kept copies cannot be listed', async () => {
    setting.disk.remove(place.file)
    const { vault, files } = setting.process()
    files.failAll('list', { code: 'disk-io' })
    await setting.until(vault.start())
    expect(vault.status()).toMatchObject({ kind: 'unreadable', fault: { code: 'disk-io' } })
  })
})

describe('opening a kept copy', () => {
  it('does not happen when the copy is unreadable too', async () => {
    setting.disk.put(place.file, utf8('hello'))
    setting.disk.put(kept()[0] ?? '', utf8('{"version": 1'))
    const { vault } = await setting.start()
    const image = setting.disk.image()
    expect(faultOf(await setting.until(vault.openGeneration(1)))).toBe('vault-truncated')
    expect(setting.disk.image()).toEqual(image)
    expect(vault.status().kind).toBe('unreadable')
  })

  it('does not happen when another process has mended the file meanwhile', async () => {
    const good = whole()
    setting.disk.put(place.file, utf8('hello'))
    const { vault } = await setting.start()
    setting.disk.put(place.file, good)
    await setting.clock.advance(10)
    expect(faultOf(await setting.until(vault.openGeneration(2)))).toBe('changed-elsewhere')
    expect(whole()).toEqual(good)
    await setting.until(vault.retryKeychain())
    expect(names(vault)).toEqual(['a', 'b'])
  })

  it('is for an unreadable vault only', async () => {
    const { vault } = await setting.start()
    expect(faultOf(await setting.until(vault.openGeneration(2)))).toBe('bad-request')
  })

  it('leaves the unreadable or the older file, and never none, wherever the process dies', async () => {
    for (let n = 1, died = true; died; n++) {
      setting = createSetting()
      await withVault(setting, { passphrase: 'correct horse', accounts: [draft('a')] })
      const bytes = utf8('hello')
      setting.disk.put(place.file, bytes)
      const { vault, files } = await setting.start()
      files.dieAt(n, n % 2 === 0 ? 'before' : 'after')
      void vault.openGeneration(1)
      await setting.clock.advance(50)
      died = files.dead()
      const again = await setting.start()
      const status = again.vault.status()
      if (status.kind === 'unreadable') {
        expect(whole()).toEqual(bytes)
        value(await setting.until(again.vault.openGeneration(1)))
        await setting.until(again.vault.retryKeychain())
      }
      expect(names(again.vault)).toEqual([])
      expect(
        kept().some((path) => Buffer.compare(setting.disk.bytes(path) ?? Buffer.of(), bytes) === 0),
      ).toBe(true)
    }
  })
})
