// An intake over an open vault of twins, with a reading process that is none.

import { createIntake, type Intake } from '../../../main/intake/intake'
import type { AccountDraft } from '../../../main/vault/account'
import type { Vault } from '../../../main/vault/vault'
import type { AccountForm } from '../../../shared/contract'
import type { Fault } from '../../../shared/errors'
import type { IntakeView, SourceView } from '../../../shared/intake'
import type { Result } from '../../../shared/result'
import type { FakeClock } from '../../fakes/clock'
import { createFakeImportReader, type FakeImportReader } from '../../fakes/import-reader'
import { createSetting, value } from '../vault/setting'

export interface IntakeSetting {
  readonly intake: Intake
  readonly vault: Vault
  readonly reader: FakeImportReader
  readonly clock: FakeClock
  readonly told: IntakeView[]
  /** Waits until nothing is at work, and answers the view. */
  rest(): Promise<IntakeView>
  until<T>(promise: Promise<T>): Promise<T>
}

export const bytes = (text: string) => new Uint8Array(Buffer.from(text))
export const uri = (name: string, secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ') =>
  `otpauth://totp/${name}:${name}@example.org?secret=${secret}&issuer=${name}`

export const emptyForm: AccountForm = {
  ...{ type: 'totp', issuer: 'Harbour', account: 'alice', note: '', secret: '', algorithm: 'SHA1' },
  ...{ digits: '6', period: '30', counter: '0', pin: '' },
}

export function id(taken: Result<{ readonly source: number }, Fault>): number {
  return value(taken).source
}

export function source(view: IntakeView, number: number): SourceView {
  const found = view.sources.find((one) => one.id === number)
  if (found === undefined) throw new Error(`no source ${number}`)
  return found
}

export async function createIntakeSetting(
  accounts: readonly AccountDraft[] = [],
  passphrase: string | null = null,
): Promise<IntakeSetting> {
  const setting = createSetting()
  const { vault } = await setting.start()
  value(await setting.until(vault.create({ keychain: true, passphrase })))
  if (accounts.length > 0) value(await setting.until(vault.add(accounts)))
  const reader = createFakeImportReader()
  const told: IntakeView[] = []
  const { clock } = setting
  const intake = createIntake({ vault, reader, clock, tell: (view) => told.push(view) })
  const rest = async () => {
    const busy = () =>
      intake.view().sources.some(({ state }) => state.kind === 'reading' || state.kind === 'deriving')
    const giveUp = performance.now() + 45_000
    do {
      await new Promise((resume) => setTimeout(resume, 2))
      await clock.advance(1)
    } while (busy() && performance.now() < giveUp)
    await clock.advance(5_000)
    return intake.view()
  }
  return { intake, vault, reader, clock, told, rest, until: setting.until }
}
