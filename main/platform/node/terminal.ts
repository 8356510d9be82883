// Standard streams and the terminal as commands see them. A reader that goes away early (`tidelock list | head -1`)
// ends the program without a word.

import { createReadStream } from 'node:fs'
import type { Terminal } from '../platform'
import { askHidden } from './prompt'

const startOfLine = '\r\u001b[K'
const largestInput = 64 * 1024 * 1024

/** `exitStatus`: what a reader that went away, and any other fault of standard output, end the program with. */
export function createTerminal(exitStatus: { readonly gone: number; readonly fault: number }): Terminal {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? exitStatus.gone : exitStatus.fault)
  })
  process.stderr.on('error', () => undefined)
  let read = false
  let progressing = false
  const progress = (line: string | null) => {
    if (process.stderr.isTTY !== true || (line === null && !progressing)) return
    progressing = line !== null
    process.stderr.write(`${startOfLine}${line ?? ''}`)
  }
  const readBytes = async () => {
    if (read) return new Uint8Array()
    read = true
    return (await collect(process.stdin, largestInput, false)) ?? new Uint8Array()
  }
  return {
    drawn: process.stdout.isTTY === true,
    write: (text) => {
      process.stdout.write(text)
    },
    progress,
    complain: (line) => {
      progress(null)
      process.stderr.write(`tidelock: ${line}\n`)
    },
    readBytes,
    readAll: async () => new TextDecoder().decode(await readBytes()),
    readFile: (path, limit) => collect(createReadStream(path), limit, true),
    askHidden,
    onInterrupt: (listener) => {
      process.on('SIGINT', listener)
      process.on('SIGTERM', listener)
      return () => {
        process.off('SIGINT', listener)
        process.off('SIGTERM', listener)
      }
    },
  }
}

/** A stream to its end or to the limit; `refuse`: more than the limit, or an error, is null. */
async function collect(
  stream: AsyncIterable<Uint8Array | string>,
  limit: number,
  refuse: boolean,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
      chunks.push(bytes)
      length += bytes.length
      if (length > limit) break
    }
  } catch {
    if (refuse) return null
  }
  if (length > limit && refuse) return null
  return new Uint8Array(Buffer.concat(chunks, Math.min(length, limit)))
}
