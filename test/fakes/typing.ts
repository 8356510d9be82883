// Typing into other programs in memory: a test says which window has the focus.

import type { Typing } from '../../main/platform/platform'

export interface FakeTyping extends Typing {
  focus(window: string | null): void
  /** null = no such tool is installed. */
  install(tool: string | null): void
  /** Which window is below ours; null = none. */
  putBelow(window: string | null): void
  fail(): void
  readonly typed: { readonly window: string; readonly text: string }[]
}

export function createFakeTyping(): FakeTyping {
  let window: string | null = 'editor'
  let tool: string | null = 'xdotool'
  let fails = false
  let below: string | null = 'editor'
  const typed: { window: string; text: string }[] = []
  return {
    typed,
    focus: (next) => {
      window = next
    },
    install: (next) => {
      tool = next
    },
    putBelow: (next) => {
      below = next
    },
    fail: () => {
      fails = true
    },
    tool: async () => tool,
    remember: async () => ({ window: Promise.resolve(tool === null ? null : window) }),
    looksBelow: async () => tool !== null,
    rememberBelow: async () => ({ window: Promise.resolve(tool === null ? null : below) }),
    type: async (text, into, enter) => {
      const target = await into.window
      if (tool === null) return 'no-tool'
      if (target === null || target !== window) return 'focus-changed'
      if (fails) return 'failed'
      typed.push({ window: target, text: enter ? `${text}\n` : text })
      return 'typed'
    },
  }
}
