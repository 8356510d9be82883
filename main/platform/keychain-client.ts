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
import type { SecretService } from './secret-service'

export const keychainService = 'Tidelock'

export interface EarlyKeychain extends Keychain {
  /**
   * Gets ready before it is known whether it will be asked: goes the quicker way as far as that leads, else starts the
   * process, which loads keytar. `abandon` ends it.
   */
  warm(): void
}

export interface KeychainClientOptions {
  readonly start: StartChild
  readonly backend: () => Promise<string | null>
  /** A quicker way to an entry that lies open; where it leads nowhere, the process is asked. */
  readonly quick?: SecretService
  /** Milliseconds per call for those who cannot wait for a person, such as a command; default: none. */
  readonly timeout?: number | undefined
}

const lifetimes = {
  usableUnasked: keychainProcessLife.unasked / 2,
  usableAfterAnswer: keychainProcessLife.afterAnswer / 2,
}

export function createKeychainClient({
  start,
  backend,
  quick,
  timeout,
}: KeychainClientOptions): EarlyKeychain {
  const line = createChildLine(start, judge, lifetimes)
  let abandoned = 0

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
  async function getQuickly(service: SecretService, account: string) {
    const mine = abandoned
    const found = isKeychainName(account) ? await service.lookUp({ service: keychainService, account }) : null
    if (isKeychainValue(found)) return ok(found)
    return mine === abandoned ? ask('get', account) : read({ kind: 'killed' })
  }
  const done = (result: Result<unknown, KeychainFault>) => (result.ok ? ok(null) : result)

  return {
    get: (entry) => (quick === undefined ? ask('get', entry) : getQuickly(quick, entry)),
    set: async (entry, value) => done(await ask('set', entry, value)),
    delete: async (entry) => done(await ask('delete', entry)),
    probe: async () => done(await ask('probe', 'canary')),
    backend,
    abandon: () => {
      abandoned += 1
      line.abandon()
    },
    warm: () => {
      if (quick === undefined) line.warm()
      else quick.begin()
    },
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
