// Type-checks every folder with its own tsconfig, so that each sees only the globals it may use. Two at a time.

import path from 'node:path'
import { isEntry, root, run, say, seconds, start } from './machine.mjs'

export const projects = ['shared', 'main', 'preload', 'renderer', 'test', 'scripts']

/**
 * @param {{env?: NodeJS.ProcessEnv}} [options]
 * @returns {Promise<{passed: number, failed: number}>} one for each project
 */
export async function typecheck({ env } = {}) {
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
  const waiting = [...projects]
  let failed = 0
  const worker = async () => {
    for (let project = waiting.shift(); project; project = waiting.shift()) {
      const began = performance.now()
      const { code, output } = await run(process.execPath, [tsc, '-p', project, '--pretty', 'false'], {
        env,
        limitSeconds: 300,
      })
      if (code === 0) {
        say(`  types of ${project}: right (${seconds(began)})`)
      } else {
        failed += 1
        say(`${output.trimEnd()}\n  types of ${project}: WRONG (${seconds(began)})`)
      }
    }
  }
  await Promise.all([worker(), worker()])
  return { passed: projects.length - failed, failed }
}

if (isEntry(import.meta)) await start(async () => ((await typecheck()).failed > 0 ? 1 : 0))
