// Entry of the keychain process: keytar lives here, where a hung or crashing keychain takes nothing else with it.
// Answers one question at a time, then ends itself: after the daemon restarts, only a fresh process works.

import { serveParent } from './platform/child-end'
import { askKeychain, type Keytar } from './platform/keychain-calls'
import { isKeychainQuestion, type KeychainAnswer, keychainProcessLife } from './platform/keychain-protocol'

/** Loaded at once, while the question is still on its way. keytar does not say why it cannot load: libsecret is missing. */
const loading: Promise<Keytar | null> = import('keytar').then(
  (loaded) => loaded.default,
  () => null,
)

async function answer(question: object): Promise<KeychainAnswer> {
  if (!isKeychainQuestion(question)) {
    return { ok: false, fault: 'keychain-refused' }
  }
  const keytar = await loading
  return keytar === null
    ? { ok: false, fault: 'keychain-library-missing' }
    : await askKeychain(keytar, question)
}

serveParent(answer, keychainProcessLife)
