// A program that works on a vault with our real store on the real disk, for tests that kill it. One command per start:
//   FOLDER make|add|edit|delete|reorder|import|passphrase|backup|settings|look   does it once and says so
//   FOLDER automatic-backup                                    writes one as the keeper does, into FOLDER-stick
//   FOLDER loop MARK COUNT                                     adds MARK0, MARK1 … and says each one that is saved
//   FOLDER … with WARM=300 in the environment                  first opens /dev/null so many times
//   FOLDER loop … with PAUSE=100 in the environment             waits so many milliseconds after each
// Each saved change is a line on standard output, written at once; a kill after the line must not lose the change.

import { mkdirSync, writeSync } from 'node:fs'
import { open as openFile } from 'node:fs/promises'
import { writeBackup } from '../../main/backups/writing'
import { createClock } from '../../main/platform/node/clock'
import { createFiles } from '../../main/platform/node/files'
import { createRandom } from '../../main/platform/node/random'
import { saveFile } from '../../main/save-file'
import { loadSettings } from '../../main/settings'
import type { AccountDraft } from '../../main/vault/account'
import { openBackup } from '../../main/vault/backing-up'
import { createVault, type Vault } from '../../main/vault/vault'
import { createFakeKdf, smallCost } from '../fakes/kdf'

const passphrases = ['correct horse', 'other']
const [files, clock, random, kdf] = [createFiles(), createClock(), createRandom(), createFakeKdf()]
const [folder = '', command = 'look', mark = '', count = '0'] = process.argv.slice(2)
const backupFile = `${folder}/elsewhere/backup.json`
let lastFault = ''
const log = {
  event: (name: string, cause?: string) => {
    lastFault = cause ?? name
    say(`log ${name} ${cause ?? ''}`)
  },
}

function draft(account: string): AccountDraft {
  const secret = new TextEncoder().encode(`secret of ${account}`.padEnd(20, '.'))
  const token = {
    type: 'totp',
    secret,
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
    counter: 0,
    pin: null,
  } as const
  return { issuer: 'Example', account, note: '', token }
}

function say(line: string): void {
  writeSync(1, `${line}\n`)
}

const idOf = (vault: Vault, name: string) =>
  vault.accounts().find(({ account }) => account === name)?.id ?? ''

const readSettings = () => loadSettings({ files, clock, log, path: `${folder}/settings.json` })

async function changeSettings(clipboardClearSeconds: number) {
  const settings = await readSettings()
  lastFault = ''
  settings.change({ clipboardClearSeconds })
  await settings.flush()
  return { ok: lastFault === '', error: { code: lastFault } }
}

async function backUp(vault: Vault) {
  const sealed = await vault.backup({ passphrase: null, only: null })
  return sealed.ok ? saveFile({ files, random }, backupFile, sealed.value) : sealed
}

const works: Readonly<Record<string, (vault: Vault) => Promise<{ readonly ok: boolean }>>> = {
  make: async (vault) => {
    await vault.add([draft('a')])
    await files.makeFolder(`${folder}/elsewhere`)
    await backUp(vault)
    await changeSettings(31)
    return vault.add([draft('b'), draft('c')])
  },
  add: (vault) => vault.add([draft('new')]),
  edit: (vault) => vault.edit(idOf(vault, 'a'), draft('edited')),
  delete: (vault) => vault.moveToTrash([idOf(vault, 'b')]),
  reorder: (vault) => vault.move(idOf(vault, 'c'), idOf(vault, 'a')),
  import: (vault) => {
    const rows = Array.from({ length: 200 }, (_, n) => ({ draft: draft(`i${n}`) }))
    return vault.importAccounts([{ rows, groups: [] }], 'skip')
  },
  passphrase: (vault) => vault.setPassphrase('other'),
  backup: backUp,
  'automatic-backup': (vault) => {
    const stick = `${folder}-stick`
    mkdirSync(stick, { recursive: true })
    return writeBackup({ vault, files, clock, log }, stick, null)
  },
  settings: () => changeSettings(32),
  /** One more save of each kind. */
  next: async (vault) => {
    for (const done of [await vault.add([draft('next')]), await backUp(vault), await changeSettings(33)])
      if (!done.ok) return done
    return { ok: true }
  },
}

/** Says by which passphrase it opened. */
async function open(): Promise<Vault> {
  const vault = createVault(
    {
      ...{ files, kdf, clock, random, log },
      keychain: null,
      memory: { seen: () => 0, lastVaultId: () => null, remember: () => {} },
      slotCost: smallCost,
    },
    { folder, file: `${folder}/vault.json` },
  )
  await vault.start()
  const { kind } = vault.status()
  if (kind === 'first-start') await vault.create({ keychain: false, passphrase: 'correct horse' })
  else
    for (const text of passphrases)
      if (vault.status().kind === 'locked' && (await vault.unlock('passphrase', text)).ok) say(`by ${text}`)
  return vault
}

/** What lies beside the vault, as a person would find it: settings, backup, and kept copies that do not open. */
async function look(): Promise<void> {
  say(`settings ${(await readSettings()).now().clipboardClearSeconds}`)
  const opens = async (path: string) => {
    const bytes = await files.read(path, 2 ** 26)
    if (!bytes.ok || bytes.value === null) return null
    for (const text of passphrases) {
      const opened = await openBackup(kdf, bytes.value, text, AbortSignal.timeout(10_000))
      if (opened.ok) return { text, names: opened.value.accounts.map(({ account }) => account) }
    }
    return null
  }
  say(`backup ${(await opens(backupFile))?.names.join(' ') ?? 'does not open'}`)
  const now = (await opens(`${folder}/vault.json`))?.text
  const kept = await files.list(`${folder}/vault.json.d`)
  const found = await Promise.all(
    (kept.ok ? kept.value : []).map(({ name }) => opens(`${folder}/vault.json.d/${name}`)),
  )
  say(`strangers ${found.filter((one) => one?.text !== now).length}`)
}

/** Puts the counts of libuv's thread beyond those of the main thread, so that strace tells the two apart by number. */
async function warm(times: number): Promise<void> {
  for (let n = 0; n < times; n++) {
    const file = await openFile('/dev/null', 'r')
    await file.close()
  }
}

async function main(): Promise<void> {
  await warm(Number(process.env['WARM'] ?? 0))
  const vault = await open()
  say(`status ${vault.status().kind}`)
  if (command === 'loop') {
    for (let n = 0; n < Number(count); n++) {
      const added = await vault.add([draft(`${mark}${n}`)])
      say(added.ok ? `saved ${mark}${n}` : `fault ${added.error.code}`)
      await new Promise((resolve) => setTimeout(resolve, Number(process.env['PAUSE'] ?? 0)))
    }
  } else if (command === 'look') {
    await look()
  } else {
    const done = await works[command]?.(vault)
    say(done?.ok ? `saved ${command}` : `fault ${JSON.stringify(done)}`)
    if (command === 'next') await look()
  }
  const listed = (accounts: readonly { readonly account: string }[]) =>
    accounts.map(({ account }) => account).join(' ')
  say(`names ${listed(vault.accounts())}`)
  say(`trash ${listed(vault.trash().map(({ account }) => account))}`)
  await vault.close()
}

void main()
