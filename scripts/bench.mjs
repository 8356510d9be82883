// `npm run bench [-- --rounds N] [--quick] [--strict] [--only rooms,qr,import,start,rest,quick,unlock,large,scroll,size,packed]`: provides what the benchmark
// needs, builds the app and the benchmark's own programs, and runs it. `--strict`: a missed bar is exit code 1.

import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { build as buildApp } from './build.mjs'
import { isEntry, root, Stop, say, seconds, start } from './machine.mjs'
import { ensurePackages } from './npm-packages.mjs'
import { onStop } from './processes.mjs'
import { provideElectron } from './provide-electron.mjs'
import { ensureSystemPackages } from './system-packages.mjs'

const programs = ['make-vault', 'rooms', 'qr']

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        rounds: { type: 'string' },
        quick: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
        only: { type: 'string', default: '' },
      },
    })
    const rounds = Number(values.rounds ?? (values.quick ? 3 : 10))
    if (!Number.isInteger(rounds) || rounds < 1 || rounds > 100)
      throw new Error('--rounds takes a number from 1 to 100')
    return {
      rounds,
      quick: values.quick,
      strict: values.strict,
      only: values.only.split(',').filter(Boolean),
    }
  } catch (error) {
    throw new Stop(`npm run bench: ${error instanceof Error ? error.message : error}`)
  }
}

/** Each program in one file, for plain Node. @param {string} into */
async function buildPrograms(into) {
  const { build } = await import('vite')
  for (const name of programs) {
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      ssr: { noExternal: true },
      build: {
        ssr: true,
        outDir: into,
        emptyOutDir: false,
        target: 'node20.18',
        rolldownOptions: {
          input: { [name]: path.join(root, `test/bench/${name}.ts`) },
          output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
        },
      },
    })
  }
}

async function main() {
  const { strict, ...options } = readOptions()
  if (process.platform !== 'linux')
    throw new Stop('npm run bench measures on Linux: it reads /proc and uses Xvfb.')
  const began = performance.now()
  await ensurePackages()
  if (!(await ensureSystemPackages(['running', 'virtualDisplay', 'testTools']))) {
    throw new Stop('The benchmark needs the packages named above.')
  }
  const runtime = await provideElectron()
  await buildApp()
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tidelock-bench-programs-'))
  // The desktop and both apps are ended by their guard (test/support/guard.sh) once this process is gone.
  onStop(() => {
    rmSync(folder, { recursive: true, force: true })
    process.exit(130)
  })
  try {
    await buildPrograms(folder)
    // The benchmark itself is TypeScript too; Vite loads it in place, so that what it imports finds its own files.
    const { runnerImport } = await import('vite')
    const { module } = await runnerImport(path.join(root, 'test/bench/index.ts'), { root, logLevel: 'warn' })
    const { bench } = /** @type {{bench(options: object): Promise<number>}} */ (module)
    const missed = await bench({ root, runtime, programs: folder, ...options })
    say(`Bench: done in ${seconds(began)}`)
    return strict && missed > 0 ? 1 : 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (isEntry(import.meta)) await start(main)
