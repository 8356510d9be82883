// The key derivation adapter of plain Node, in its real process.

import * as vitest from 'vitest'
import { createNodeKdf } from '../../../main/platform/node/kdf'
import { describeKdf } from '../../behaviours/kdf'
import { buildEntries, type Entries } from '../../support/entries'
import { endProcesses, processTree, waitForEnd } from '../../support/processes'

const { afterAll, beforeAll, describe, expect, it } = vitest

let entries: Entries
beforeAll(async () => {
  entries = await buildEntries('kdf')
})
afterAll(() => entries.remove())

const children = () => processTree(process.pid).filter(({ command }) => command.includes(entries.path('kdf')))
const small = { n: 16, r: 1, p: 1 }

describeKdf(vitest, 'plain Node', async () => ({
  kdf: createNodeKdf(entries.path('kdf')),
  end: () => endProcesses(children()),
}))

describe('the key derivation process', () => {
  it('is warmed before it is needed, and takes the next question', async () => {
    const kdf = createNodeKdf(entries.path('kdf'))
    kdf.warm()
    kdf.warm()
    const warmed = children()
    expect(warmed).toHaveLength(1)
    expect(await kdf.scrypt(new Uint8Array(1), new Uint8Array(1), small)).toHaveLength(32)
    expect(children()).toEqual(warmed)
    expect(await waitForEnd(warmed, 3_000)).toEqual([])
  })

  it('that dies at work answers null', async () => {
    const kdf = createNodeKdf(entries.path('kdf'))
    const derived = kdf.scrypt(new Uint8Array(1), new Uint8Array(1), { n: 2 ** 20, r: 8, p: 1 })
    for (const { pid } of children()) {
      process.kill(pid, 'SIGKILL')
    }
    expect(await derived).toBeNull()
  })
})
