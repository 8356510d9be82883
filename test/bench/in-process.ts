// Runs the programs that need no window, and turns what they print into figures.

import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Figure, plainFigure, ratioFigure } from './figures'
import type { CodesMeasured } from './rooms/codes'
import type { IconsMeasured } from './rooms/icons'
import type { ImportMeasured } from './rooms/import'
import type { VaultMeasured } from './rooms/vault'

const run = promisify(execFile)
const limit = 180_000

/** `electron`: the binary, or null where it cannot run as Node. */
export async function measureRooms(program: string, electron: string | null): Promise<readonly Figure[]> {
  const figures = codeFigures(await ask<CodesMeasured>(process.execPath, [program, 'codes']), 'Node')
  if (electron !== null) {
    figures.push(...codeFigures(await ask<CodesMeasured>(electron, [program, 'codes'], asNode), 'Electron'))
  }
  const folder = mkdtempSync(join(tmpdir(), 'tidelock-bench-'))
  try {
    const vault = await ask<VaultMeasured>(process.execPath, [program, 'vault', folder])
    const at = '10,000 accounts'
    figures.push(
      plainFigure({ name: `save after one change, ${at}`, unit: 'ms', bar: 150 }, vault.save),
      plainFigure({ name: `open a vault, ${at}`, unit: 'ms' }, vault.open),
      plainFigure({ name: `add ${at} in one change`, unit: 'ms', bar: 1000 }, vault.add),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return figures
}

/** `entry`: the built reading process. */
export async function measureImports(program: string, entry: string): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tidelock-bench-'))
  try {
    const { read, taken } = await ask<ImportMeasured>(process.execPath, [program, 'import', folder, entry])
    const both = read.map((time, round) => time + (taken[round] ?? 0))
    return [
      plainFigure({ name: 'read a file of 10,000 accounts', unit: 'ms' }, read),
      plainFigure({ name: 'take 10,000 rows in', unit: 'ms' }, taken),
      plainFigure({ name: 'import 10,000 accounts', unit: 'ms', bar: 1000 }, both),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** `folder`: the icons that the build packed. */
export async function measureIconData(program: string, folder: string): Promise<readonly Figure[]> {
  const found = await ask<IconsMeasured>(process.execPath, ['--expose-gc', program, 'icons', folder])
  const note = 'after the first codes; nothing of it before'
  return [
    plainFigure(
      { name: 'brand icons of the first 12 rows, processor time in main', unit: 'ms', note },
      found.firstRows,
    ),
    plainFigure({ name: 'brand icons of 50 accounts, main process', unit: 'MB', bar: 6 }, found.memory),
  ]
}

const asNode = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }

async function ask<T>(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<T> {
  const { stdout } = await run(program, args, { env, timeout: limit, killSignal: 'SIGKILL' })
  return JSON.parse(stdout) as T // our own program, built from this source
}

function codeFigures(found: CodesMeasured, where: string): Figure[] {
  const named = (what: string, note: string) => ({ name: `${what} (${where})`, unit: 'ms', note })
  return [
    ratioFigure(
      { ...named('10,000 codes at one step', 'bare: 10,000 HMACs'), bar: 1.5 },
      found.ours,
      found.bare,
    ),
    ratioFigure(named('10,000 views, code and next', 'bare: 20,000 HMACs'), found.views, found.bareTwice),
  ]
}
