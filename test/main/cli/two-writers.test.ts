// The command line and another process of Tidelock write to one vault at the same time, 200 changes each (40 in npm test):
// nothing that either of them said was saved is lost. The other works as the window does, with the vault open all the while.

import { type ChildProcess, spawn } from 'node:child_process'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildProgram, type Program } from '../../hard/program'
import { type CommandHome, commandHome } from '../../support/command'
import { buildEntries, type Entries } from '../../support/entries'
import { long } from '../../support/hard-report'

const changes = long ? 200 : 15

let entries: Entries
let program: Program
let home: CommandHome
const running: ChildProcess[] = []
beforeAll(async () => {
  entries = await buildEntries('cli', 'kdf', 'reading')
  program = await buildProgram()
  home = commandHome(entries)
}, 120_000)
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL')
  home.remove()
  entries.remove()
  await program.end()
})

it('lose nothing when they write at once', async () => {
  const folder = await program.folder()
  // What the program's vault opens by.
  home.write('passphrase', 'correct horse\n')
  const env = { TIDELOCK_HOME: folder }
  const before = JSON.parse((await home.run(['list', '--json'], '', env)).out).accounts.length as number

  // As slow as the commands are, so that the two are at it together all the time.
  process.env['PAUSE'] = '120'
  const other = program.run([folder, 'loop', 'open', String(changes)])
  delete process.env['PAUSE']
  const commands = async () => {
    for (let n = 0; n < changes; n++) {
      const uri = `otpauth://totp/Line:cli${n}?secret=GEZDGNBVGY3TQOJQ&issuer=Line`
      expect(await home.run(['add', '-'], uri, env)).toEqual({
        status: 0,
        err: '',
        out: '1 added, 0 skipped.\n',
      })
    }
  }
  const [ran] = await Promise.all([other, commands()])
  expect(ran.lines.filter((line) => line.startsWith('saved ')).length).toBe(changes)

  const listed = JSON.parse((await home.run(['list', '--json'], '', env)).out).accounts as {
    account: string
  }[]
  const names = new Set(listed.map(({ account }) => account))
  const wanted = Array.from({ length: changes }, (_, n) => [`cli${n}`, `open${n}`]).flat()
  expect(wanted.filter((name) => !names.has(name))).toEqual([])
  expect(listed.length).toBe(before + 2 * changes)
}, 180_000)

it('import the same file at once, and it is there once', async () => {
  const folder = await program.folder()
  const env = { TIDELOCK_HOME: folder }
  const uris = Array.from({ length: 50 }, (_, n) => `otpauth://totp/I:i${n}?secret=GEZDGNBVGY3TQOJQ&issuer=I`)
  const file = home.write('list.txt', uris.join('\n'))
  const both = await Promise.all([1, 2, 3].map(() => home.run(['import', file, '--json'], '', env)))
  const imported = both.map(({ out }) => JSON.parse(out).files[0].imported as number)
  expect(imported.reduce((sum, one) => sum + one, 0)).toBe(50)
})

it('is killed in the middle of an import, and the vault is whole', async () => {
  const folder = await program.folder()
  const uris = Array.from(
    { length: 3_000 },
    (_, n) => `otpauth://totp/K:k${n}?secret=GEZDGNBVGY3TQOJQ&issuer=K`,
  )
  const file = home.write('many.txt', uris.join('\n'))
  const env = { ...home.env, TIDELOCK_HOME: folder }
  for (let after = 60; after < 700; after += long ? 80 : 320) {
    const child = spawn(process.execPath, [entries.path('cli'), 'import', file, '--on-duplicate', 'keep'], {
      env,
    })
    running.push(child)
    const timer = setTimeout(() => child.kill('SIGKILL'), after)
    await new Promise((resolve) => child.on('close', resolve))
    clearTimeout(timer)
    const listed = await home.run(['list', '--json'], '', { TIDELOCK_HOME: folder })
    expect(listed.status).toBe(0)
    // All of an import or nothing of it.
    expect((JSON.parse(listed.out).accounts.length - 3) % 3_000).toBe(0)
  }
}, 120_000)
