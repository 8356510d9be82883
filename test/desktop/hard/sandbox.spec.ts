// T15. The walls around the processes, as the kernel and the packed files show them: sandbox, switches, core dumps, fuses,
// and words that may stand nowhere in the source.

import { execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'playwright/test'
import { securityFaults } from '../../architecture/effects'
import { readSources } from '../../architecture/source'
import { startDesktop } from '../../support/desktop'
import { long, reportHard } from '../../support/hard-report'
import { isRunning } from '../../support/processes'
import { asTestUser } from '../../support/user'
import { leave, protectWithKeychain, stand } from '../steps'

const root = resolve(import.meta.dirname, '../../..')
/** security.md 2, "Wanted fuses". Cookies are never written; theirs is on because it costs nothing. */
const wantedFuses = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
} as const

test('every process has the walls that it should have', async () => {
  const standing = await stand()
  const checks: [string, boolean][] = []
  try {
    test.skip(!standing.app.sandboxed, 'this system refuses user namespaces')
    await protectWithKeychain(standing.page)
    for (const process of standing.app.processes()) {
      const { pid, command } = process
      const of = (file: string) => (isRunning(process) ? readFileSync(`/proc/${pid}/${file}`, 'utf8') : '')
      const type = /--type=(\S+)/.exec(command)?.[1] ?? 'main'
      const status = of('status')
      // A helper whose work is done meanwhile.
      if (status === '') continue
      // A utility that serves Chromium's audio or network, and the zygote that only forks, are its own business.
      checks.push([
        `${type} is told no --no-sandbox`,
        !/--no-sandbox|--disable-web-security|--allow-file-access/.test(command),
      ])
      if (type === 'renderer') {
        checks.push([`${type} runs under seccomp`, /^Seccomp:\t2$/m.test(status)])
        checks.push([`${type} can gain no rights`, /^NoNewPrivs:\t1$/m.test(status)])
        const ours = readFileSync('/proc/self/status', 'utf8')
        const space = (text: string) => /^NSpid:\t(.*)$/m.exec(text)?.[1]?.split('\t').length ?? 0
        checks.push([`${type} has a process table of its own`, space(status) > space(ours)])
      }
      if (type === 'main')
        checks.push([`${type} keeps its memory out of core dumps`, /^0+$/.test(of('coredump_filter').trim())])
    }
  } finally {
    await leave(standing)
  }
  const held = checks.filter(([, right]) => right).length
  reportHard({
    test: 'T15',
    what: 'processes: seccomp, rights, switches, cores',
    tried: checks.length,
    held,
    bar: 'exact',
  })
  expect(checks.filter(([, right]) => !right)).toEqual([])
  expect(checks.some(([what]) => what.startsWith('renderer'))).toBe(true)
})

test('no source and no launcher holds what is forbidden everywhere', () => {
  const sources = readSources(root, ['main', 'preload', 'renderer', 'shared'], /\.tsx?$/)
  const faults = sources.flatMap(securityFaults)
  for (const { path, text } of sources)
    if (/crashReporter/.test(text)) faults.push(`${path} starts a reporter of crashes`)
  const launcher = readFileSync(join(root, 'packaging/linux/tidelock'), 'utf8')
  const [forCommands = '', forWindow] = launcher.split('# From here on: the window.')
  // The command line opens no page: there is nothing that a sandbox would hold. Above it the switch stands nowhere else, so
  // that nothing below could have it from a variable.
  if (forWindow === undefined || /no-sandbox/.test(forWindow))
    faults.push('the launcher starts the window without its sandbox')
  if (forCommands.match(/no-sandbox/g)?.length !== 1 || !/--no-sandbox --log-level=3 --/.test(forCommands))
    faults.push('the launcher’s command line changed: look at this test')
  if (!/^ulimit -c 0/m.test(launcher)) faults.push('the launcher lets a crash write core dumps')
  for (const file of ['packaging/windows/tidelock.cmd', 'electron-builder.yml'])
    if (/no-sandbox/.test(readFileSync(join(root, file), 'utf8'))) faults.push(`${file} holds --no-sandbox`)
  const tried = sources.length + 3
  reportHard({
    test: 'T15',
    what: 'sources and launchers searched',
    tried,
    held: faults.length === 0 ? tried : 0,
    bar: '0 finds',
  })
  expect(faults).toEqual([])
})

test('the fuses are set on purpose, all eight', () => {
  const text = readFileSync(join(root, 'electron-builder.yml'), 'utf8')
  const block = /^electronFuses:\n((?: {2}.*\n)+)/m.exec(text)?.[1] ?? ''
  const set = Object.fromEntries(
    [...block.matchAll(/^ {2}(\w+): (true|false)$/gm)].map(([, name = '', value]) => [
      name,
      value === 'true',
    ]),
  )
  expect(set).toEqual(wantedFuses)
})

test('a packed program has those fuses, and takes no debugger, no script and no inspector', async () => {
  test.skip(!long, 'packs the program: part of npm run test:hard')
  test.setTimeout(240_000)
  const output = mkdtempSync(join(tmpdir(), 'tidelock-packed-'))
  try {
    const bin = (name: string) => join(root, 'node_modules/.bin', name)
    const args = ['--dir', '--publish', 'never', `--config.directories.output=${output}`]
    execFileSync(bin('electron-builder'), args, {
      cwd: root,
      env: { ...process.env, TIDELOCK_PACK_FOR_TESTS: '1' },
      stdio: 'ignore',
    })
    const folder = join(output, 'linux-unpacked')
    const program = join(folder, 'tidelock-desktop')
    // @electron/fuses: this text, a version, a count, and one letter for each fuse in the order above.
    const wire = readFileSync(program)
    const at = wire.indexOf('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX') + 32
    expect([wire[at], wire[at + 1]]).toEqual([1, 8])
    const letters = wire.toString('latin1', at + 2, at + 10)
    const wanted = Object.values(wantedFuses)
    const rightFuses = wanted.filter((on, n) => letters[n] === (on ? '1' : '0'))
    reportHard({
      test: 'T15',
      what: 'fuses read back from the packed program',
      tried: 8,
      held: rightFuses.length,
      bar: 'exact',
    })

    // For everybody: the test user may not enter root's folders.
    const shared = mkdtempSync(join(tmpdir(), 'tidelock-installed-'))
    cpSync(folder, shared, { recursive: true })
    execFileSync('chmod', ['-R', 'a+rX', shared])
    const desktop = await startDesktop({ display: 'bare' })
    let printed = ''
    try {
      const home = desktop.newFolder('tidelock')
      const [command, ...rest] = asTestUser(program.replace(folder, shared), [
        ...['--demo', '--remote-debugging-port=0', '--inspect=0', '--remote-allow-origins=*'],
      ])
      const env = {
        ...desktop.env,
        TIDELOCK_HOME: home,
        NODE_OPTIONS: '--inspect=0',
        ELECTRON_RUN_AS_NODE: '1',
      }
      const child = spawn(command, rest, { env, stdio: ['ignore', 'pipe', 'pipe'] })
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (printed += data))
      await expect.poll(() => existsSync(join(home, 'vault.json'))).toBe(true)
      const ended = new Promise((resume) => child.once('exit', resume))
      // Node's way to an inspector. Without one the signal has its plain meaning, the end.
      child.kill('SIGUSR1')
      await new Promise((resume) => setTimeout(resume, 1_000))
      child.kill('SIGTERM')
      await ended
    } finally {
      await desktop.stop()
      rmSync(shared, { recursive: true, force: true })
    }
    const closed = !/listening on/i.test(printed)
    const what = 'debugger, inspector, NODE_OPTIONS and run-as-node refused by the packed program'
    reportHard({ test: 'T15', what, tried: 4, held: closed ? 4 : 0, bar: 'exact' })
    expect(letters).toBe(wanted.map((on) => (on ? '1' : '0')).join(''))
    expect(printed).not.toMatch(/listening on/i)
  } finally {
    rmSync(output, { recursive: true, force: true })
  }
})
