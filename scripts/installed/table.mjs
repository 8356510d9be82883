// The one table of `npm run test:installed`: step, what was seen, held or missed. Pure.

import { stripVTControlCharacters } from 'node:util'

/** @typedef {'held' | 'MISSED' | 'NOT RUN'} Verdict */
/** @typedef {{step: string, what: string, seen: string, verdict: Verdict}} Row */

/**
 * Does what a step does; a fault is a row and not the end.
 * @param {string} step
 * @param {string} what
 * @param {() => Promise<string> | string} look answers what was seen, throws what was missed
 * @returns {Promise<Row>}
 */
export async function tried(step, what, look) {
  try {
    return { step, what, seen: await look(), verdict: 'held' }
  } catch (fault) {
    return { step, what, seen: fault instanceof Error ? fault.message : String(fault), verdict: 'MISSED' }
  }
}

/** Throws the first wrong thing as what was missed. @param {unknown} right @param {string} what */
export function must(right, what) {
  if (!right) throw new Error(what)
}

/**
 * One row for each test of a Playwright report. A report without a test is a miss, and so is an error that no test owns.
 * @param {string} step
 * @param {any} report as its JSON reporter writes it; null = there is none
 * @returns {Row[]}
 */
export function rowsOf(step, report) {
  /** @type {Row[]} */
  const rows = []
  /** @param {any} suite */
  const visit = (suite) => {
    for (const { title, tests } of suite.specs ?? [])
      for (const test of tests) rows.push(rowOf(step, title, test))
    for (const inner of suite.suites ?? []) visit(inner)
  }
  for (const suite of report?.suites ?? []) visit(suite)
  for (const { message } of report?.errors ?? [])
    rows.push({ step, what: 'outside its tests', seen: plain(String(message)), verdict: 'MISSED' })
  if (rows.length === 0) rows.push({ step, what: 'its tests', seen: 'no test ran', verdict: 'MISSED' })
  return rows
}

/**
 * @param {string} step
 * @param {string} what
 * @param {any} test
 * @returns {Row}
 */
function rowOf(step, what, { status, annotations, results }) {
  const told = (/** @type {string} */ type) =>
    (annotations ?? [])
      .concat(...(results ?? []).map((/** @type {any} */ one) => one.annotations ?? []))
      .filter((/** @type {any} */ one) => one.type === type)
      .map((/** @type {any} */ one) => one.description)
  const unique = (/** @type {string[]} */ lines) => [...new Set(lines)].join('; ')
  if (status === 'expected') return { step, what, seen: unique(told('seen')), verdict: 'held' }
  if (status === 'skipped') return { step, what, seen: unique(told('skip')), verdict: 'NOT RUN' }
  const fault = (results ?? [])
    .map((/** @type {any} */ one) => one.error?.message)
    .filter(Boolean)
    .at(-1)
  return { step, what, seen: plain(String(fault ?? status)), verdict: 'MISSED' }
}

/** The first lines of a fault, without the colours of a terminal. @param {string} text */
function plain(text) {
  const lines = stripVTControlCharacters(text)
    .split('\n')
    .map((line) => line.trim())
  return lines.filter(Boolean).slice(0, 4).join(' ')
}

/** @param {readonly Row[]} rows @param {number} width of what was seen, which goes on in lines of its own */
export function draw(rows, width = 100) {
  const stepWidth = Math.max(4, ...rows.map(({ step }) => step.length))
  const lines = rows.flatMap(({ step, what, seen, verdict }) => {
    const [first = '', ...more] = wrap(seen === '' ? what : `${what}: ${seen}`, width)
    const line = `${step.padEnd(stepWidth)}  ${first.padEnd(width)}  ${verdict}`.trimEnd()
    return [line, ...more.map((text) => `${' '.repeat(stepWidth)}  ${text}`)]
  })
  return [`${'step'.padEnd(stepWidth)}  ${'what was seen'.padEnd(width)}`.trimEnd(), ...lines].join('\n')
}

/** @param {string} text @param {number} width */
function wrap(text, width) {
  /** @type {string[]} */
  const lines = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = `  ${word}`
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** @param {readonly Row[]} rows @param {string} heading */
export function markdown(rows, heading) {
  const cell = (/** @type {string} */ text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
  const lines = rows.map(
    ({ step, what, seen, verdict }) => `| ${cell(step)} | ${cell(what)} | ${cell(seen)} | ${verdict} |`,
  )
  return [heading, '', '| step | what | seen | |', '| --- | --- | --- | --- |', ...lines].join('\n')
}
