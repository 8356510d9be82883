// The keychain as the rest of Tidelock knows it: questions to the keychain process, answers as values.

import type { KeychainFault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import { createChildLine, type Reply, type StartChild, type Verdict } from './child-line'
import {
  isKeychainName,
  isKeychainValue,
  type KeychainAnswer,
  type KeychainOp,
  keychainProcessLife,
} from './keychain-protocol'
import type { Keychain } from './platform'

export const keychainService = 'Tidelock'

export interface EarlyKeychain extends Keychain {
  /** Starts the process, which loads keytar, before it is known whether it will be asked. `abandon` ends it. */
  forkEarly(): void
}

export interface KeychainClientOptions {
  readonly start: StartChild
  readonly backend: () => Promise<string | null>
  /** Milliseconds per call for those who cannot wait for a person, such as a command; default: none. */
  readonly timeout?: number | undefined
}

const lifetimes = {
  usableUnasked: keychainProcessLife.unasked / 2,
  usableAfterAnswer: keychainProcessLife.afterAnswer / 2,
}

export function createKeychainClient({ start, backend, timeout }: KeychainClientOptions): EarlyKeychain {
  const line = createChildLine(start, judge, lifetimes)

  async function ask(
    op: KeychainOp,
    entry: string,
    value?: string,
  ): Promise<Result<string | null, KeychainFault>> {
    if (!isKeychainName(entry) || (value !== undefined && !isKeychainValue(value))) {
      return fail({ code: 'keychain-refused' })
    }
    const question = { op, service: keychainService, entry, ...(value === undefined ? {} : { value }) }
    return read(await line.ask(question, { limit: timeout }))
  }
  const done = (result: Result<unknown, KeychainFault>) => (result.ok ? ok(null) : result)

  return {
    get: (entry) => ask('get', entry),
    set: async (entry, value) => done(await ask('set', entry, value)),
    delete: async (entry) => done(await ask('delete', entry)),
    probe: async () => done(await ask('probe', 'canary')),
    backend,
    abandon: () => line.abandon(),
    forkEarly: () => line.warm(),
  }
}

function read(reply: Reply): Result<string | null, KeychainFault> {
  if (reply.kind !== 'answer') {
    return fail({ code: reply.kind === 'ended' ? 'keychain-crashed' : 'keychain-hung' })
  }
  const answer = reply.message as KeychainAnswer // our own process, built from the same source
  return answer.ok ? ok(answer.value) : fail({ code: answer.fault })
}

/** After the keychain's daemon was restarted, a process that had talked to the old one fails for ever. */
function judge(reply: Reply): Verdict {
  const result = read(reply)
  if (result.ok) {
    return 'keep'
  }
  // Not after a prompt was dismissed: nobody wants to see it twice.
  return result.error.code === 'keychain-locked' ? 'drop' : 'ask-afresh'
}
