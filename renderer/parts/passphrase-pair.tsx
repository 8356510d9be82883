// A new passphrase, typed twice; and the check that both are there and the same.

import { useSignal } from '@preact/signals'
import { messages } from '../../shared/messages'
import { HiddenField } from './field'
import { StrengthBar, strengthText, useStrength } from './strength'

const words = messages.gate.passphrase

export function usePassphrasePair() {
  const first = useSignal('')
  const again = useSignal('')
  const tried = useSignal(false)
  return {
    first,
    again,
    tried,
    /** The passphrase when it may be used; else null, and the fields say why. */
    take(): string | null {
      tried.value = true
      return first.value !== '' && first.value === again.value ? first.value : null
    },
  }
}

export function PassphrasePair({
  pair,
  autofocus,
  labels = { first: words.label, again: words.again, empty: words.empty, forgotten: words.forgotten },
}: {
  pair: ReturnType<typeof usePassphrasePair>
  autofocus?: boolean
  /** Of another thing than the vault. */
  labels?: Readonly<Record<'first' | 'again' | 'empty' | 'forgotten', string>>
}) {
  const first = pair.first.value
  const again = pair.again.value
  const strength = useStrength(pair.first)
  const differs = again !== '' && !first.startsWith(again)
  const unequal = pair.tried.value && first !== again
  return (
    <>
      <HiddenField
        label={labels.first}
        value={first}
        onInput={(value) => {
          pair.first.value = value
        }}
        hint={strength ? strengthText(strength) : words.hint}
        meter={<StrengthBar strength={strength} />}
        fault={pair.tried.value && first === '' ? labels.empty : null}
        autofocus={autofocus ?? false}
      />
      <HiddenField
        label={labels.again}
        value={again}
        onInput={(value) => {
          pair.again.value = value
        }}
        hint={labels.forgotten}
        fault={first !== '' && (differs || unequal) ? words.different : null}
      />
    </>
  )
}
