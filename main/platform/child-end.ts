// The other end of child-line: what a process does that answers questions one at a time and then ends itself.
// Prints nothing and reports nothing of what it was asked.

import { keepOutOfCores } from './node/no-core'

/** Electron's end of the pipe to the process that started this one; its types want the whole of Electron. */
interface ParentPort {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void
  postMessage(message: object): void
}

interface Manners {
  /** Milliseconds to live when nothing was ever asked. */
  readonly unasked: number
  /** Milliseconds to live after an answer. */
  readonly afterAnswer: number
}

/**
 * Hands each question to `answer` and its result back under the question's id; `sent` may wipe it then. `note` says
 * something about the question before it is answered.
 */
export function serveParent<Answer extends object>(
  answer: (question: object, note: (text: string) => void) => Promise<Answer>,
  manners: Manners,
  sent: (result: Answer) => void = () => {},
): void {
  keepOutOfCores()
  let busy = false
  let bedtime = setTimeout(leave, manners.unasked)
  const parentPort = (process as { parentPort?: ParentPort }).parentPort // Electron adds it

  const post = (message: object) => {
    parentPort === undefined ? process.send?.(message) : parentPort.postMessage(message)
  }

  const hear = (message: unknown) => {
    if (busy || typeof message !== 'object' || message === null || !('id' in message)) {
      return
    }
    busy = true
    clearTimeout(bedtime)
    const note = (text: string) => post({ note: text, about: message.id })
    void answer(message, note).then((result) => {
      post({ ...result, id: message.id })
      sent(result) // both ways of sending have copied it
      busy = false
      bedtime = setTimeout(leave, manners.afterAnswer)
    })
  }

  process.on('disconnect', die)
  process.on('uncaughtException', die)
  process.on('unhandledRejection', die)
  parentPort === undefined ? process.on('message', hear) : parentPort.on('message', ({ data }) => hear(data))
}

function leave(): void {
  process.exit(0)
}

/** A thread that waits for the keychain would keep a polite exit waiting too, for ever. */
function die(): void {
  process.kill(process.pid, 'SIGKILL')
}
