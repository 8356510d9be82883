// The clipboard for a command, by whatever program the desktop has for it. The text goes by standard input, never as an
// argument, and a small shell of its own takes it off again.

import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { CommandClipboard } from '../platform'

interface Tool {
  readonly copy: readonly [string, ...string[]]
  /** A POSIX shell's words that print what is there, and that empty it. */
  readonly show: string
  readonly clear: string
}

const wayland: Tool = { copy: ['wl-copy'], show: 'wl-paste --no-newline', clear: 'wl-copy --clear' }
const xclip: Tool = {
  copy: ['xclip', '-selection', 'clipboard', '-in'],
  show: 'xclip -selection clipboard -out',
  // An emptied selection needs an owner too; it goes as soon as that is known, so that no process stays.
  clear: "printf '' | timeout 1 xclip -selection clipboard -in -quiet",
}
const xsel: Tool = {
  copy: ['xsel', '--clipboard', '--input'],
  show: 'xsel --clipboard --output',
  clear: 'xsel --clipboard --clear',
}
const mac: Tool = { copy: ['pbcopy'], show: 'pbpaste', clear: "printf '' | pbcopy" }

/** The shell's own `read` and `[` take the text, so that it is in no process list. */
const clearing = ({ show, clear }: Tool, seconds: number) =>
  `IFS= read -r mine; sleep ${seconds}; now=$(${show} 2>/dev/null) && [ "$now" = "$mine" ] && ${clear}`

const windowsClearing = (seconds: number) =>
  `$mine = [Console]::In.ReadLine(); Start-Sleep ${seconds}; if ((Get-Clipboard -Raw) -eq $mine) { Set-Clipboard $null }`

export function createCommandClipboard(
  env: NodeJS.ProcessEnv = process.env,
  system: NodeJS.Platform = process.platform,
): CommandClipboard {
  return {
    copy: async (text, clearAfterSeconds) => {
      const seconds = Math.max(0, Math.floor(clearAfterSeconds))
      if (system === 'win32') {
        if (!(await feed(['clip.exe'], text, env))) return false
        if (seconds > 0)
          await leave(['powershell.exe', '-NoProfile', '-Command', windowsClearing(seconds)], text, env)
        return true
      }
      for (const tool of toolsOf(env, system)) {
        if (!isThere(tool.copy[0], env) || !(await feed(tool.copy, text, env))) continue
        if (seconds > 0) await leave(['/bin/sh', '-c', clearing(tool, seconds)], text, env)
        return true
      }
      return false
    },
  }
}

/** The program that `copy` would try first; null = none. */
export function findClipboardTool(env: NodeJS.ProcessEnv, system: NodeJS.Platform): string | null {
  if (system === 'win32') return 'clip.exe'
  return toolsOf(env, system).find(({ copy }) => isThere(copy[0], env))?.copy[0] ?? null
}

function toolsOf(env: NodeJS.ProcessEnv, system: NodeJS.Platform): readonly Tool[] {
  if (system === 'darwin') return [mac]
  return [
    ...((env['WAYLAND_DISPLAY'] ?? '') === '' ? [] : [wayland]),
    ...((env['DISPLAY'] ?? '') === '' ? [] : [xclip, xsel]),
  ]
}

function isThere(program: string, env: NodeJS.ProcessEnv): boolean {
  return (env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK)
      return folder !== ''
    } catch {
      return false
    }
  })
}

/** Runs a program to its end with the text on its standard input. */
function feed([program, ...args]: readonly [string, ...string[]], text: string, env: NodeJS.ProcessEnv) {
  return new Promise<boolean>((resolve) => {
    const child = spawn(program, args, { env, stdio: ['pipe', 'ignore', 'ignore'], windowsHide: true })
    child.on('error', () => resolve(false))
    child.on('exit', (status) => resolve(status === 0))
    child.stdin.on('error', () => undefined)
    child.stdin.end(text)
  })
}

/** Starts a program that outlives us; done when it has been given the text. */
function leave([program, ...args]: readonly [string, ...string[]], text: string, env: NodeJS.ProcessEnv) {
  return new Promise<void>((resolve) => {
    const child = spawn(program, args, {
      env,
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
      windowsHide: true,
    })
    child.on('error', () => resolve())
    child.stdin.on('error', () => resolve())
    child.stdin.end(`${text}\n`, resolve)
    child.unref()
  })
}
