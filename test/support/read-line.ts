// Waits for the one line by which a program says that it is ready, such as an address or a display number.

import type { ChildProcess } from 'node:child_process'
import type { Readable } from 'node:stream'

export function firstLine(
  child: ChildProcess,
  name: string,
  descriptor = 1,
  milliseconds = 45_000,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const stream = child.stdio[descriptor] as Readable
    let text = ''
    let complaint = ''
    const settle = (settled: () => void) => {
      clearTimeout(timer)
      stream.removeAllListeners('data').resume() // read on, or the program may block on a full pipe
      settled()
    }
    const giveUp = (what: string) => settle(() => reject(new Error(`${name} ${what}. ${complaint.trim()}`)))
    const timer = setTimeout(() => giveUp(`said nothing in ${milliseconds / 1000} s`), milliseconds)
    child.stderr?.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString()).slice(-2_000)
    })
    child.once('error', (error) => giveUp(`did not start: ${error.message}`))
    child.once('exit', (code, signal) => giveUp(`ended at once (${signal ?? code})`))
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const end = text.indexOf('\n')
      if (end >= 0) {
        settle(() => resolve(text.slice(0, end).trim()))
      }
    })
  })
}
