// What a tree of processes costs, as Linux counts it. Reads /proc only; starts and ends nothing.

import { readFileSync } from 'node:fs'
import { processTree } from '../support/processes'

/** Clock ticks a second in /proc: 100 on every Linux that Electron runs on. */
const ticksPerSecond = 100

/** Proportional set size in MB of every process of the tree: shared pages are counted once, in parts. */
export function treeMemory(root: number): number {
  const kilobytes = processTree(root).map(({ pid }) => {
    const line = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))
    return Number(line?.[1])
  })
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024
}

/** Processor seconds that each living process of the tree has used so far. */
export function treeTimes(root: number): ReadonlyMap<number, number> {
  return new Map(processTree(root).map(({ pid }) => [pid, timeOf(pid)]))
}

/** Percent of one core that the tree used between two looks; what began in between counts from its beginning. */
export function coreShare(
  before: ReadonlyMap<number, number>,
  after: ReadonlyMap<number, number>,
  seconds: number,
): number {
  let used = 0
  for (const [pid, time] of after) used += time - (before.get(pid) ?? 0)
  return (used / seconds) * 100
}

function timeOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond // utime and stime
}
