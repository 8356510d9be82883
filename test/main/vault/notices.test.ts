// Calm remarks about a vault that opened, none of which stops work.

import { beforeEach, describe, expect, it } from 'vitest'
import { createSetting, draft, keptFolder, place, type Setting, value, withVault } from './setting'

let setting: Setting
beforeEach(() => {
  setting = createSetting()
})

describe('what is noticed at opening', () => {
  const notices = async (parts?: object) => {
    const status = (await setting.start(parts)).vault.status()
    return status.kind === 'open' ? status.notices : status
  }

  it('is that only the keychain opens it', async () => {
    await withVault(setting)
    expect(await notices()).toEqual([{ kind: 'only-keychain-slot' }])
  })

  it('is nothing where there is a passphrase too', async () => {
    await withVault(setting, { passphrase: 'correct horse' })
    expect(await notices()).toEqual([])
  })

  it('is an older generation than the newest one seen, until a save goes beyond it', async () => {
    await withVault(setting, { passphrase: 'correct horse' })
    const old = setting.disk.bytes(place.file) ?? new Uint8Array()
    const { vault } = await setting.start()
    value(await setting.until(vault.add([draft('c')])))
    value(await setting.until(vault.add([draft('d')])))
    await setting.until(vault.close())
    setting.disk.put(place.file, old)
    const rolledBack = { kind: 'older-generation', opened: 2, seen: 4 }
    expect(await notices()).toEqual([rolledBack])
    const again = await setting.start()
    expect(again.vault.status()).toMatchObject({ notices: [rolledBack] })
    value(await setting.until(again.vault.add([draft('e')])))
    await setting.until(again.vault.close())
    expect(await notices()).toEqual([])
    const kept = setting.disk.paths().filter((path) => path.startsWith(keptFolder))
    expect(kept.map((path) => Number.parseInt(path.slice(keptFolder.length + 1), 10)).sort()).toEqual([
      1, 2, 3,
    ])
  })

  it('is another vault than the last one here', async () => {
    await withVault(setting, { passphrase: 'correct horse' })
    setting.memory.remember('another', 7)
    expect(await notices()).toEqual([{ kind: 'another-vault' }])
    expect(await notices()).toEqual([])
  })

  it('is that slots were changed from outside', async () => {
    await withVault(setting, { passphrase: 'correct horse' })
    const file = JSON.parse(Buffer.from(setting.disk.bytes(place.file) ?? []).toString('utf8'))
    file.header.slots = file.header.slots.filter((slot: { type: number }) => slot.type === 0)
    setting.disk.put(place.file, new TextEncoder().encode(JSON.stringify(file)))
    expect(await notices()).toContainEqual({ kind: 'slots-changed-outside' })
  })

  it('is that the folder cannot be synced, after a save has shown it', async () => {
    await withVault(setting, { passphrase: 'correct horse' })
    setting.disk.noFolderSync()
    const { vault } = await setting.start()
    value(await setting.until(vault.add([draft('c')])))
    expect(vault.status()).toMatchObject({ notices: [{ kind: 'folder-not-durable' }] })
  })
})
