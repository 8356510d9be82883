// A new passphrase, typed twice; and the check that both are there and the same.

import { useSignal } from '@preact/signals'
import { messages } from '../../shared/messages'
import { HiddenField } from './field'

const words = messages.gate.passphrase
/** Below this many characters a remark is made, nothing is refused. */
const short = 12

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
  names = words,
}: {
  pair: ReturnType<typeof usePassphrasePair>
  autofocus?: boolean
  /** Of something else than the vault's own passphrase. */
  names?: { readonly label: string; readonly again: string; readonly forgotten: string }
}) {
  const first = pair.first.value
  const again = pair.again.value
  const isShort = first !== '' && first.length < short
  const differs = again !== '' && !first.startsWith(again)
  const unequal = pair.tried.value && first !== again
  return (
    <>
      <HiddenField
        label={names.label}
        value={first}
        onInput={(value) => {
          pair.first.value = value
        }}
        hint={isShort ? words.short : words.hint}
        fault={pair.tried.value && first === '' ? words.empty : null}
        autofocus={autofocus ?? false}
      />
      <HiddenField
        label={names.again}
        value={again}
        onInput={(value) => {
          pair.again.value = value
        }}
        hint={names.forgotten}
        fault={first !== '' && (differs || unequal) ? words.different : null}
      />
    </>
  )
}
