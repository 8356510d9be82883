// What there is around this process, for the doctor: display, tray, libraries, versions, rights of files. Looks only.

import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { Surroundings } from '../platform'
import { ownerPidOnSessionBus } from '../session-bus'
import { hotkeyWay, isWayland } from '../session-kind'
import { findClipboardTool } from './command-clipboard'
import { createTyping } from './typing'

/** Milliseconds. */
const patience = 2_000

export function createSurroundings(
  env: NodeJS.ProcessEnv = process.env,
  system: NodeJS.Platform = process.platform,
): Surroundings {
  const { node, electron } = process.versions as NodeJS.ProcessVersions & { readonly electron?: string }
  return {
    versions: { node, electron: electron ?? null },
    display: () => {
      if (system === 'win32') return 'Windows'
      if (system === 'darwin') return 'macOS'
      if ((env['WAYLAND_DISPLAY'] ?? '') !== '') return 'Wayland'
      return (env['DISPLAY'] ?? '') === '' ? null : 'X11'
    },
    trayHost: async () => {
      if (system !== 'linux') return system === 'win32' ? 'Windows' : 'macOS'
      const pid = await ownerPidOnSessionBus('org.kde.StatusNotifierWatcher', env)
      if (pid === null) return null
      return (await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')).trim()
    },
    hotkeyWay: async () => {
      const asksPortal = system === 'linux' && isWayland(env)
      const portal =
        asksPortal && (await ownerPidOnSessionBus('org.freedesktop.portal.Desktop', env)) !== null
      return hotkeyWay(system, env, portal)
    },
    typingTool: () => createTyping({ env, system }).tool(),
    clipboardTool: () => findClipboardTool(env, system),
    hasLibsecret: async () => system !== 'linux' || (await knowsLibrary('libsecret-1.so.0')),
    modeOf: async (path) => {
      if (system === 'win32') return null
      try {
        return (await stat(path)).mode & 0o777
      } catch {
        return null
      }
    },
  }
}

/** Asked of the loader's cache; where there is no such tool, of the usual folders. */
async function knowsLibrary(name: string): Promise<boolean> {
  const machine = { x64: 'x86_64', arm64: 'aarch64' }[process.arch as string] ?? process.arch
  const folders = [`/usr/lib/${machine}-linux-gnu`, '/usr/lib64', '/usr/lib', '/lib64', '/lib']
  if (folders.some((folder) => existsSync(`${folder}/${name}`))) return true
  return await new Promise((resolve) => {
    execFile('/sbin/ldconfig', ['-p'], { timeout: patience, env: {} }, (error, stdout) =>
      resolve(error === null && stdout.includes(name)),
    )
  })
}
