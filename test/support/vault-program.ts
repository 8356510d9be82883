// A program that works on a vault with our real store on the real disk, for tests that kill it. One command per start:
//   FOLDER make|add|edit|delete|reorder|passphrase|look        does it once and says so
//   FOLDER loop MARK COUNT                                     adds MARK0, MARK1 … and says each one that is saved
//   FOLDER … with WARM=300 in the environment                  first opens /dev/null so many times
//   FOLDER loop … with PAUSE=100 in the environment             waits so many milliseconds after each
// Each saved change is a line on standard output, written at once; a kill after the line must not lose the change.

import { writeSync } from 'node:fs'
import { open as openFile } from 'node:fs/promises'
import { createClock } from '../../main/platform/node/clock'
import { createFiles } from '../../main/platform/node/files'
import { createRandom } from '../../main/platform/node/random'
import type { AccountDraft } from '../../main/vault/account'
import { createVault, type Vault } from '../../main/vault/vault'
import { createFakeKdf, smallCost } from '../fakes/kdf'

const passphrases = ['correct horse', 'other']

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

const works: Readonly<Record<string, (vault: Vault) => Promise<{ readonly ok: boolean }>>> = {
  make: (vault) => vault.add([draft('a'), draft('b'), draft('c')]),
  add: (vault) => vault.add([draft('new')]),
  edit: (vault) => vault.edit(idOf(vault, 'a'), draft('edited')),
  delete: (vault) => vault.moveToTrash([idOf(vault, 'b')]),
  reorder: (vault) => vault.move(idOf(vault, 'c'), idOf(vault, 'a')),
  passphrase: (vault) => vault.setPassphrase('other'),
  next: (vault) => vault.add([draft('next')]),
}

async function open(folder: string): Promise<Vault> {
  const vault = createVault(
    {
      files: createFiles(),
      keychain: null,
      kdf: createFakeKdf(),
      clock: createClock(),
      random: createRandom(),
      log: { event: (name, cause) => say(`log ${name} ${cause ?? ''}`) },
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
      if (vault.status().kind === 'locked') await vault.unlock('passphrase', text)
  return vault
}

/** Puts the counts of libuv's thread beyond those of the main thread, so that strace tells the two apart by number. */
async function warm(times: number): Promise<void> {
  for (let n = 0; n < times; n++) {
    const file = await openFile('/dev/null', 'r')
    await file.close()
  }
}

async function main(folder: string, command: string, mark = '', count = '0'): Promise<void> {
  await warm(Number(process.env['WARM'] ?? 0))
  const vault = await open(folder)
  say(`status ${vault.status().kind}`)
  if (command === 'loop') {
    for (let n = 0; n < Number(count); n++) {
      const added = await vault.add([draft(`${mark}${n}`)])
      say(added.ok ? `saved ${mark}${n}` : `fault ${added.error.code}`)
      await new Promise((resolve) => setTimeout(resolve, Number(process.env['PAUSE'] ?? 0)))
    }
  } else if (command !== 'look') {
    const work = works[command]
    const done = await work?.(vault)
    say(done?.ok ? `saved ${command}` : `fault ${JSON.stringify(done)}`)
  }
  say(
    `names ${vault
      .accounts()
      .map(({ account }) => account)
      .join(' ')}`,
  )
  say(
    `trash ${vault
      .trash()
      .map(({ account }) => account.account)
      .join(' ')}`,
  )
  await vault.close()
}

const [folder = '', command = 'look', ...rest] = process.argv.slice(2)
void main(folder, command, ...rest)
