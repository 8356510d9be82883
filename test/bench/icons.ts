// What brand icons cost the whole program: the same vault with them switched on and off, in turn.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { giveToTestUser } from '../support/user'
import type { Desk, Started } from './desk'
import { differenceFigure, type Figure, plainFigure } from './figures'
import { pause } from './numbers'
import { treeMemory } from './processes'

const idleSeconds = 10

export async function measureIcons(desk: Desk, home: string, rounds: number): Promise<readonly Figure[]> {
  const codes = { on: [] as number[], off: [] as number[] }
  const memory = { on: [] as number[], off: [] as number[] }
  const early: number[] = []
  const one = async (which: 'on' | 'off') => {
    setBrandIcons(home, which === 'on')
    const started = await desk.start('ours', home)
    try {
      await pause(idleSeconds * 1000)
      codes[which].push(started.firstCodes)
      memory[which].push(treeMemory(started.pid))
      if (which === 'on') early.push(await askedEarly(started))
    } finally {
      await started.end()
    }
  }
  try {
    for (let round = 0; round < rounds; round++) {
      for (const which of round % 2 === 0 ? (['on', 'off'] as const) : (['off', 'on'] as const))
        await one(which)
    }
  } finally {
    setBrandIcons(home, true)
  }
  const note = 'bare: the same program with icons switched off'
  return [
    plainFigure(
      { name: 'brand icons, at work before the first codes', unit: 'ms', bar: 3, note: '0 = not begun' },
      early,
    ),
    differenceFigure({ name: 'brand icons, start to first codes', unit: 'ms', note }, codes.on, codes.off),
    differenceFigure(
      { name: 'brand icons, memory (PSS), 10 s idle', unit: 'MB', bar: 6, note },
      memory.on,
      memory.off,
    ),
  ]
}

function setBrandIcons(home: string, brandIcons: boolean): void {
  const path = join(home, 'settings.json')
  const file = JSON.parse(readFileSync(path, 'utf8')) as { settings?: object }
  writeFileSync(path, JSON.stringify({ ...file, settings: { ...file.settings, brandIcons } }))
  giveToTestUser(path)
}

/** Milliseconds between the first question for an icon and the first codes; 0 = it came after them. */
async function askedEarly(started: Started): Promise<number> {
  const page = await started.page()
  const [codes = 0, asked = 0] = await page.evaluate<readonly number[]>(
    `['first-codes', 'icons-asked'].map((name) => performance.getEntriesByName(name)[0].startTime)`,
  )
  await page.detach()
  return Math.max(0, codes - asked)
}
