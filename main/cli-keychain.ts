// The command line's keychain, whose process is started before the rest of the program is even read, where it will be asked
// for sure: starting it is the longest part of `tidelock code`.

import { join } from 'node:path'
import { createNodeKeychain } from './platform/node/keychain'

/** Milliseconds that a command waits for the keychain: nobody may be there to answer its prompt. */
const keychainPatience = 10_000

/** The commands that people wait for. A wrong guess costs a process that ends by itself, never an answer. */
const quickOnes = ['code', 'list', 'uri', 'qr', 'verify']
const without = /^(--vault|--secret|--uri|--help|-h$)/

export const keychain = createNodeKeychain(join(__dirname, '../main/keychain.cjs'), {
  timeout: keychainPatience,
})

const words = process.argv.slice(2)
const byKeychain =
  (process.env['TIDELOCK_PASSPHRASE_FILE'] ?? '') === '' && !words.some((word) => without.test(word))
if (byKeychain && quickOnes.some((name) => words.includes(name))) keychain.warm()
