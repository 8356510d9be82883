// The order of system calls in every saving operation, which stands in for a power cut: no name ever points to bytes
// that are not on the disk yet. Read from strace of the real program.

import { afterAll, beforeAll, expect, it } from 'vitest'
import { reportHard } from '../support/hard-report'
import { buildProgram, type Program } from './program'
import { pointsOf } from './trace'
import { works } from './works'

let program: Program
beforeAll(async () => {
  program = await buildProgram()
}, 120_000)
afterAll(() => program.end())

const escaped = (text: string) => text.replaceAll(/[.\\/^$*+?()[\]{}|-]/g, '\\$&')

/** Every file that gets its name in this trace, and what is wrong with how it came to it. */
function namesGiven(lines: readonly string[]): readonly { name: string; wrong: string | null }[] {
  return lines.flatMap((line, at) => {
    const [, call, from, to] =
      /^\d+ +(rename|link)\("([^"]*)", "([^"]*)"\) = 0/.exec(line.trim()) ?? ([] as const)
    if (call === undefined || from === undefined || to === undefined) return []
    const place = (pattern: RegExp, after = 0, until = lines.length) =>
      lines.slice(after, until).findIndex((one) => pattern.test(one)) + after
    const has = (pattern: RegExp, after: number, until = lines.length) =>
      lines.slice(after, until).some((one) => pattern.test(one))
    const folder = to.slice(0, to.lastIndexOf('/'))
    const folderSynced = has(new RegExp(`fsync\\(\\d+<${escaped(folder)}>`), at + 1)
    if (call === 'link') return [{ name: to, wrong: folderSynced ? null : 'folder not synced' }]
    const made = new RegExp(`openat\\(.*"${escaped(from)}", .*O_CREAT\\|O_EXCL.*, 0600\\)`)
    const written = new RegExp(`pwrite64\\(\\d+<${escaped(from)}>`)
    const synced = new RegExp(`fsync\\(\\d+<${escaped(from)}>`)
    const wrongs = [
      [!has(made, 0, at), 'not made anew with mode 0600'],
      [!has(written, place(made), at), 'nothing written'],
      // No write comes after the sync.
      [!has(synced, place(written), at) || has(written, place(synced), at), 'not synced before the rename'],
      [!folderSynced, 'folder not synced after the rename'],
    ] as const
    return [{ name: to, wrong: wrongs.find(([wrong]) => wrong)?.[1] ?? null }]
  })
}

it('syncs a new file of its own before every rename, and the folder after it, in every saving operation', async () => {
  let tried = 0
  const wrong: string[] = []
  for (const { command, ofVault } of works) {
    const lines = (await pointsOf(program, command)).map(({ line }) => line)
    const names = namesGiven(lines)
    expect(names.length, command).toBeGreaterThanOrEqual(ofVault ? 2 : 1)
    tried += names.length
    wrong.push(
      ...names.flatMap(({ name, wrong }) => (wrong === null ? [] : [`${command}: ${name} ${wrong}`])),
    )
  }
  reportHard({
    test: 'T2',
    what: 'names given in all saving operations',
    tried,
    held: tried - wrong.length,
    bar: 'fsync(new) < rename < fsync(folder), O_EXCL, mode 0600',
  })
  expect(wrong).toEqual([])
}, 120_000)

it('keeps the old vault before the new one takes its name, and reads the new one back', async () => {
  const lines = (await pointsOf(program, 'add')).map(({ line }) => line)
  const place = (pattern: RegExp, from = 0) => lines.findIndex((line, at) => at >= from && pattern.test(line))
  const made = place(/openat\(.*vault\.json\.new-.*O_CREAT\|O_EXCL.*0600/)
  const written = place(/pwrite64\(.*vault\.json\.new-/, made)
  const synced = place(/fsync\(.*vault\.json\.new-/, written)
  const kept = place(/link\(.*vault\.json", ".*vault\.json\.d\/3\./, synced)
  const keptSynced = place(/fsync\(.*vault\.json\.d>/, kept)
  const renamed = place(/rename\(.*vault\.json\.new-.*", ".*vault\.json"/, keptSynced)
  const folderSynced = place(/fsync\(\d+<>\)/, renamed)
  const readBack = place(/openat\(.*vault\.json", O_RDONLY/, folderSynced)
  const order = [made, written, synced, kept, keptSynced, renamed, folderSynced, readBack]
  const right = order.every((at) => at >= 0) && order.every((at, n) => n === 0 || at >= (order[n - 1] ?? 0))
  reportHard({
    test: 'T2',
    what: 'steps of one save of the vault',
    tried: order.length,
    held: right ? order.length : 0,
    bar: 'new, written, synced, old kept, synced, renamed, folder synced, read back',
  })
  expect(right, order.join(' ')).toBe(true)
})
