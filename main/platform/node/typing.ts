// Types into other programs through a tool of the desktop's, found anew each time. The text goes by standard input,
// never as an argument, and only into the window that had the focus before ours.

import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Typed, Typing } from '../platform'
import { runTool } from './run-tool'
import { findTypingTool, type TypingTool } from './typing-tools'
import { lookBelowOnX11 } from './x11-below'
import { lookAtX11 } from './x11-look'

/** Milliseconds that the focus gets to go back. */
const patience = 700
const pause = 20

export interface TypingParts {
  readonly env: NodeJS.ProcessEnv
  readonly system: NodeJS.Platform
  /** macOS: the person allowed it to control the computer. Looks, and does not ask. */
  readonly allowed: () => boolean
  readonly run: typeof runTool
  readonly isThere: (program: string) => boolean
  /** Which window is in front on X11; null = the tool is asked. */
  readonly front: (env: NodeJS.ProcessEnv) => Promise<string | null>
  /** Which window is below ours on X11. */
  readonly below: (env: NodeJS.ProcessEnv, ours: number) => Promise<string | null>
}

export function createTyping(given: Partial<TypingParts> = {}): Typing {
  const env = given.env ?? process.env
  const run = given.run ?? runTool
  const system = given.system ?? process.platform
  const isThere = given.isThere ?? ((program: string) => isOnPath(program, env))
  const allowed = given.allowed ?? (() => true)
  const find = () => findTypingTool({ system, env, isThere, allowed, ours: process.pid })

  const front = given.front ?? (async (from) => (await lookAtX11(from))?.front ?? null)
  const ask = async (tool: TypingTool, command: TypingTool['focus']) => {
    const { ok, output } = await run(command, '', env)
    return ok ? tool.read(output) : null
  }
  /** The window that the tool's words name, or that the X server tells without them. */
  const look = async (tool: TypingTool, command: TypingTool['focus']) => {
    const told = tool.name === 'xdotool' ? await front(env) : null
    return told ?? ask(tool, command)
  }

  const below = given.below ?? lookBelowOnX11
  const lookBelow = async (tool: TypingTool | null) => {
    if (tool?.below === undefined) return null
    return tool.below === 'x11' ? below(env, process.pid) : ask(tool, tool.below)
  }

  return {
    tool: async () => find()?.name ?? null,
    remember: async () => {
      const tool = find()
      if (tool === null) return { window: Promise.resolve(null) }
      const window = look(tool, tool.focus)
      // Where the window below ours can be asked for later, nobody waits.
      if (!tool.afterwards) await window
      return { window }
    },
    looksBelow: async () => find()?.below !== undefined,
    rememberBelow: async () => {
      const window = await lookBelow(find())
      return { window: Promise.resolve(window) }
    },
    type: async (text, into, enter): Promise<Typed> => {
      const tool = find()
      if (tool === null || !/^[A-Za-z0-9]{1,64}$/.test(text)) return 'no-tool'
      const window = await into.window
      if (window === null) return 'focus-changed'
      const until = performance.now() + patience
      for (;;) {
        if ((await look(tool, tool.focusNow ?? tool.focus)) === window) break
        if (performance.now() > until) return 'focus-changed'
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
      const done = await run(tool.type, tool.input(text, enter, window), env)
      if (!done.ok) return 'failed'
      return tool.refused?.(done.output) ? 'focus-changed' : 'typed'
    },
  }
}

function isOnPath(program: string, env: NodeJS.ProcessEnv): boolean {
  return (env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK)
      return folder !== ''
    } catch {
      return false
    }
  })
}
