// What the keychain process does with keytar's answers, on a keytar that lies, fails and forgets.

import { describe, expect, it } from 'vitest'
import { askKeychain, type Keytar } from '../../../main/platform/keychain-calls'
import { faultOf } from '../../../main/platform/keychain-faults'
import { isKeychainQuestion, type KeychainQuestion } from '../../../main/platform/keychain-protocol'

const secret = 'c2VjcmV0LXNlY3JldC1zZWNyZXQ='
const question = (op: KeychainQuestion['op']): KeychainQuestion => ({
  op,
  service: 'Tidelock',
  entry: 'x',
  ...(op === 'set' ? { value: secret } : {}),
})
const ops = ['get', 'set', 'delete', 'probe'] as const

function keytar(store: Map<string, string>, lies: Partial<Keytar> = {}): Keytar {
  return {
    getPassword: async (_, account) => store.get(account) ?? null,
    setPassword: async (_, account, password) => {
      store.set(account, password)
    },
    deletePassword: async (_, account) => store.delete(account),
    ...lies,
  }
}

describe('a call to the keychain', () => {
  it('that was not kept is no success: nothing or something else reads back', async () => {
    for (const read of [null, 'b3RoZXI=', `${secret}\n`]) {
      const forgetful = keytar(new Map(), { getPassword: async () => read })
      expect(await askKeychain(forgetful, question('set'))).toEqual({ ok: false, fault: 'keychain-not-kept' })
      expect(await askKeychain(forgetful, question('probe'))).toEqual({
        ok: false,
        fault: 'keychain-not-kept',
      })
    }
  })

  it('to delete is no success while the entry still reads', async () => {
    const clinging = keytar(new Map([['x', secret]]), { deletePassword: async () => true })
    expect(await askKeychain(clinging, question('delete'))).toEqual({ ok: false, fault: 'keychain-refused' })
  })

  it('to delete an entry that is not there succeeds only where writing works', async () => {
    expect(await askKeychain(keytar(new Map()), question('delete'))).toEqual({ ok: true, value: null })
    const setPassword = () => Promise.reject(new Error('Cannot create an item in a locked collection'))
    const locked = keytar(new Map(), { setPassword })
    expect(await askKeychain(locked, question('delete'))).toEqual({ ok: false, fault: 'keychain-locked' })
  })

  it('to probe never touches the entry in use, and reports a canary that cannot be deleted', async () => {
    const store = new Map([['x', secret]])
    expect(await askKeychain(keytar(store), question('probe'))).toEqual({ ok: true, value: null })
    expect([...store]).toEqual([['x', secret]])
    const hoarding = keytar(store, { deletePassword: async () => false })
    expect(await askKeychain(hoarding, question('probe'))).toEqual({ ok: false, fault: 'keychain-refused' })
  })

  it('carries no word of an error, and no secret that stood in it', async () => {
    const failing = () => Promise.reject(new Error(`refused: ${secret} for alice@example.org`))
    const broken = keytar(new Map(), { getPassword: failing, setPassword: failing, deletePassword: failing })
    for (const op of ops) {
      expect(await askKeychain(broken, question(op))).toEqual({ ok: false, fault: 'keychain-refused' })
    }
  })
})

describe('the text of a keychain error', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['Cannot autolaunch D-Bus without X11 $DISPLAY', 'keychain-absent'],
    ['Failed to execute child process “dbus-launch” (No such file or directory)', 'keychain-absent'],
    ['Could not connect: Connection refused', 'keychain-absent'],
    ['The name org.freedesktop.secrets was not provided by any .service files', 'keychain-absent'],
    ['Process org.freedesktop.secrets exited with status 1', 'keychain-absent'],
    ['A default keychain could not be found.', 'keychain-absent'],
    ['Cannot create an item in a locked collection', 'keychain-locked'],
    ['Object does not exist at path “/org/freedesktop/secrets/collection/login”', 'keychain-locked'],
    ['Prompt was dismissed', 'keychain-locked'],
    ['User interaction is not allowed.', 'keychain-locked'],
    ['The session wrapping the secret does not exist', 'keychain-refused'],
    ['Object does not exist at path “/org/freedesktop/secrets/session/s3”', 'keychain-refused'],
    ['The name :1.0 was not provided by any .service files', 'keychain-refused'],
    ['Message recipient disconnected from message bus without replying', 'keychain-refused'],
    ['The stub received bad data.', 'keychain-refused'],
    ['', 'keychain-refused'],
  ]
  it.each(texts)('%j means %s', (text, code) => {
    expect(faultOf(new Error(text))).toBe(code)
  })
})

describe('a question to the keychain process', () => {
  it('is refused unless it is one of four, about a plain name, with one line of Base64 to set', () => {
    for (const op of ops) {
      expect(isKeychainQuestion(question(op))).toBe(true)
    }
    const set = question('set')
    const bad = [
      {},
      { ...set, op: 'findCredentials' },
      { ...set, op: 'get' },
      { ...set, value: undefined },
      { ...set, value: 'a\0b' },
      { ...set, value: 'A'.repeat(2_001) },
      { ...set, entry: '' },
      { ...set, entry: 'ключ' },
      { ...set, entry: 'x'.repeat(201) },
      { ...set, service: '../x' },
      { ...set, entry: ['x'] },
    ]
    expect(bad.filter(isKeychainQuestion)).toEqual([])
  })
})
