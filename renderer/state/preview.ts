// A live code before saving: asked a moment after the last keystroke, stale answers dropped, renewed when its step ends.

import { signal } from '@preact/signals'
import type { Preview } from '../../shared/contract'
import type { Fault } from '../../shared/errors'
import type { Result } from '../../shared/result'

const pauseAfterTyping = 150
const afterStepEnd = 60
/** However late a reply is, main is not asked in a loop. */
const leastPause = 500

export type AskPreview = () => Promise<Result<Preview, Fault>>

export function createPreview() {
  const found = signal<Preview | null>(null)
  let turn = 0
  let timer: number | undefined

  const plan = (ask: AskPreview, wait: number) => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => void run(ask), wait)
  }

  const run = async (ask: AskPreview) => {
    const mine = ++turn
    const reply = await ask()
    if (mine !== turn) return
    found.value = reply.ok ? reply.value : null
    if (reply.ok && reply.value.ok && reply.value.draft.code.kind === 'timed') {
      plan(ask, Math.max(leastPause, reply.value.draft.code.validUntil * 1000 - Date.now() + afterStepEnd))
    }
  }

  return {
    found,
    /** Null: there is nothing to preview. */
    follow(ask: AskPreview | null, wait: number = pauseAfterTyping) {
      turn++
      window.clearTimeout(timer)
      if (ask) plan(ask, wait)
      else found.value = null
    },
    stop() {
      turn++
      window.clearTimeout(timer)
    },
  }
}

export type LivePreview = ReturnType<typeof createPreview>
