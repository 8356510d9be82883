// The codes of the import rows on the screen: asked for when they come into view, renewed when the first step ends, and
// not asked for while nobody can see them.

import { effect, signal } from '@preact/signals'
import type { CodeView } from '../../shared/views'
import { ask } from '../bridge'
import { windowVisible } from './ticker'

/** While scrolling, main is asked at most this often (milliseconds). */
const pause = 80
const afterStepEnd = 60
const leastPause = 500
/** What the contract takes at once. */
const most = 200

export function createRowCodes() {
  const codes = signal<ReadonlyMap<string, CodeView>>(new Map())
  let watched: readonly string[] = []
  let timer: number | undefined
  let turn = 0

  const plan = (wait: number) => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => void look(), wait)
  }

  const look = async () => {
    if (watched.length === 0 || !windowVisible.peek()) return
    const mine = ++turn
    const reply = await ask('rowCodes', { keys: watched.slice(0, most) })
    if (mine !== turn) return
    // Locked, or the rows are gone: what was shown goes too.
    codes.value = new Map(reply.ok ? reply.value.map((code) => [code.id, code]) : [])
    const ends = [...codes.peek().values()].flatMap((code) =>
      code.kind === 'timed' ? [code.validUntil] : [],
    )
    if (ends.length > 0) plan(Math.max(leastPause, Math.min(...ends) * 1000 - Date.now() + afterStepEnd))
  }

  const stopWatching = effect(() => {
    if (windowVisible.value) void look()
    else window.clearTimeout(timer)
  })

  return {
    codes,
    watch(keys: readonly string[]) {
      const first = watched.length === 0
      watched = keys
      plan(first ? 0 : pause)
    },
    stop() {
      turn++
      watched = []
      stopWatching()
      window.clearTimeout(timer)
    },
  }
}

export type RowCodes = ReturnType<typeof createRowCodes>
