// The packaging scripts for the tests: JavaScript, whose own types are checked where they are.

import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

/** One of scripts/package/. What it exports is named by who asks. */
export const packageScript = <T>(name: string): Promise<T> =>
  // Its own types are not seen from here.
  import(join(root, 'scripts/package', name)) as Promise<T>

/** The exit status and everything that was said. */
export function judge(
  program: string,
  args: readonly string[],
): { readonly code: number; readonly said: string } {
  try {
    return { code: 0, said: execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe' }) }
  } catch (error) {
    // What execFileSync throws when the program ended with another status.
    const { status, stdout, stderr, message } = error as {
      status?: number
      stdout?: string
      stderr?: string
      message: string
    }
    return { code: status ?? 127, said: `${stdout ?? ''}${stderr ?? message}` }
  }
}

export const freshFolder = () => mkdtempSync(join(tmpdir(), 'tidelock-packaging-'))
