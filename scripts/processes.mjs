// Finds and ends the processes that a run started, wherever they moved to. On Linux they are known by a mark in
// their environment and by their parents; elsewhere by their parents alone.

import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

export const markName = 'TIDELOCK_RUN'

/** @typedef {{pid: number, parent: number, group: number, session: number, name: string}} Process */

/** @returns {Process[]} */
function allProcesses() {
  return readdirSync('/proc').flatMap((entry) => {
    if (!/^\d+$/.test(entry)) return []
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'latin1')
      // The name stands in parentheses and may hold anything, a closing one included.
      const end = stat.lastIndexOf(')')
      const [state, parent, group, session] = stat.slice(end + 2).split(' ')
      if (state === 'Z' || state === 'X') return []
      const name = stat.slice(stat.indexOf('(') + 1, end)
      return [
        { pid: Number(entry), parent: Number(parent), group: Number(group), session: Number(session), name },
      ]
    } catch {
      return []
    }
  })
}

/**
 * Marks every process that this one starts from now on. A run inside a run keeps the outer mark too, so that both
 * find them.
 * @param {string} mark
 */
export function markChildren(mark) {
  process.env[markName] = [process.env[markName], mark].filter(Boolean).join(',')
}

/** @param {number} pid @param {string} mark */
function carriesMark(pid, mark) {
  try {
    const found = `\0${readFileSync(`/proc/${pid}/environ`, 'latin1')}`.split(`\0${markName}=`)[1]
    return found?.split('\0', 1)[0]?.split(',').includes(mark) ?? false
  } catch {
    return false
  }
}

/**
 * Every living process of a run: those that carry its mark or belong to the group or session of one of `roots`, and
 * the descendants of all these. Chromium overwrites the environment of its children, D-Bus services change their
 * parent, a helper may open a session: so all are asked.
 * @param {string} mark
 * @param {readonly number[]} [roots] ids of processes started `detached`, still alive or just ended
 * @returns {Process[]}
 */
export function processesOf(mark, roots = []) {
  if (process.platform !== 'linux') return []
  const all = allProcesses()
  /** @type {Set<number>} */
  const ours = new Set()
  for (const { pid, group, session } of all) {
    if (roots.includes(group) || roots.includes(session) || carriesMark(pid, mark)) ours.add(pid)
  }
  ours.delete(process.pid)
  for (let grown = true; grown; ) {
    grown = false
    for (const { pid, parent } of all) {
      if (pid !== process.pid && !ours.has(pid) && ours.has(parent)) {
        ours.add(pid)
        grown = true
      }
    }
  }
  return all.filter(({ pid }) => ours.has(pid))
}

/** @param {number} pid @param {NodeJS.Signals} name */
function signal(pid, name) {
  try {
    process.kill(pid, name)
  } catch {
    // It ended in the meantime.
  }
}

/**
 * Calls `stop` once when this run is asked to end. npm hands signals to its shell only, and Debian's shell dies of
 * them without passing them on: under npm, losing that parent means the same.
 * @param {() => void} stop
 */
export function onStop(stop) {
  let asked = false
  const once = () => {
    if (asked) return
    asked = true
    stop()
  }
  for (const name of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP'])) process.on(name, once)
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) once()
  }, 50).unref()
}

/** @param {number} ms */
export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Ends all processes of a run, asking first: a killed Xvfb would leave its lock file behind.
 * @param {string} mark
 * @param {readonly number[]} [roots]
 */
export async function endAll(mark, roots = []) {
  if (process.platform === 'win32') {
    for (const pid of roots) {
      try {
        execFileSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' })
      } catch {
        // It ended in the meantime.
      }
    }
    return
  }
  if (process.platform !== 'linux') for (const pid of roots) signal(-pid, 'SIGTERM')
  for (const { pid } of processesOf(mark, roots)) signal(pid, 'SIGTERM')
  for (let waited = 0; waited < 400 && processesOf(mark, roots).length > 0; waited += 20) await pause(20)
  if (process.platform !== 'linux') for (const pid of roots) signal(-pid, 'SIGKILL')
  // More than once: a process may have started another between the look and the signal.
  for (let round = 0; round < 3; round++) {
    const living = processesOf(mark, roots)
    if (living.length === 0) return
    for (const { pid } of living) signal(pid, 'SIGKILL')
    await pause(20)
  }
}
