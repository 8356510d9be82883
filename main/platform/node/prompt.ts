// A question on the terminal whose answer is not shown. It asks the terminal itself, so standard input stays free for
// a secret or a file, and standard output for the answer of the command.

import { openSync, writeSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'
import { ReadStream } from 'node:tty'
import type { Asked } from '../platform'

const [interrupt, endOfInput, backspace, eraseLine] = ['\u0003', '\u0004', '\b', '\u0015']
const escapeSequence = new RegExp(`${String.fromCharCode(27)}(?:\\[[0-9;]*[ -/]*[@-~]|O.)?`, 'g')
const longest = 4096

/** Only where a person sits: one of the standard streams is a terminal too. */
export async function askHidden(question: string): Promise<Asked> {
  if (process.stdin.isTTY !== true && process.stderr.isTTY !== true) return { kind: 'nobody' }
  const input = openInput()
  if (input === null) return { kind: 'nobody' }
  const { stream, say, close } = input
  const restore = () => void stream.setRawMode(false)
  // A signal that ends us must not leave a terminal without echo.
  const ended = () => {
    restore()
    process.exit(143)
  }
  process.once('SIGTERM', ended)
  process.once('SIGHUP', ended)
  // Quiet before the question is seen: whoever types at once types unseen.
  stream.setRawMode(true)
  say(question)
  try {
    return await readHidden(stream)
  } finally {
    restore()
    process.off('SIGTERM', ended)
    process.off('SIGHUP', ended)
    say('\n')
    close()
  }
}

function openInput() {
  if (process.platform === 'win32') {
    if (process.stdin.isTTY !== true) return null
    const stream = process.stdin
    return {
      stream,
      say: (text: string) => void process.stderr.write(text),
      close: () => void stream.pause(),
    }
  }
  try {
    const device = openSync('/dev/tty', 'r+')
    const stream = new ReadStream(device)
    return {
      stream,
      say: (text: string) => void writeSync(device, text),
      close: () => void stream.destroy(),
    }
  } catch {
    return null
  }
}

function readHidden(stream: ReadStream): Promise<Asked> {
  return new Promise((resolve) => {
    const decoder = new StringDecoder('utf8')
    let text = ''
    const end = (asked: Asked) => {
      stream.off('data', take)
      stream.off('end', gone)
      stream.pause()
      resolve(asked)
    }
    const gone = () => end({ kind: 'interrupted' })
    const take = (chunk: Buffer) => {
      // Arrow and function keys come as escape sequences; none of them belongs to a passphrase.
      const typed = decoder.write(chunk).replace(escapeSequence, '')
      for (const character of typed) {
        if (character === interrupt) return end({ kind: 'interrupted' })
        if (character === '\r' || character === '\n') return end({ kind: 'text', text })
        if (character === endOfInput)
          return end(text === '' ? { kind: 'interrupted' } : { kind: 'text', text })
        if (character === backspace || character === '\u007f') text = [...text].slice(0, -1).join('')
        else if (character === eraseLine) text = ''
        else if (character >= ' ' && text.length < longest) text += character
      }
    }
    stream.on('data', take)
    stream.once('end', gone)
    stream.resume()
  })
}
