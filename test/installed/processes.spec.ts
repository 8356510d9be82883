// The walls around the installed program's processes, as the kernel shows them, and the fuses as they lie in its binary.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { processTree } from '../support/processes'
import { command, installedFile, open, programFolder, runThere, sandboxed, seen } from './program'
import { firstRunByReader, leave, type Stand, standReading } from './steps'

let stand: Partial<Stand> = {}
test.afterEach(async () => {
  await leave(stand)
  stand = {}
})

test('an ordinary user, no switch that opens a wall, seccomp in the renderer, no core dumps', async () => {
  test.skip(!sandboxed(), 'this system gives an ordinary user no sandbox')
  const standing = await standReading()
  stand = standing
  const running = await open(standing.desktop)
  await firstRunByReader(standing.reader)
  const all = processTree(running.pid)
  const of = (pid: number, file: string) => readFileSync(`/proc/${pid}/${file}`, 'utf8')
  const faults = all.flatMap(({ pid, command: line }) => {
    const type = /--type=(\S+)/.exec(line)?.[1] ?? 'main'
    const status = of(pid, 'status')
    const wrong: string[] = []
    const must = (right: boolean, what: string) => right || wrong.push(`${type}: ${what}`)
    must(!/--no-sandbox|--disable-web-security|--inspect|--remote-debugging/.test(line), `is told ${line}`)
    must(!/^Uid:\t0\t|^Uid:\t\d+\t0\t/m.test(status), 'runs as root')
    must(/^Max core file size\s+0\s+0\s/m.test(of(pid, 'limits')), 'may write core dumps')
    if (type === 'renderer') {
      must(/^Seccomp:\t2$/m.test(status), 'has no seccomp filter')
      must(/^NoNewPrivs:\t1$/m.test(status), 'can gain rights')
    }
    return wrong
  })
  expect(faults).toEqual([])
  const types = all.map(({ command: line }) => /--type=(\S+)/.exec(line)?.[1] ?? 'main')
  expect(types).toContain('renderer')
  seen(
    `${all.length} processes (${[...new Set(types)].join(', ')}): none root, no open wall, renderers seccomp 2`,
  )
  await running.quit()
})

test('the fuses of the installed binary are as they were set, and nothing lets a debugger in', async () => {
  const binary = readFileSync(installedFile(join(programFolder(), 'tidelock-desktop')))
  // @electron/fuses: this text, a version, a count, and a letter for each fuse.
  const at = binary.indexOf('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX') + 32
  expect([binary[at], binary[at + 1]]).toEqual([1, 8])
  const letters = binary.toString('latin1', at + 2, at + 10)
  expect(letters).toBe('01001100')

  const standing = await standReading()
  stand = standing
  const { desktop } = standing
  const tricks = { NODE_OPTIONS: '--inspect=0', ELECTRON_RUN_AS_NODE: '1' }
  const running = await open(desktop, ['--inspect=0', '--demo'])
  expect(running.said()).not.toMatch(/listening on/i)
  await running.quit()
  const asNode = await runThere(desktop, [command(), '--version'], '', { ...desktop.env, ...tricks })
  expect(asNode.out + asNode.err).not.toMatch(/listening on|^v\d+\.\d+\.\d+$/im)
  seen(`fuses ${letters}; --inspect, NODE_OPTIONS and ELECTRON_RUN_AS_NODE change nothing`)
})
