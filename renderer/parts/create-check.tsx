// Checks a typed code as a server would, and says at which step it matched. Looks as soon as all digits are there.

import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { faultSentence, messages } from '../../shared/messages'
import type { VerifyView } from '../../shared/views'
import { ask } from '../bridge'
import type { Making } from '../state/made'
import { SelectField, TextField } from './field'
import { CheckIcon, CloseIcon, InfoIcon } from './icon'

const words = messages.create.check
const windows = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

interface Said {
  readonly tone: 'right' | 'near' | 'wrong' | 'plain'
  readonly text: string
}

function verdictText(found: VerifyView, counted: boolean): Said {
  switch (found.kind) {
    case 'malformed':
      return { tone: 'plain', text: words.malformed(found.digits) }
    case 'no-match':
      return { tone: 'wrong', text: counted ? words.noneAhead(found.window) : words.none(found.window) }
    case 'match': {
      const { step, drift, seconds } = found
      if (seconds === null) {
        return drift === 0
          ? { tone: 'right', text: words.counter(step) }
          : { tone: 'near', text: words.ahead(step, drift) }
      }
      if (drift === 0) return { tone: 'right', text: words.right(step) }
      return drift < 0
        ? { tone: 'near', text: words.late(-drift, -seconds, step) }
        : { tone: 'near', text: words.early(drift, seconds, step) }
    }
  }
}

const icons = { right: CheckIcon, near: InfoIcon, wrong: CloseIcon, plain: InfoIcon } as const

export function CreateCheck({ making }: { readonly making: Making }) {
  const typed = useSignal('')
  const window = useSignal<number>(1)
  const said = useSignal<Said | null>(null)
  const verdict = useRef<HTMLParagraphElement>(null)
  const form = making.form.value
  const counted = form.type === 'hotp'
  const code = typed.value.replace(/[\s-]/g, '')

  useEffect(() => {
    let mine = true
    const whole = code !== '' && code.length >= Number(form.digits)
    if (!whole) {
      said.value = null
      return
    }
    void ask('verifyMade', { form, code, window: window.value }).then((reply) => {
      if (!mine) return
      said.value = reply.ok
        ? verdictText(reply.value, counted)
        : { tone: 'plain', text: faultSentence(reply.error) }
    })
    return () => {
      mine = false
    }
  }, [code, window.value, form])

  useEffect(() => {
    if (said.value) verdict.current?.scrollIntoView({ block: 'nearest' })
  }, [said.value])

  const Icon = said.value ? icons[said.value.tone] : null
  return (
    <section class="create-check" aria-label={words.title}>
      <h2 class="create-heading">{words.title}</h2>
      <p class="create-note">{words.text}</p>
      <div class="check-fields">
        <TextField
          label={words.label}
          kind="number"
          limit={32}
          value={typed.value}
          onInput={(next) => {
            typed.value = next
          }}
        />
        <SelectField
          label={words.window}
          value={String(window.value)}
          options={windows.map((count) => ({
            value: String(count),
            label: counted ? words.aheadChoice(count) : words.windowChoice(count),
          }))}
          onChange={(chosen) => {
            window.value = Number(chosen)
          }}
        />
      </div>
      <p
        class={`verdict verdict-${said.value?.tone ?? 'plain'}`}
        ref={verdict}
        role="status"
        hidden={!said.value}
      >
        {Icon ? <Icon /> : null}
        <span>{said.value?.text}</span>
      </p>
    </section>
  )
}
