// Key derivation as the rest of Tidelock knows it: one derivation at a time in a process that can be ended.

import { createChildLine, type Reply, type StartChild, type Verdict } from './child-line'
import { isKdfQuestion, type KdfAnswer, kdfProcessLife } from './kdf-protocol'
import type { WarmKdf } from './platform'

const lifetimes = {
  usableUnasked: kdfProcessLife.unasked - 10_000,
  usableAfterAnswer: kdfProcessLife.afterAnswer / 2,
}

export function createKdfClient(start: StartChild): WarmKdf {
  const line = createChildLine(start, judge, lifetimes)
  return {
    scrypt: async (password, salt, cost, signal) => {
      const question = { password, salt, cost }
      return isKdfQuestion(question) ? read(await line.ask(question, { signal })) : null
    },
    warm: () => line.warm(),
  }
}

function read(reply: Reply): Uint8Array | null {
  return reply.kind === 'answer' ? (reply.message as KdfAnswer).key : null // our own process, built from the same source
}

function judge(reply: Reply): Verdict {
  return read(reply) === null ? 'ask-afresh' : 'keep'
}
