// Where Chromium may keep its files while it runs. A portable vault can lie on a stick without symbolic links, which its lock
// is made of, or on one that nothing can be written to; then it gets a folder in this computer's temporary place.

import { randomBytes } from 'node:crypto'
import { lstatSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import type { Place } from '../platform'
import { markOf } from './home'

export interface RuntimeFolder {
  readonly path: string
  /** Takes it away again where it was made for this run alone. What stands there names no account and no code. */
  clear(): void
}

export function runtimeFolder(
  { runtime, portable }: Pick<Place, 'runtime' | 'portable'>,
  env: NodeJS.ProcessEnv,
  system: NodeJS.Platform,
): RuntimeFolder {
  if (portable === null || canHoldLock(runtime, system)) return { path: runtime, clear: () => undefined }
  const path = temporary(markOf(runtime), env)
  return {
    path,
    clear: () => {
      try {
        rmSync(path, { recursive: true, force: true })
      } catch {
        // The system clears its temporary place by itself.
      }
    },
  }
}

/** Tried, not looked up: what a file system allows depends on how it was mounted. */
function canHoldLock(folder: string, system: NodeJS.Platform): boolean {
  const probe = join(folder, `.probe-${randomBytes(6).toString('hex')}`)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (system === 'win32') writeFileSync(probe, '', { flag: 'wx' })
    else symlinkSync('nowhere', probe)
    unlinkSync(probe)
    return true
  } catch {
    return false
  }
}

/** The same one for every start, because a second window is known by it; nobody else may have made it before us. */
function temporary(mark: string, env: NodeJS.ProcessEnv): string {
  const own = env['XDG_RUNTIME_DIR'] ?? ''
  const user = process.getuid?.() ?? 0
  const wanted = [
    ...(isAbsolute(own) ? [join(own, `tidelock-${mark}`)] : []),
    join(tmpdir(), `tidelock-${user}-${mark}`),
  ]
  const found = wanted.find((path) => makePrivate(path, user))
  return found ?? mkdtempSync(join(tmpdir(), 'tidelock-'))
}

function makePrivate(path: string, user: number): boolean {
  try {
    mkdirSync(path, { mode: 0o700 })
    return true
  } catch {
    const there = lstatSync(path, { throwIfNoEntry: false })
    if (there?.isDirectory() !== true) return false
    return process.getuid === undefined || (there.uid === user && (there.mode & 0o077) === 0)
  }
}
