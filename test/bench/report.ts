// The table on the terminal and the JSON file beside it.

import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import type { Figure } from './figures'
import type { Series } from './numbers'

const headings = ['figure', 'ours', 'bare', 'compared', 'bar', ''] as const

export function table(figures: readonly Figure[]): string {
  const rows = [headings, ...figures.map(rowOf)]
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function rowOf({ name, unit, ours, bare, judged, bar, held, note }: Figure): readonly string[] {
  const { kind, series } = judged
  const compared = { ratio: ' x', difference: ' over', itself: '' }[kind]
  const verdict = held === null ? 'for information' : held ? 'held' : 'MISSED'
  return [
    `${name}, ${unit}`,
    spread(ours),
    bare === null ? '' : spread(bare),
    kind === 'itself' ? '' : `${spread(series)}${compared}`,
    bar === null ? '' : `${bar}${kind === 'itself' ? ` ${unit}` : compared}`,
    note === '' ? verdict : `${verdict}  (${note})`,
  ]
}

function spread({ median, min, max }: Series): string {
  return `${short(median)} (${short(min)}–${short(max)})`
}

function short(value: number): string {
  return value.toFixed(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2)
}

export interface Surroundings {
  readonly electron: string
  readonly runtime: string
  readonly sandboxed: boolean
  readonly rounds: number
}

/** Answers the path of the file. */
export function writeResults(folder: string, figures: readonly Figure[], surroundings: Surroundings): string {
  mkdirSync(folder, { recursive: true })
  const at = new Date().toISOString()
  const path = join(folder, `${at.replaceAll(':', '-').slice(0, 19)}.json`)
  const machine = {
    cpus: cpus().length,
    cpu: cpus()[0]?.model,
    memoryMegabytes: Math.round(totalmem() / 2 ** 20),
    load: loadavg(),
    node: process.version,
  }
  writeFileSync(path, `${JSON.stringify({ at, ...surroundings, machine, figures }, null, 2)}\n`)
  return path
}
