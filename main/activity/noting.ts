// Services that write into the log what passes through them, made around the ones that do the work: whoever asks, a
// window, the tray or a key, goes the same way.

import type { SlotView } from '../../shared/views'
import type { Copying } from '../shell/copying'
import type { TypingCode } from '../shell/typing-code'
import type { Vault } from '../vault/vault'
import type { Activity } from './activity'

export function notingCopies(copying: Copying, { record }: Activity): Copying {
  const noted = async (work: ReturnType<Copying['copy']>) => {
    const copied = await work
    if (copied.ok) record({ kind: 'copied', id: copied.value.id })
    return copied
  }
  return {
    ...copying,
    copy: (id, which) => noted(copying.copy(id, which)),
    copyFresh: (id) => noted(copying.copyFresh(id)),
  }
}

/** What was copied instead is written down by the copying that it was made with. */
export function notingTyping(typing: TypingCode, { record }: Activity): TypingCode {
  const noted = async (work: ReturnType<TypingCode['type']>) => {
    const typed = await work
    if (typed.ok && typed.value.how === 'typed') record({ kind: 'typed', id: typed.value.id })
    return typed
  }
  return {
    type: (id, into, stepAside) => noted(typing.type(id, into, stepAside)),
    typeFromMain: (id) => noted(typing.typeFromMain(id)),
  }
}

/** Key slots that came or went while the vault was open, whoever changed them; a replaced one is a new one. */
export function noteSlots(vault: Pick<Vault, 'onStatus'>, { record }: Activity): void {
  let before: readonly SlotView[] | null = null
  vault.onStatus((status) => {
    const now = status.kind === 'open' ? status.slots : null
    if (before !== null && now !== null) {
      const old = new Set(before.map(({ id }) => id))
      const made = now.filter(({ id }) => !old.has(id))
      const kept = new Set(now.map(({ kind }) => kind))
      for (const { kind } of made) record({ kind: 'slot-made', slot: kind })
      for (const { kind } of before) if (!kept.has(kind)) record({ kind: 'slot-removed', slot: kind })
    }
    before = now
  })
}
