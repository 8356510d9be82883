// Entry of the keychain process: keytar lives here, where a hung or crashing keychain takes nothing else with it.
// Answers one question at a time, then ends itself: after the daemon restarts, only a fresh process works.

import { createRequire } from 'node:module'
import { serveParent } from './platform/child-end'
import { askKeychain, type Keytar } from './platform/keychain-calls'
import { isKeychainQuestion, type KeychainAnswer, keychainProcessLife } from './platform/keychain-protocol'

/** Loaded at once, while the question is still on its way. */
const keytar = load()

/** Required, because an import() takes 10 ms more. keytar does not say why it cannot load: libsecret is missing. */
function load(): Keytar | null {
  try {
    return createRequire(__filename)('keytar')
  } catch {
    return null
  }
}

async function answer(question: object): Promise<KeychainAnswer> {
  if (!isKeychainQuestion(question)) {
    return { ok: false, fault: 'keychain-refused' }
  }
  return keytar === null
    ? { ok: false, fault: 'keychain-library-missing' }
    : await askKeychain(keytar, question)
}

serveParent(answer, keychainProcessLife)
