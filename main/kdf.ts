// Entry of the key derivation process: scrypt takes a second and 128 MiB, so it runs where it can be ended.
// Refuses costs beyond security.md's bounds although its caller has checked them too.

import { scrypt } from 'node:crypto'
import { serveParent } from './platform/child-end'
import {
  isKdfQuestion,
  type KdfAnswer,
  type KdfQuestion,
  kdfProcessLife,
  scryptMemory,
} from './platform/kdf-protocol'

async function answer(question: object): Promise<KdfAnswer> {
  return isKdfQuestion(question) ? { key: await derive(question) } : { key: null }
}

function derive({ password, salt, cost }: KdfQuestion): Promise<Uint8Array | null> {
  return new Promise((resolve) => {
    scrypt(
      password,
      salt,
      32,
      { N: cost.n, r: cost.r, p: cost.p, maxmem: scryptMemory(cost) },
      (error, key) => {
        password.fill(0)
        resolve(error === null ? key : null)
      },
    )
  })
}

serveParent(answer, kdfProcessLife, ({ key }) => key?.fill(0))
