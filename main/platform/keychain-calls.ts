// One call at a time to the OS keychain through keytar, each change read back. Runs in the keychain process only.
// Never findCredentials, which can crash the process, nor findPassword, which returns any entry.

import { faultOf } from './keychain-faults'
import { isKeychainValue, type KeychainAnswer, type KeychainQuestion } from './keychain-protocol'

/** The three of keytar's functions that are used. */
export interface Keytar {
  getPassword(service: string, account: string): Promise<string | null>
  setPassword(service: string, account: string, password: string): Promise<void>
  deletePassword(service: string, account: string): Promise<boolean>
}

export async function askKeychain(keytar: Keytar, question: KeychainQuestion): Promise<KeychainAnswer> {
  const { op, service, entry, value } = question
  try {
    switch (op) {
      case 'get':
        return await get(keytar, service, entry)
      case 'set':
        return value === undefined ? fault('keychain-refused') : await set(keytar, service, entry, value)
      case 'delete':
        return await remove(keytar, service, entry)
      case 'probe':
        return await probe(keytar, service)
    }
  } catch (error) {
    return fault(faultOf(error))
  }
}

async function get(keytar: Keytar, service: string, entry: string): Promise<KeychainAnswer> {
  const value = await keytar.getPassword(service, entry)
  // Somebody else's text under our name cannot be our key, and is not carried any further.
  return value === null || isKeychainValue(value) ? { ok: true, value } : fault('keychain-wrong-key')
}

async function set(keytar: Keytar, service: string, entry: string, value: string): Promise<KeychainAnswer> {
  await keytar.setPassword(service, entry, value)
  return (await keytar.getPassword(service, entry)) === value ? done : fault('keychain-not-kept')
}

async function remove(keytar: Keytar, service: string, entry: string): Promise<KeychainAnswer> {
  if (!(await keytar.deletePassword(service, entry))) {
    return await probe(keytar, service) // a locked keychain says "no such entry" too
  }
  return (await keytar.getPassword(service, entry)) === null ? done : fault('keychain-refused')
}

/** Writing is the one call that a locked, absent or pretending keychain does not answer like an empty one. */
async function probe(keytar: Keytar, service: string): Promise<KeychainAnswer> {
  // Loaded here, because a get, which people wait for, does without it.
  const { randomBytes, randomUUID } = await import('node:crypto')
  const canary = `canary:${randomUUID()}`
  const written = await set(keytar, service, canary, randomBytes(32).toString('base64'))
  const deleted = written.ok && (await keytar.deletePassword(service, canary))
  return written.ok && !deleted ? fault('keychain-refused') : written
}

const done: KeychainAnswer = { ok: true, value: null }

function fault(code: Extract<KeychainAnswer, { ok: false }>['fault']): KeychainAnswer {
  return { ok: false, fault: code }
}
