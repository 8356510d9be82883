// The vault file cannot be used: what is wrong, where it lies, and the earlier copies that can be opened.

import { useSignal } from '@preact/signals'
import { describeFault, faultSentence, messages } from '../../shared/messages'
import { bytesText, momentText } from '../../shared/messages/locale'
import type { GenerationView, VaultStatus } from '../../shared/views'
import { ask } from '../bridge'
import { TornArt } from '../parts/art'
import { Button } from '../parts/button'
import { Gate } from '../parts/gate'
import { Remark } from '../parts/notice'

const words = messages.gate.unreadable
type Told = Extract<VaultStatus, { kind: 'unreadable' }>

export function UnreadableView({ told }: { readonly told: Told }) {
  const opening = useSignal<number | null>(null)
  const fault = useSignal<string | null>(null)
  const { what, todo } = describeFault(told.fault)

  const open = async (generation: number) => {
    opening.value = generation
    fault.value = null
    const reply = await ask('openGeneration', { generation })
    opening.value = null
    if (!reply.ok) fault.value = faultSentence(reply.error)
  }

  return (
    <Gate art={<TornArt />} title={words.title}>
      <p class="gate-text gate-strong">{what}</p>
      <p class="gate-text">
        {todo} {words.safe}
      </p>
      {fault.value ? <Remark tone="fault">{fault.value}</Remark> : null}
      <p class="gate-path path" title={words.file}>
        {told.path}
      </p>
      {told.generations.length > 0 ? (
        <section class="copies">
          <h2 class="copies-title">{words.copies}</h2>
          <p class="copies-text">{words.copiesText}</p>
          <ul class="copies-list">
            {told.generations.map((each) => (
              <Copy
                key={each.generation}
                copy={each}
                busy={opening.value === each.generation}
                onOpen={() => void open(each.generation)}
              />
            ))}
          </ul>
        </section>
      ) : (
        <p class="gate-text">{words.noCopies}</p>
      )}
      <div class="gate-buttons">
        <Button onClick={() => void ask('quit')} kind="quiet">
          {messages.common.quit}
        </Button>
      </div>
    </Gate>
  )
}

interface CopyProps {
  readonly copy: GenerationView
  readonly busy: boolean
  readonly onOpen: () => void
}

function Copy({ copy, busy, onOpen }: CopyProps) {
  const saved = momentText(copy.savedAt)
  return (
    <li class="copies-item">
      <span class="copies-when">
        {saved}
        <small>{bytesText(copy.bytes)}</small>
      </span>
      <Button onClick={onOpen} busy={busy} label={words.openLabel(saved)}>
        {words.open}
      </Button>
    </li>
  )
}
