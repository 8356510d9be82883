// A program of its own, run as the desktop's user: makes a vault with a keychain slot and so many invented accounts in
// TIDELOCK_HOME, through the same rooms as the app. Arguments: the keychain process, the key derivation process, count,
// and a passphrase, which then is the only key.

import { createClock } from '../../main/platform/node/clock'
import { createFiles } from '../../main/platform/node/files'
import { findPlace } from '../../main/platform/node/home'
import { createNodeKdf } from '../../main/platform/node/kdf'
import { createNodeKeychain } from '../../main/platform/node/keychain'
import { createLog } from '../../main/platform/node/log'
import { createRandom } from '../../main/platform/node/random'
import { loadSettings } from '../../main/settings'
import { createVault } from '../../main/vault/vault'
import { inventedAccounts } from './accounts'

const [, , keychainEntry = '', kdfEntry = '', count = '50', passphrase = null] = process.argv

async function make(): Promise<void> {
  const place = findPlace({ home: undefined, demo: false }, process.env, process.platform)
  const [clock, files, log] = [createClock(), createFiles(), createLog()]
  const made = await files.makeFolder(place.folder)
  if (!made.ok) throw new Error(made.error.code)
  const settings = await loadSettings({ files, clock, log, path: place.settings })
  const vault = createVault(
    {
      files,
      clock,
      log,
      random: createRandom(),
      keychain: createNodeKeychain(keychainEntry),
      kdf: createNodeKdf(kdfEntry),
      memory: settings,
    },
    { folder: place.folder, file: place.vault },
  )
  await vault.start()
  const created = await vault.create({ keychain: passphrase === null, passphrase })
  if (!created.ok) throw new Error(`create: ${created.error.code}`)
  const added = await vault.add(inventedAccounts(Number(count)))
  if (!added.ok) throw new Error(`add: ${added.error.code}`)
  await vault.close()
  await settings.flush()
}

make().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    process.exit(1)
  },
)
