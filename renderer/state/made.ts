// The Create screen's form and what main makes of it: link, QR and code, renewed while the form changes and when the
// step ends. Answers that come late are dropped.

import { signal } from '@preact/signals'
import type { AccountForm, MadePreview } from '../../shared/contract'
import type { MadeView } from '../../shared/views'
import { ask } from '../bridge'
import { emptyForm } from './draft'
import { complain } from './toast'

const pauseAfterTyping = 60
const afterStepEnd = 60
/** However late a reply is, main is not asked in a loop. */
const leastPause = 500

export const byteChoices = [10, 16, 20, 32, 64] as const
export const usualBytes = 20

export function createMaking() {
  const form = signal<AccountForm>(emptyForm())
  const bytes = signal<number>(usualBytes)
  const found = signal<MadePreview | null>(null)
  /** The last one that was right stays in sight while a field is wrong for a moment. */
  const made = signal<MadeView | null>(null)
  let turn = 0
  let timer: number | undefined

  const plan = (wait: number) => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => void look(), wait)
  }

  const look = async () => {
    const mine = ++turn
    const reply = await ask('previewSecret', form.peek())
    if (mine !== turn) return
    if (!reply.ok) return
    found.value = reply.value
    made.value = reply.value.ok ? reply.value.made : null
    if (reply.value.ok && reply.value.made.code.kind === 'timed') {
      plan(Math.max(leastPause, reply.value.made.code.validUntil * 1000 - Date.now() + afterStepEnd))
    }
  }

  const change = (next: AccountForm) => {
    turn++
    form.value = next
    plan(pauseAfterTyping)
  }

  const renew = async (length: number) => {
    bytes.value = length
    const reply = await ask('newSecret', { bytes: length })
    if (!reply.ok) return complain(reply.error)
    form.value = { ...form.peek(), secret: reply.value.secret }
    await look()
  }

  return {
    form,
    bytes,
    found,
    made,
    change,
    renew,
    /** Asks again at once, as when the vault's accounts changed. */
    refresh: () => void look(),
    stop() {
      turn++
      window.clearTimeout(timer)
    },
  }
}

export type Making = ReturnType<typeof createMaking>

/** Base32 in groups of four, as it is read out and typed. */
export function groupSecret(secret: string): readonly string[] {
  return secret.match(/.{1,4}/g) ?? []
}
