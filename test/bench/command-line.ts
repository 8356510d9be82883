// The command line's figures, measured side by side on this machine (issue 3): `code QUERY` by the keychain against bare
// Node with one keytar get, and `list` of 10,000 accounts. Runs by itself:
// node -e "import('vite').then((vite) => vite.runnerImport('test/bench/command-line.ts'))"

import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { type Desktop, startDesktop } from '../support/desktop'
import { buildEntries, type Entries } from '../support/entries'

const root = resolve(import.meta.dirname, '../..')
const rounds = 25

/** One run, timed from outside; Python knows the peak memory of what it started, helper processes included. */
const timed = `
import json, resource, subprocess, sys, time
began = time.monotonic()
done = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE)
took = time.monotonic() - began
print(json.dumps({"seconds": took, "megabytes": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024,
                  "status": done.returncode, "bytes": len(done.stdout)}))
`

interface Run {
  readonly seconds: number
  /** The largest of its processes. */
  readonly megabytes: number
  readonly status: number
  readonly bytes: number
}

function measure(desktop: Desktop, home: string, args: readonly string[], input = ''): Promise<Run> {
  const env = { ...desktop.env, TIDELOCK_HOME: home }
  return new Promise((done, failed) => {
    const child = spawn('/usr/bin/python3', ['-c', timed, process.execPath, ...args], {
      env,
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    let out = ''
    child.stdout.on('data', (text: Buffer) => {
      out += text.toString()
    })
    child.on('error', failed)
    child.on('close', () => {
      const run = JSON.parse(out) as Run // the script above prints exactly this shape
      run.status === 0 ? done(run) : failed(new Error(`${args.join(' ')}: status ${run.status}`))
    })
    child.stdin.end(input)
  })
}

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

const uris = (count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      `otpauth://totp/Service%20${i}:person${i}%40example.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Service%20${i}`,
  ).join('\n')

const say = (text: string) => void process.stdout.write(`${text}\n`)
const milliseconds = (seconds: number) => `${Math.round(seconds * 1000)} ms`

async function bench(entries: Entries, desktop: Desktop): Promise<void> {
  const cli = entries.path('cli')
  const [small, large] = [desktop.newFolder('small'), desktop.newFolder('large')]
  await measure(desktop, small, [cli, 'add', '-'], uris(50))
  await measure(desktop, large, [cli, 'add', '-'], uris(10_000))
  const keytar = join(root, 'node_modules/keytar')
  const get = `require(${JSON.stringify(keytar)}).getPassword('Tidelock', 'nobody')`
  const all: Record<'bare' | 'get' | 'code' | 'list', Run[]> = { bare: [], get: [], code: [], list: [] }
  for (let round = 0; round < rounds; round++) {
    all.bare.push(await measure(desktop, small, ['-e', '0']))
    all.get.push(await measure(desktop, small, ['-e', get]))
    all.code.push(await measure(desktop, small, [cli, 'code', 'person7@']))
    all.list.push(await measure(desktop, large, [cli, 'list']))
  }
  const seconds = (name: keyof typeof all) => median(all[name].map((run) => run.seconds))
  const ratio = seconds('code') / seconds('get')
  const peak = Math.max(...all.list.map((run) => run.megabytes))
  say(`node -e 0: ${milliseconds(seconds('bare'))}; with one keytar get: ${milliseconds(seconds('get'))}`)
  say(`code QUERY by the keychain: ${milliseconds(seconds('code'))}, ${ratio.toFixed(2)} x (at most 3 x)`)
  say(
    `list of 10,000: ${milliseconds(seconds('list'))} (at most 1 s), ${peak.toFixed(0)} MB (at most 200 MB)`,
  )
}

const entries = await buildEntries('cli', 'kdf', 'keychain')
const desktop = await startDesktop()
try {
  await bench(entries, desktop)
} finally {
  await desktop.stop()
  entries.remove()
}
