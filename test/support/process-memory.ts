// Reads another process's memory as a thief with a debugger would, and looks for needles in it. Needs root, or leave to
// trace the process.

import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { hitsIn, type spellingsOf } from './spellings'

const portion = 8 * 1024 * 1024

/** The names of what was found, once for each place. Only what the process itself may write is read: its heaps and stacks. */
export function searchMemory(pid: number, spellings: ReturnType<typeof spellingsOf>): readonly string[] {
  const longest = Math.max(...spellings.map(([, needle]) => needle.length))
  const memory = openSync(`/proc/${pid}/mem`, 'r')
  const hits: string[] = []
  try {
    for (const line of readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n')) {
      const found = /^([\da-f]+)-([\da-f]+) rw/.exec(line)
      if (found === null) continue
      const [from, to] = [Number.parseInt(found[1] ?? '', 16), Number.parseInt(found[2] ?? '', 16)]
      for (let at = from; at < to; at += portion - longest) {
        const hay = Buffer.allocUnsafe(Math.min(portion, to - at))
        try {
          readSync(memory, hay, 0, hay.length, at)
        } catch {
          break // given back since the list was made, or of a device
        }
        hits.push(...hitsIn(hay, spellings))
        if (at + hay.length >= to) break
      }
    }
  } finally {
    closeSync(memory)
  }
  return hits
}

/** { raw: 2, base32: 1 } */
export function counted(hits: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const hit of hits) counts[hit] = (counts[hit] ?? 0) + 1
  return counts
}
