// Starting with the session on Linux: a file in the person's autostart folder (freedesktop.org, Desktop Application
// Autostart Specification 0.5), written and removed by us. One that somebody else put there is left alone.

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import type { Autostart } from '../platform'

const fileName = 'tidelock.desktop'
const ours = 'X-Tidelock=true'

export function createFileAutostart(command: readonly string[], env: NodeJS.ProcessEnv): Autostart {
  const path = fileIn(env)
  const entry = desktopEntry(command)
  const read = () => (path === null ? Promise.resolve(null) : readFile(path, 'utf8').catch(() => null))

  const write = async () => {
    if (path === null) return false
    try {
      await mkdir(join(path, '..'), { recursive: true })
      await writeFile(path, entry, { mode: 0o644 })
      return true
    } catch {
      return false
    }
  }

  return {
    isOn: async () => {
      if (path === null) return null
      const text = await read()
      // Desktops switch an entry off by these lines.
      return text !== null && !/^(Hidden=true|X-GNOME-Autostart-enabled=false)$/m.test(text)
    },
    set: async (on) => {
      if (path === null) return false
      if (on) return await write()
      try {
        await rm(path, { force: true })
        return true
      } catch {
        return false
      }
    },
    mend: async () => {
      const text = await read()
      if (text === null || !text.includes(ours) || text === entry) return
      // What the desktop's own settings added stays: only where the program lies is ours to mend.
      const exec = /^Exec=.*$/m.exec(entry)?.[0] ?? ''
      if (path !== null)
        await writeFile(
          path,
          text.replace(/^Exec=.*$/m, () => exec),
        ).catch(() => undefined)
    },
  }
}

function fileIn(env: NodeJS.ProcessEnv): string | null {
  const given = env['XDG_CONFIG_HOME'] ?? ''
  const home = env['HOME'] ?? ''
  if (isAbsolute(given)) return join(given, 'autostart', fileName)
  return isAbsolute(home) ? join(home, '.config', 'autostart', fileName) : null
}

function desktopEntry(command: readonly string[]): string {
  return `[Desktop Entry]
Type=Application
Name=Tidelock
Comment=One-time passwords
Exec=${command.map(quoted).join(' ')}
Icon=tidelock
Terminal=false
X-GNOME-Autostart-enabled=true
${ours}
`
}

/** Desktop Entry Specification, "The Exec key": quoted twice, once for the entry's string and once for its words. */
function quoted(word: string): string {
  const safe = word.replaceAll('%', '%%')
  if (/^[\w@%+=:,./-]+$/.test(safe)) return safe
  return `"${safe.replace(/["`$\\]/g, '\\$&').replaceAll('\\', '\\\\')}"`
}
