// Chromium's DevTools protocol over the pipe of `--remote-debugging-pipe`: no port, no server, and the app ends
// when the pipe does. Both apps are started with it, so what it costs, it costs both.

import type { ChildProcess } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'

interface Message {
  readonly id?: number
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

export interface Page {
  send(method: string, parameters?: object): Promise<unknown>
  /** The value of an expression, promises awaited. The caller says what type it has. */
  evaluate<T>(expression: string): Promise<T>
  /** Lets go of the page, so that nothing of DevTools runs in it. */
  detach(): Promise<void>
}

export interface DevTools {
  /** True once the app's end of the pipe is closed. */
  gone(): boolean
  /** The first page whose address starts so, or null. */
  page(address: string): Promise<Page | null>
}

const answerLimit = 20_000

export function talkTo(child: ChildProcess): DevTools {
  const outgoing = child.stdio[3] as Writable
  const incoming = child.stdio[4] as Readable
  const waiting = new Map<number, (message: Message) => void>()
  let lastId = 0
  let gone = false
  let text = ''
  outgoing.on('error', () => {}) // the app may end first
  incoming.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
    for (let end = text.indexOf('\0'); end >= 0; end = text.indexOf('\0')) {
      const message = JSON.parse(text.slice(0, end)) as Message
      text = text.slice(end + 1)
      if (message.id !== undefined) waiting.get(message.id)?.(message)
    }
  })

  incoming.once('close', () => {
    gone = true
    for (const answer of waiting.values()) answer({ error: { message: 'the app has ended' } })
  })

  const send = (method: string, parameters: object, sessionId?: string) =>
    new Promise<unknown>((resolve, reject) => {
      if (gone) return reject(new Error('the app has ended'))
      lastId += 1
      const id = lastId
      const timer = setTimeout(
        () => reject(new Error(`${method}: no answer in ${answerLimit / 1000} s`)),
        answerLimit,
      )
      waiting.set(id, ({ result, error }) => {
        clearTimeout(timer)
        waiting.delete(id)
        error === undefined ? resolve(result) : reject(new Error(`${method}: ${error.message}`))
      })
      outgoing.write(
        `${JSON.stringify({ id, method, params: parameters, ...(sessionId && { sessionId }) })}\0`,
      )
    })

  return {
    gone: () => gone,
    page: async (address) => {
      const { targetInfos } = (await send('Target.getTargets', {})) as {
        targetInfos: readonly { readonly type: string; readonly url: string; readonly targetId: string }[]
      }
      const found = targetInfos.find(({ type, url }) => type === 'page' && url.startsWith(address))
      if (found === undefined) return null
      const attached = await send('Target.attachToTarget', { targetId: found.targetId, flatten: true })
      return pageOf(send, (attached as { sessionId: string }).sessionId)
    },
  }
}

function pageOf(
  send: (method: string, parameters: object, sessionId?: string) => Promise<unknown>,
  sessionId: string,
): Page {
  return {
    send: (method, parameters = {}) => send(method, parameters, sessionId),
    evaluate: async <T>(expression: string) => {
      const parameters = { expression, awaitPromise: true, returnByValue: true }
      const reply = (await send('Runtime.evaluate', parameters, sessionId)) as {
        result: { value: T }
        exceptionDetails?: { text: string; exception?: { description?: string } }
      }
      const thrown = reply.exceptionDetails
      if (thrown) throw new Error(`in the page: ${thrown.exception?.description ?? thrown.text}`)
      return reply.result.value
    },
    detach: async () => {
      await send('Target.detachFromTarget', { sessionId })
    },
  }
}
