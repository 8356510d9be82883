// The quick way to an entry of the keychain, on a real gnome-keyring and on buses that do not behave.

import { randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import * as vitest from 'vitest'
import { childEnv } from '../../../main/platform/child-env'
import { keychainBackend } from '../../../main/platform/keychain-backend'
import { createKeychainClient, keychainService } from '../../../main/platform/keychain-client'
import { startNodeChild } from '../../../main/platform/node/child'
import { createSecretService } from '../../../main/platform/secret-service'
import { describeKeychain, onKeyring } from '../../behaviours/keychain'
import { type Desktop, type DesktopOptions, startDesktop } from '../../support/desktop'
import { buildEntries, type Entries } from '../../support/entries'
import { markedProcesses, markName } from '../../support/processes'

const { afterAll, afterEach, beforeAll, describe, expect, it } = vitest

let entries: Entries
beforeAll(async () => {
  entries = await buildEntries('keychain')
})
afterAll(() => entries.remove())

const entry = 'vault-key:0b6d5c52-7a55-4f0c-8f6e-6a3d7d4f9c10'
const key = () => randomBytes(32).toString('base64')
const limit = 5_000
const about = { service: keychainService, account: entry }

const client = ({ env }: Desktop, patience = limit) =>
  createKeychainClient({
    start: startNodeChild(entries.path('keychain'), { env: childEnv(env) }),
    backend: () => keychainBackend(env),
    quick: createSecretService({ env, limit: patience }),
  })

describeKeychain(vitest, 'a real GNOME Keyring, asked over the bus first', async () => {
  const desktop = await startDesktop()
  const keychain = client(desktop, 200)
  return onKeyring(desktop.keyring, keychain, async () => {
    keychain.abandon()
    await desktop.stop()
  })
})

describe('the quick way to the keychain', () => {
  let desktop: Desktop
  let server: Server | null = null
  const on = async (options: DesktopOptions = {}) => {
    desktop = await startDesktop(options)
    return createSecretService({ env: desktop.env, limit })
  }
  afterEach(async () => {
    server?.close()
    server = null
    await desktop.stop()
  })
  const processes = () =>
    markedProcesses(desktop.env[markName] ?? '').filter(({ command }) => command.includes('keychain.cjs'))

  it('finds what keytar wrote, with and without a beginning, and starts no process for it', async () => {
    const service = await on()
    const value = key()
    const writing = client(desktop)
    expect(await writing.set(entry, value)).toEqual({ ok: true, value: null })
    writing.abandon()
    await expect.poll(processes).toEqual([])
    expect(await service.lookUp(about)).toBe(value)
    service.begin()
    expect(await service.lookUp(about)).toBe(value)
    const keychain = client(desktop)
    keychain.warm()
    expect(await keychain.get(entry)).toEqual({ ok: true, value })
    expect(processes()).toEqual([])
  })

  it('says nothing of an entry of another name, of another program, or of nobody', async () => {
    const service = await on()
    const keychain = client(desktop)
    await keychain.set(entry, key())
    expect(await service.lookUp({ ...about, account: `${entry}0` })).toBeNull()
    expect(await service.lookUp({ ...about, service: 'Another' })).toBeNull()
    keychain.abandon()
  })

  it('leaves a locked collection to the process, which may ask a person', async () => {
    const service = await on()
    const keychain = client(desktop)
    await keychain.set(entry, key())
    keychain.abandon()
    await desktop.keyring.lock()
    expect(await service.lookUp(about)).toBeNull()
  })

  it('gives up on a service that hangs, and on none', async () => {
    await on()
    const hurried = createSecretService({ env: desktop.env, limit: 100 })
    await desktop.keyring.stop()
    expect(await hurried.lookUp(about)).toBeNull()
    await desktop.keyring.continue()
    await desktop.keyring.kill()
    expect(await hurried.lookUp(about)).toBeNull()
  })

  it('goes nowhere without a bus, or with one whose socket is gone', async () => {
    const service = await on({ bus: false })
    expect(await service.lookUp(about)).toBeNull()
    const env = { DBUS_SESSION_BUS_ADDRESS: `unix:path=${join(desktop.folder, 'nothing-here')}` }
    expect(await createSecretService({ env, limit }).lookUp(about)).toBeNull()
  })

  const ok = 'OK 0123456789abcdef\r\n'
  const message = (bytes: Uint8Array) => Buffer.concat([Buffer.from(ok), bytes])
  const reply = (serial: number, body: Uint8Array, length = body.length) => {
    // A reply whose only field is the serial of what it answers.
    const head = Buffer.from([0x6c, 2, 0, 1, 0, 0, 0, 0, 9, 0, 0, 0, 8, 0, 0, 0, 5, 1, 0x75, 0, 0, 0, 0, 0])
    head.writeUInt32LE(length, 4)
    head.writeUInt32LE(serial, 20)
    return Buffer.concat([head, body])
  }
  const lengths = Buffer.from([2, 0x61, 0x79, 0, 0xff, 0xff, 0xff, 0x7f])

  it.each<[string, Uint8Array]>([
    ['nothing that makes sense', randomBytes(4_000)],
    ['a refusal', Buffer.from('REJECTED EXTERNAL\r\n')],
    ['a greeting and the end', Buffer.from(ok)],
    ['more than any answer has', message(reply(2, Buffer.alloc(200_000), 0x0fff_ffff))],
    [
      'answers without a body',
      message(Buffer.concat([reply(2, Buffer.alloc(0)), reply(3, Buffer.alloc(0))])),
    ],
    ['a body that promises more than it has', message(Buffer.concat([reply(2, lengths), reply(3, lengths)]))],
  ])('gets over a bus that says %s', async (_what, said) => {
    await on({ bus: false })
    const path = join(desktop.folder, 'hostile-bus')
    server = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.once('data', () => socket.end(said))
    })
    await new Promise<void>((listening) => server?.listen(path, listening))
    const service = createSecretService({ env: { DBUS_SESSION_BUS_ADDRESS: `unix:path=${path}` }, limit })
    expect(await service.lookUp(about)).toBeNull()
  })
})
