// Programs as the loader reads them (ELF, 64 bits, little-endian): which libraries one asks for, and copies of a real program
// that ask for another library or another version of one. No compiler needed: names are replaced by ones that are no longer.

import { chmodSync, readFileSync, writeFileSync } from 'node:fs'

const dynamic = 6
const [needed, stringTable] = [1n, 5n]

/** The libraries that the program itself names (DT_NEEDED). */
export function librariesOf(path: string): readonly string[] {
  const file = readFileSync(path)
  const [from, to] = sectionOf(file, dynamic)
  const entries: (readonly [bigint, number])[] = []
  for (let at = from; at < to; at += 16)
    entries.push([file.readBigUInt64LE(at), Number(file.readBigUInt64LE(at + 8))])
  const strings = offsetOf(file, entries.find(([tag]) => tag === stringTable)?.[1] ?? 0)
  return entries
    .filter(([tag]) => tag === needed)
    .map(([, at]) => file.toString('latin1', strings + at, file.indexOf(0, strings + at)))
}

/** A runnable copy in which one name stands for another of at most its length. */
export function copyRenamed(program: string, from: string, to: string, path: string): void {
  const file = readFileSync(program)
  const padded = Buffer.alloc(from.length + 1)
  if (to.length > from.length) throw new Error(`${to} is longer than ${from}`)
  padded.write(to, 'latin1')
  let found = 0
  for (let at = file.indexOf(`\0${from}\0`); at >= 0; at = file.indexOf(`\0${from}\0`, at + 1)) {
    padded.copy(file, at + 1)
    found++
  }
  if (found === 0) throw new Error(`${program} does not name ${from}`)
  writeFileSync(path, file)
  chmodSync(path, 0o755)
}

/** Where a dynamic section lies: PT_DYNAMIC is 2 in program headers, SHT_DYNAMIC 6 in section headers. */
function sectionOf(file: Buffer, type: number): readonly [number, number] {
  const [table, size, count] = [
    Number(file.readBigUInt64LE(40)),
    file.readUInt16LE(58),
    file.readUInt16LE(60),
  ]
  for (let n = 0; n < count; n++) {
    const at = table + n * size
    if (file.readUInt32LE(at + 4) !== type) continue
    const offset = Number(file.readBigUInt64LE(at + 24))
    return [offset, offset + Number(file.readBigUInt64LE(at + 32))]
  }
  throw new Error('a program without a dynamic section')
}

/** From an address in memory to an offset in the file, by the program headers that are loaded (PT_LOAD, 1). */
function offsetOf(file: Buffer, address: number): number {
  const [table, size, count] = [
    Number(file.readBigUInt64LE(32)),
    file.readUInt16LE(54),
    file.readUInt16LE(56),
  ]
  for (let n = 0; n < count; n++) {
    const at = table + n * size
    if (file.readUInt32LE(at) !== 1) continue
    const [offset, start] = [Number(file.readBigUInt64LE(at + 8)), Number(file.readBigUInt64LE(at + 16))]
    const length = Number(file.readBigUInt64LE(at + 32))
    if (address >= start && address < start + length) return offset + address - start
  }
  throw new Error('an address outside of the program')
}
