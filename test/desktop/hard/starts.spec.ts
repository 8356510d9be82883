// T6: eight starts at one moment on one vault folder, no window open yet. One of them becomes the program, the others hand
// it their links and end; in the end nothing is left in the folder where they are handed over.

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { type Desktop, startDesktop } from '../../support/desktop'
import { long, reportHard } from '../../support/hard-report'
import { installedApp, installedElectron } from '../../support/installed'
import { endProcesses, processTree } from '../../support/processes'
import { testUserHasNamespaces } from '../../support/user'

const rounds = long ? 20 : 1
const starts = 8

let desktop: Desktop
test.afterEach(() => desktop.stop())

/** How many ended by themselves with which code, and how many run on. */
async function startAll(home: string) {
  const flags = testUserHasNamespaces() ? [] : ['--no-sandbox']
  const children = Array.from({ length: starts }, (_, n) => {
    const link = `otpauth://totp/user${n}?secret=GEZDGNBVGY3TQOJQ&issuer=Pier`
    const args = [installedApp(), ...flags, link]
    return desktop.start(installedElectron(), args, { env: { TIDELOCK_HOME: home }, stdio: 'ignore' })
  })
  const running = () =>
    children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)
  try {
    await expect.poll(() => running().length, { timeout: 120_000 }).toBeLessThanOrEqual(1)
    // Nobody leaves late.
    await new Promise((resolve) => setTimeout(resolve, 500))
    const handed = join(home, 'runtime/handed')
    const waiting = () => (existsSync(handed) ? readdirSync(handed).length : 0)
    await expect.poll(waiting).toBe(0)
    return {
      winners: running().length,
      ended: children.filter(({ exitCode }) => exitCode === 0).length,
    }
  } finally {
    for (const { pid } of children) if (pid !== undefined) await endProcesses(processTree(pid))
  }
}

test('eight starts at one moment are one program, and seven that handed their link over', async () => {
  test.setTimeout(rounds * 240_000)
  desktop = await startDesktop({ display: 'bare' })
  const wrong: string[] = []
  for (let round = 0; round < rounds; round++) {
    const { winners, ended } = await startAll(desktop.newFolder(`tidelock-${round}`))
    if (winners !== 1 || ended !== starts - 1)
      wrong.push(`round ${round}: ${winners} run, ${ended} ended well`)
  }
  reportHard({
    test: 'T6',
    what: `${starts} starts of the program at one moment`,
    tried: rounds,
    held: rounds - wrong.length,
    bar: '1 winner, 7 that hand over and end',
  })
  expect(wrong).toEqual([])
})
