// Starts programs for tests, marks them through their environment, and finds and ends all that carry a mark.
// A guard process does the same when the test process dies first. Nothing is ever ended by its name.

import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asTestUser } from './user'

export const markName = 'TIDELOCK_TEST_MARK'

/** One process at one time: a number alone may be given to another process later. */
export interface Found {
  readonly pid: number
  readonly startedAt: string
  readonly command: string
}

let guard: ChildProcess | null = null

function tellGuard(line: string): void {
  if (guard === null) {
    // In a session of its own, so that a signal to the whole group of tests does not end it first.
    guard = spawn('/bin/sh', [join(import.meta.dirname, 'guard.sh')], {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    })
    guard.unref()
    ;(guard.stdin as unknown as { unref(): void } | null)?.unref() // a socket, which the types do not say
  }
  guard.stdin?.write(`${line}\n`)
}

export function guardMark(mark: string, folder: string): void {
  tellGuard(`mark ${mark}`)
  tellGuard(`folder ${folder}`)
}

export function guardFolder(folder: string): void {
  tellGuard(`folder ${folder}`)
}

export function releaseFolder(folder: string): void {
  tellGuard(`unfolder ${folder}`)
}

export function releaseMark(mark: string, folder: string): void {
  tellGuard(`unmark ${mark}`)
  tellGuard(`unfolder ${folder}`)
}

/** Starts a program as the test user, with exactly this environment. */
export function startAsTestUser(
  command: string,
  args: readonly string[],
  options: SpawnOptions & { env: NodeJS.ProcessEnv },
): ChildProcess {
  const [first, ...rest] = asTestUser(command, args)
  return spawn(first, rest, options)
}

/** null = there is no such process any more (one that only waits to be collected counts as gone). */
function look(pid: number): (Found & { readonly parent: number }) | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, parent, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (state === 'Z' || state === 'X') {
      return null
    }
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
    return { pid, parent: Number(parent), startedAt: rest[17] ?? '', command }
  } catch {
    return null
  }
}

function everyPid(): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
}

export function isRunning(process: Found): boolean {
  return look(process.pid)?.startedAt === process.startedAt
}

export function markedProcesses(mark: string): readonly Found[] {
  return everyPid().flatMap((pid) => {
    try {
      const marked = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`${markName}=${mark}`)
      const found = marked ? look(pid) : null
      return found === null ? [] : [found]
    } catch {
      return []
    }
  })
}

/** A process and all below it. Chromium's children overwrite their environment, so marks do not find them. */
export function processTree(root: number): readonly Found[] {
  const all = everyPid().flatMap((pid) => look(pid) ?? [])
  const tree = all.filter(({ pid }) => pid === root)
  for (const member of tree) {
    tree.push(...all.filter(({ parent }) => parent === member.pid)) // grows while walked
  }
  return tree
}

/**
 * Waits until all are gone; answers those that are not. It counts its own looks instead of the clock: a machine that stands
 * still lets nobody end.
 */
export async function waitForEnd(
  processes: readonly Found[],
  milliseconds: number,
): Promise<readonly Found[]> {
  const pause = 20
  for (let waited = 0; ; waited += pause) {
    const left = processes.filter(isRunning)
    if (left.length === 0 || waited > milliseconds) {
      return left
    }
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

/** Kills them, children of children included, and waits. A stopped process dies of this too. */
export async function endProcesses(processes: readonly Found[]): Promise<void> {
  for (const found of processes) {
    if (isRunning(found)) {
      process.kill(found.pid, 'SIGKILL')
    }
  }
  const left = await waitForEnd(processes, 15_000)
  if (left.length > 0) {
    throw new Error(`Could not end: ${left.map(({ pid, command }) => `${pid} ${command}`).join('; ')}`)
  }
}
