// Counts tests from the JSON reports of vitest and Playwright. What is not in a report does not count as passed: a
// suite that ran nothing, crashed, or ended with an error that no test owns is a failure.

import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{passed: number, failed: number, skipped: number, remarks: string[]}} Count */

/**
 * @param {string} file
 * @param {number} code the runner's exit code
 * @param {(report: any) => Count} read
 * @returns {Count}
 */
function count(file, code, read) {
  /** @type {Count} */
  let found = { passed: 0, failed: 0, skipped: 0, remarks: [] }
  if (existsSync(file)) {
    try {
      found = read(JSON.parse(readFileSync(file, 'utf8')))
    } catch {
      found.remarks.push('the report cannot be read')
    }
  } else {
    found.remarks.push('there is no report: the runner crashed or was stopped')
  }
  const fail = (/** @type {string} */ remark) => {
    found.failed += 1
    found.remarks.push(remark)
  }
  if (found.passed + found.failed === 0) fail('no test ran')
  else if (code !== 0 && found.failed === 0) fail(`the runner ended with ${code} although no test failed`)
  else if (code === 0 && found.failed > 0) found.remarks.push('the runner ended with 0 although tests failed')
  return found
}

/**
 * @param {string} file
 * @param {number} code
 */
export function countVitest(file, code) {
  return count(file, code, (report) => {
    const remarks = []
    // A file that fails before its first test is in no test's count.
    const broken = report.testResults.filter(
      (/** @type {any} */ one) =>
        one.status === 'failed' &&
        !one.assertionResults.some((/** @type {any} */ t) => t.status === 'failed'),
    )
    for (const one of broken) remarks.push(`${one.name} failed outside its tests`)
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: report.numPendingTests + report.numTodoTests,
      remarks,
    }
  })
}

/**
 * @param {string} file
 * @param {number} code
 */
export function countPlaywright(file, code) {
  return count(file, code, ({ stats, errors }) => {
    const remarks = []
    // A test that passes only the second time hides a race: it counts as failed.
    if (stats.flaky > 0) remarks.push(`${stats.flaky} passed only when repeated`)
    for (const error of errors ?? []) remarks.push(String(error.message ?? error).split('\n', 1)[0] ?? '')
    return {
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + (errors?.length ?? 0),
      skipped: stats.skipped,
      remarks,
    }
  })
}

/**
 * How many tests a report of `--list` names.
 * @param {string} file
 */
export function countListed(file) {
  /** @param {any} suite @returns {number} */
  const within = ({ specs = [], suites = [] }) =>
    suites.reduce((/** @type {number} */ sum, /** @type {any} */ one) => sum + within(one), specs.length)
  return existsSync(file) ? within(JSON.parse(readFileSync(file, 'utf8'))) : 0
}
