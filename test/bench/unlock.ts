// Opening a locked vault by its passphrase in the real window, against the bare scrypt of its slot in the same runtime.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Desk } from './desk'
import type { Page } from './devtools'
import { type Figure, plainFigure, ratioFigure } from './figures'
import { pause } from './numbers'

export const benchPassphrase = 'ocean lamp velvet stone river'

/** Milliseconds for which a person at least types. */
const typing = 1_500
const bar = 1.15

interface Slot {
  readonly salt: string
  readonly n: number
  readonly r: number
  readonly p: number
}

/** Prints the milliseconds that one scrypt takes, the start of its process not included. */
const bareScript = `
  const { scrypt } = require('node:crypto')
  const { salt, n, r, p, passphrase } = JSON.parse(process.argv[1])
  const began = performance.now()
  const cost = { N: n, r, p, maxmem: 128 * r * (n + p + 2) + 65536 }
  scrypt(Buffer.from(passphrase), Buffer.from(salt, 'hex'), 32, cost, (error) => {
    if (error) throw error
    process.stdout.write(String(performance.now() - began))
  })
`

export async function measureUnlock(desk: Desk, home: string, rounds: number): Promise<readonly Figure[]> {
  const slot = slotOf(home)
  const [ours, bare, frames] = [[] as number[], [] as number[], [] as number[]]
  const started = await desk.startLocked(home)
  try {
    const page = await started.page()
    // One round that does not count: file caches, and the code of both.
    await unlock(page)
    await bareScrypt(desk, slot)
    for (let round = 0; round < rounds; round++) {
      const mine = async () => {
        await page.evaluate('tidelock.lock()')
        await pause(typing)
        const { took, frame } = await unlock(page)
        ours.push(took)
        frames.push(frame)
      }
      const other = async () => void bare.push(await bareScrypt(desk, slot))
      for (const each of round % 2 === 0 ? [mine, other] : [other, mine]) await each()
    }
    await page.detach()
  } finally {
    await started.end()
  }
  return [
    ratioFigure({ name: 'unlock with the passphrase, over bare scrypt', unit: 'ms', bar }, ours, bare),
    plainFigure({ name: 'longest time between frames while it opens', unit: 'ms' }, frames),
  ]
}

async function unlock(page: Page): Promise<{ readonly took: number; readonly frame: number }> {
  const input = JSON.stringify({ slot: 'passphrase', text: benchPassphrase })
  const [took, frame, done] = await page.evaluate<[number, number, boolean]>(`(async () => {
    let last = performance.now(), longest = 0, over = false
    const look = (now) => {
      longest = Math.max(longest, now - last)
      last = now
      if (!over) requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
    const began = performance.now()
    const reply = await tidelock.unlock(${input})
    over = true
    return [performance.now() - began, longest, reply.ok]
  })()`)
  if (!done) throw new Error('the passphrase did not open the vault')
  return { took, frame }
}

async function bareScrypt({ desktop, installed }: Desk, slot: Slot): Promise<number> {
  const question = JSON.stringify({ ...slot, passphrase: benchPassphrase })
  const child = desktop.start(installed.ours, ['-e', bareScript, question], {
    env: { ELECTRON_RUN_AS_NODE: '1' },
  })
  let told = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    told += chunk.toString()
  })
  await new Promise((resolve) => child.once('close', resolve))
  if (told === '') throw new Error('bare scrypt did not run')
  return Number(told)
}

function slotOf(home: string): Slot {
  // Made by our own program a moment ago.
  const { header } = JSON.parse(readFileSync(join(home, 'vault.json'), 'utf8')) as {
    readonly header: { readonly slots: readonly (Slot & { readonly type: number })[] }
  }
  const found = header.slots.find(({ type }) => type === 1)
  if (found === undefined) throw new Error('the vault has no passphrase slot')
  return found
}
