// What opens this vault, said in words, and the ways to change it.

import { useSignal } from '@preact/signals'
import type { Fault } from '../../shared/errors'
import { messages } from '../../shared/messages'
import type { Result } from '../../shared/result'
import type { SlotKind, SlotView } from '../../shared/views'
import { ask } from '../bridge'
import { Button } from '../parts/button'
import { Switch } from '../parts/choice'
import { Remark } from '../parts/notice'
import { Section, SettingRow } from '../parts/setting-row'
import { dialog } from '../state/page'
import { portable } from '../state/place'
import { complain, showToast } from '../state/toast'

const words = messages.settings

function inForce(has: ReadonlySet<SlotKind>, backend: string | null): string {
  if (!has.has('keychain'))
    return has.has('passphrase') ? words.inForce.passphrase : words.inForce.recoveryOnly
  if (has.has('passphrase')) return words.inForce.keychainAndSpare(backend)
  return has.has('recovery')
    ? words.inForce.keychainAndRecovery(backend)
    : words.inForce.keychainOnly(backend)
}

export function SecuritySection({ slots }: { readonly slots: readonly SlotView[] }) {
  const busy = useSignal<SlotKind | null>(null)
  // A recovery key that nobody has typed back is no key to rely on.
  const has = new Set(slots.filter((slot) => !slot.unproven).map((slot) => slot.kind))
  const unproven = slots.some((slot) => slot.unproven)
  const backend = slots.find((slot) => slot.kind === 'keychain')?.backend ?? null
  const alone = has.size === 1 && has.has('keychain')

  const during = async <T,>(kind: SlotKind, call: Promise<Result<T, Fault>>): Promise<T | undefined> => {
    busy.value = kind
    const reply = await call
    busy.value = null
    if (reply.ok) return reply.value
    complain(reply.error)
    return undefined
  }

  // Main asks, where no page can answer.
  const removePassphrase = async () => {
    const done = await during('passphrase', ask('removePassphrase'))
    if (done !== undefined) showToast({ text: words.passphrase.removed, tone: 'plain' })
  }

  return (
    <Section title={words.sections.security}>
      <div class="in-force">
        <Remark tone={alone ? 'warn' : 'plain'}>
          <p>{inForce(has, backend)}</p>
          {has.has('keychain') ? <p>{words.curtain}</p> : null}
        </Remark>
      </div>
      {portable.value === null ? (
        <SettingRow
          title={words.keychain.title}
          text={
            has.has('keychain')
              ? alone
                ? words.keychain.needsOther
                : words.keychain.on(backend)
              : words.keychain.off
          }
        >
          <Switch
            label={words.keychain.title}
            checked={has.has('keychain')}
            disabled={alone || busy.value !== null}
            onChange={(use) => void during('keychain', ask('useKeychain', { use }))}
          />
        </SettingRow>
      ) : null}
      <SettingRow
        title={words.passphrase.title}
        text={has.has('passphrase') ? words.passphrase.isSet : words.passphrase.notSet}
      >
        {has.has('passphrase') && has.size > 1 ? (
          <Button kind="quiet" busy={busy.value === 'passphrase'} onClick={() => void removePassphrase()}>
            {words.passphrase.remove}
          </Button>
        ) : null}
        <Button
          onClick={() => {
            dialog.value = { kind: 'passphrase', change: has.has('passphrase') }
          }}
        >
          {has.has('passphrase') ? words.passphrase.change : `${words.passphrase.set}…`}
        </Button>
      </SettingRow>
      <SettingRow
        title={words.recovery.title}
        text={
          unproven
            ? words.recovery.unproven
            : has.has('recovery')
              ? words.recovery.isSet
              : words.recovery.notSet
        }
      >
        <Button
          kind={unproven ? 'quiet' : 'plain'}
          onClick={() => {
            dialog.value = { kind: 'recovery-key' }
          }}
        >
          {unproven || has.has('recovery') ? words.recovery.makeNew : words.recovery.make}
        </Button>
        {unproven ? (
          <Button
            label={words.recovery.checkLabel}
            onClick={() => {
              dialog.value = { kind: 'prove-recovery-key' }
            }}
          >
            {words.recovery.check}
          </Button>
        ) : null}
      </SettingRow>
    </Section>
  )
}
