// A change of the vault program under strace: which system calls it makes on its folder, and what is left afterwards.

import { readdir, readFile, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { lineOf, type Program } from './program'

/** Calls by which the folder is read or changed. All our writes are positioned; a plain `write` wakes a thread. */
export const calls = ['openat', 'pwrite64', 'fsync', 'rename', 'link', 'unlink', 'mkdir'] as const

export interface Point {
  readonly call: string
  /** Which one of this kind, counted as strace counts: over the whole life of the thread that makes it. */
  readonly when: number
  /** As strace wrote it, without the folder's path. */
  readonly line: string
}

/**
 * strace counts for each thread apart, and kills when any thread reaches the number. So there is one thread for files,
 * the n-th call is the same one in every run, and its numbers begin where the main thread's never come.
 */
export const warm = 300
export const tracing = ['-f', '-y', '-E', 'UV_THREADPOOL_SIZE=1', '-E', `WARM=${warm}`]

/** Every call of a plain run that touches the folder. */
export async function pointsOf(program: Program, command: string): Promise<readonly Point[]> {
  const folder = await program.folder()
  const trace = `${folder}.trace`
  const ran = await program.run([folder, command], {
    strace: [...tracing, '-o', trace, '-e', `trace=${calls.join(',')}`],
  })
  expect(lineOf(ran, 'saved')).toBe(command)
  const counts = new Map<string, number>()
  const points: Point[] = []
  for (const line of (await readFile(trace, 'utf8')).split('\n')) {
    const match = /^(\d+)\s+(\w+)\(/.exec(line)
    if (match === null) continue
    const [, thread, call = ''] = match
    const when = (counts.get(`${thread} ${call}`) ?? 0) + 1
    counts.set(`${thread} ${call}`, when)
    if (line.includes(folder)) points.push({ call, when, line: line.replaceAll(folder, '') })
  }
  return points
}

/** The call at which the program died: the one with this number in its thread. */
export async function fatalCall(trace: string, when: number): Promise<string> {
  const counts = new Map<string, number>()
  for (const line of (await readFile(trace, 'utf8')).split('\n')) {
    const thread = /^(\d+)\s+\w+\(/.exec(line)?.[1]
    if (thread === undefined) continue
    const count = (counts.get(thread) ?? 0) + 1
    counts.set(thread, count)
    if (count === when) return line
  }
  return ''
}

/** Everything a person would find, in one line. */
export interface Aftermath {
  readonly names: string
  readonly by: string
  readonly settings: string
  readonly backup: string
  /** Files that should not be there after one more save of each kind. */
  readonly left: readonly string[]
}

/** What a fresh process finds; then one more save of each kind, all of which must work; and what is left after that. */
export async function aftermath(program: Program, folder: string): Promise<Aftermath> {
  const found = await program.run([folder, 'look'])
  expect(lineOf(found, 'status')).toBe('open')
  await age(join(folder, 'elsewhere'))
  const next = await program.run([folder, 'next'])
  expect(lineOf(next, 'saved')).toBe('next')
  // Every kept copy opens with the passphrase of now.
  expect(lineOf(next, 'strangers')).toBe('0')
  expect(lineOf(next, 'names')).toBe(`${lineOf(found, 'names')} next`.trim())
  return {
    names: lineOf(found, 'names'),
    by: lineOf(found, 'by'),
    settings: lineOf(found, 'settings'),
    backup: lineOf(found, 'backup'),
    left: await leftovers(folder),
  }
}

/** What lies half made in a folder that is not ours alone is left for a minute: somebody may be writing it. */
async function age(folder: string): Promise<void> {
  const before = new Date(Date.now() - 120_000)
  for (const name of await readdir(folder)) await utimes(join(folder, name), before, before)
}

const wanted = /^(vault\.json(\.d)?|settings\.json|elsewhere|backup\.json|\d+\.\d{4}-.*Z)$/

export async function leftovers(folder: string): Promise<readonly string[]> {
  const all = await Promise.all(['', 'vault.json.d', 'elsewhere'].map((name) => readdir(join(folder, name))))
  return all.flat().filter((name) => !wanted.test(name))
}

/** The short form: every call that changes something, and of the opening ones each fourth; or one in so many of these. */
export function thinned(points: readonly Point[], oneIn = 1): readonly Point[] {
  let opened = 0
  const telling = points.filter(({ call }) => call !== 'openat' || opened++ % 4 === 0)
  return telling.filter((_, at) => at % oneIn === 0)
}
