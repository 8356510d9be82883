// A vault over twins: one disk, any number of processes and starts. Used by the tests of the vault's machine.

import type { AccountDraft } from '../../../main/vault/account'
import { createVault, type Vault, type VaultMemory, type VaultParts } from '../../../main/vault/vault'
import type { Fault } from '../../../shared/errors'
import type { Result } from '../../../shared/result'
import type { VaultStatus } from '../../../shared/views'
import { createFakeClock, type FakeClock, settle } from '../../fakes/clock'
import { createFakeDisk, type FakeDisk, type FakeFiles } from '../../fakes/files'
import { createFakeKdf, type FakeKdf, smallCost } from '../../fakes/kdf'
import { createFakeKeychain, type FakeKeychain } from '../../fakes/keychain'
import { createFakeLog, type FakeLog } from '../../fakes/log'
import { createFakeRandom } from '../../fakes/random'

export const place = { folder: '/home/somebody/vault', file: '/home/somebody/vault/vault.json' }
export const keptFolder = `${place.file}.d`

export interface Started {
  readonly vault: Vault
  readonly files: FakeFiles
  readonly kdf: FakeKdf
  readonly statuses: VaultStatus[]
}

export interface Setting {
  readonly disk: FakeDisk
  readonly keychain: FakeKeychain
  readonly clock: FakeClock
  readonly log: FakeLog
  readonly memory: VaultMemory & { readonly highest: Map<string, number> }
  /** Another process; not started yet. */
  process(parts?: Partial<VaultParts>): Started
  /** Another process, started and settled as far as it goes by itself. */
  start(parts?: Partial<VaultParts>): Promise<Started>
  /** Waits for it while time passes in small steps. */
  until<T>(promise: Promise<T>): Promise<T>
}

/** `seed`: two settings of one seed make the same keys. */
export function createSetting(seed = 'one'): Setting {
  const clock = createFakeClock()
  const disk = createFakeDisk(clock.now)
  const keychain = createFakeKeychain()
  const log = createFakeLog()
  const memory = createMemory()
  const random = createFakeRandom(seed)
  const process = (parts: Partial<VaultParts> = {}): Started => {
    const files = disk.process()
    const kdf = createFakeKdf()
    const vault = createVault(
      { files, keychain, kdf, clock, random, log, memory, slotCost: smallCost, ...parts },
      place,
    )
    const statuses: VaultStatus[] = []
    vault.onStatus((status) => statuses.push(status))
    return { vault, files, kdf, statuses }
  }
  const until = async <T>(promise: Promise<T>): Promise<T> => {
    let done = false
    const over = () => {
      done = true
    }
    promise.then(over, over)
    const giveUp = performance.now() + 30_000
    while (!done && performance.now() < giveUp) await clock.advance(5)
    if (!done) throw new Error('nothing came of it')
    return promise
  }
  const start = async (parts?: Partial<VaultParts>) => {
    const started = process(parts)
    void started.vault.start()
    await settled()
    return started
  }
  return { disk, keychain, clock, log, memory, process, start, until }
}

export function createMemory() {
  const highest = new Map<string, number>()
  let last: string | null = null
  return {
    highest,
    seen: (vaultId: string) => highest.get(vaultId) ?? 0,
    lastVaultId: () => last,
    remember: (vaultId: string, generation: number) => {
      last = vaultId
      highest.set(vaultId, Math.max(generation, highest.get(vaultId) ?? 0))
    },
  }
}

/** Until chains of promises over twins, scrypt at its smallest included, have come to rest. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 8; turn++) await settle()
  await new Promise((resolve) => setTimeout(resolve, 5))
  for (let turn = 0; turn < 4; turn++) await settle()
}

export function value<T>(result: Result<T, Fault>): T {
  if (!result.ok) throw new Error(`answered ${JSON.stringify(result.error)}`)
  return result.value
}

export function faultOf(result: Result<unknown, Fault>): string {
  return result.ok ? 'none' : result.error.code
}

export function draft(account: string, more: Partial<AccountDraft['token']> = {}): AccountDraft {
  const secret = new TextEncoder().encode(`secret of ${account}`.padEnd(20, '.'))
  const token = {
    type: 'totp',
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
    counter: 0,
    pin: null,
    ...more,
  } as const
  return { issuer: 'Example', account, note: '', token: { secret, ...token } }
}

export const hotp = (account: string, counter = 0) => draft(account, { type: 'hotp', period: 0, counter })

export function names(vault: Vault): string[] {
  return vault.accounts().map(({ account }) => account)
}

export function secretText(vault: Vault, id: string): string {
  return vault.find(id)?.secret.use((bytes) => new TextDecoder().decode(bytes)) ?? ''
}

/** Of a vault with these accounts, opened by the keychain unless told otherwise, and closed again. */
export async function withVault(
  setting: Setting,
  how: { keychain?: boolean; passphrase?: string | null; accounts?: readonly AccountDraft[] } = {},
): Promise<void> {
  const { keychain = true, passphrase = null, accounts = [draft('a'), draft('b')] } = how
  const { vault } = await setting.start()
  value(await setting.until(vault.create({ keychain, passphrase })))
  if (accounts.length > 0) value(await setting.until(vault.add(accounts)))
  await setting.until(vault.close())
}
