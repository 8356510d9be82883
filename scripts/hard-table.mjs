// The rows that hard tests wrote, added up, judged, and drawn as one table: test, tried, held, figure, bar. Pure.

/** @typedef {import('./hard-parts.mjs').Part} Part */
/** @typedef {{value: number, unit: string, atMost?: number}} Figure */
/** @typedef {{test: string, what: string, tried: number, held: number, figure?: Figure, bar: string}} Row */
/** @typedef {Row & {verdict: 'held' | 'MISSED' | 'NOT RUN' | 'FAILED'}} Judged */

/**
 * Rows of one test with the same words become one: counts added, the larger figure kept.
 * @param {readonly Row[]} rows
 * @returns {Row[]}
 */
export function addUp(rows) {
  /** @type {Map<string, Row>} */
  const sums = new Map()
  for (const row of rows) {
    const key = `${row.test} ${row.what}`
    const sum = sums.get(key)
    if (sum === undefined) sums.set(key, { ...row })
    else {
      sum.tried += row.tried
      sum.held += row.held
      if (row.figure !== undefined && worth(row.figure) > worth(sum.figure)) sum.figure = row.figure
    }
  }
  return [...sums.values()]
}

/**
 * JSON has no infinity: a time that never came arrives as null, and is worse than any other.
 * @param {Figure | undefined} figure
 */
function worth(figure) {
  if (figure === undefined) return -Infinity
  return Number.isFinite(figure.value) ? figure.value : Infinity
}

/**
 * Every asked part has at least one row. `failed` are the files whose runner failed: their rows cannot be trusted whole.
 * @param {readonly Part[]} asked
 * @param {readonly Row[]} rows
 * @param {ReadonlySet<string>} failed
 * @returns {Judged[]}
 */
export function judge(asked, rows, failed) {
  const sums = addUp(rows)
  return asked.flatMap(({ test, what, files }) => {
    const own = sums.filter((row) => row.test === test)
    const broken = files.filter((file) => failed.has(file))
    /** @type {Judged[]} */
    const judged = own.map((row) => ({ ...row, verdict: holds(row) ? 'held' : 'MISSED' }))
    const none = { test, tried: 0, held: 0 }
    if (own.length === 0) judged.push({ ...none, what, bar: '', verdict: 'NOT RUN' })
    for (const file of broken)
      judged.push({ ...none, what: file, bar: 'every test passes', verdict: 'FAILED' })
    return judged
  })
}

/** @param {Row} row */
function holds({ tried, held, figure }) {
  const within =
    figure === undefined || (worth(figure) < Infinity && worth(figure) <= (figure.atMost ?? Infinity))
  return tried > 0 && held === tried && within
}

const titles = ['test', 'what', 'tried', 'held', 'figure', 'bar', '']

/** @param {Judged} row */
function cells({ test, what, tried, held, figure, bar, verdict }) {
  const shown = figure === undefined ? '' : `${rounded(figure.value)} ${figure.unit}`
  const count = (/** @type {number} */ n) => n.toLocaleString('en')
  return [test, what, count(tried), count(held), shown, bar, verdict]
}

/** @param {number} value */
function rounded(value) {
  if (!Number.isFinite(value)) return 'never'
  return value >= 100 || Number.isInteger(value)
    ? Math.round(value).toLocaleString('en')
    : value.toPrecision(2)
}

/** @param {readonly Judged[]} rows */
export function plainTable(rows) {
  const lines = [titles, ...rows.map(cells)]
  const widths = titles.map((_, at) => Math.max(...lines.map((line) => (line[at] ?? '').length)))
  const right = new Set([2, 3, 4])
  return lines
    .map((line) =>
      line
        .map((cell, at) => (right.has(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** @param {readonly Judged[]} rows @param {string} heading */
export function markdownTable(rows, heading) {
  const line = (/** @type {readonly string[]} */ parts) =>
    `| ${parts.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const rule = '| --- | --- | ---: | ---: | ---: | --- | --- |'
  return [heading, '', line(titles), rule, ...rows.map((row) => line(cells(row)))].join('\n')
}
