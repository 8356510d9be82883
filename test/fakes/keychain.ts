// A keychain in memory, with a switch for everything that one can do instead of answering.

import type { Keychain } from '../../main/platform/platform'
import type { KeychainFault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'

export interface FakeKeychain extends Keychain {
  /** get answers null, all else says that it is locked: keytar cannot tell more. */
  lock(): Promise<void>
  unlock(): Promise<void>
  hang(): Promise<void>
  /** Answers what it was asked while it hung. */
  wake(): Promise<void>
  /** Every call fails with this: refused, absent, crashed …; null = works again. */
  failWith(fault: KeychainFault['code'] | null): void
  /** Takes a new value without keeping it. */
  forgetWrites(): void
  rename(backend: string | null): void
  item(entry: string): Promise<string | null>
  put(entry: string, value: string): void
  drop(entry: string): void
  entries(): readonly string[]
  count(): Promise<number>
  /** Names of the calls made, in their order. */
  calls(): readonly string[]
  abandoned(): number
}

const longest = 2_000

export function createFakeKeychain(backend: string | null = 'Twin Keyring'): FakeKeychain {
  const items = new Map<string, string>()
  const calls: string[] = []
  const waiting = new Set<() => void>()
  let name = backend
  let locked = false
  let hanging = false
  let forgetful = false
  let fault: KeychainFault['code'] | null = null
  let wakeUp = () => {}
  let awake: Promise<void> = Promise.resolve()
  let last: Promise<unknown> = Promise.resolve()
  let abandoned = 0

  /** One call at a time; an abandoned one answers that it hung, and what it wanted is not done. */
  const call = <T>(
    named: string,
    work: () => Result<T, KeychainFault>,
  ): Promise<Result<T, KeychainFault>> => {
    calls.push(named)
    let giveUp = () => {}
    let over = false
    const hung = new Promise<Result<T, KeychainFault>>((resolve) => {
      giveUp = () => {
        over = true
        resolve(fail({ code: 'keychain-hung' }))
      }
    })
    waiting.add(giveUp)
    const turn = last.then(async () => {
      await awake
      if (over) return fail({ code: 'keychain-hung' } as const)
      return fault === null ? work() : fail({ code: fault })
    })
    const answer = Promise.race([hung, turn]).finally(() => waiting.delete(giveUp))
    last = answer
    return answer
  }

  const writable = (work: () => void): Result<null, KeychainFault> => {
    if (locked) return fail({ code: 'keychain-locked' })
    work()
    return ok(null)
  }

  return {
    get: (entry) => call('get', () => ok(locked ? null : (items.get(entry) ?? null))),
    set: (entry, value) =>
      call('set', () => {
        if (value.length > longest || !/^[A-Za-z0-9+/]+=*$/.test(value))
          return fail({ code: 'keychain-refused' })
        if (forgetful) return fail({ code: 'keychain-not-kept' })
        return writable(() => items.set(entry, value))
      }),
    delete: (entry) => call('delete', () => writable(() => items.delete(entry))),
    probe: () => call('probe', () => writable(() => {})),
    backend: async () => name,
    abandon: () => {
      abandoned++
      for (const giveUp of waiting) giveUp()
    },
    lock: async () => {
      locked = true
    },
    unlock: async () => {
      locked = false
    },
    hang: async () => {
      if (hanging) return
      hanging = true
      awake = new Promise((resolve) => {
        wakeUp = resolve
      })
    },
    wake: async () => {
      hanging = false
      wakeUp()
    },
    failWith: (code) => {
      fault = code
    },
    forgetWrites: () => {
      forgetful = true
    },
    rename: (to) => {
      name = to
    },
    item: async (entry) => items.get(entry) ?? null,
    put: (entry, value) => {
      items.set(entry, value)
    },
    drop: (entry) => {
      items.delete(entry)
    },
    entries: () => [...items.keys()],
    count: async () => items.size,
    calls: () => calls,
    abandoned: () => abandoned,
  }
}
