import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { beforeEach, describe, expect, it } from 'vitest'
import { activityPath } from '../../../main/activity/file'
import { readStartOptions } from '../../../main/arguments'
import { findPlace, portableName, programFolder } from '../../../main/platform/node/home'
import { runtimeFolder } from '../../../main/platform/node/runtime-folder'
import { runProgram } from '../../support/command'
import { tool } from '../../support/tools'

const env = { HOME: '/home/robin', XDG_CONFIG_HOME: '/home/robin/.config' }

describe('where this run keeps its things', () => {
  it('is the system’s place unless --home or TIDELOCK_HOME says otherwise', () => {
    const find = (home: string | undefined, more = {}) =>
      findPlace({ home, demo: false }, { ...env, ...more }, 'linux').vault
    expect(find(undefined)).toBe('/home/robin/.config/tidelock/vault.json')
    expect(find(undefined, { TIDELOCK_HOME: '/srv/t' })).toBe('/srv/t/vault.json')
    expect(find('/elsewhere', { TIDELOCK_HOME: '/srv/t' })).toBe('/elsewhere/vault.json')
  })

  it('is beside the file of a portable vault, and Electron’s own things are not', () => {
    const place = findPlace({ home: undefined, vault: '/media/stick/work.json', demo: false }, env, 'linux')
    expect(place).toMatchObject({
      folder: '/media/stick',
      vault: '/media/stick/work.json',
      settings: '/media/stick/work.json.settings.json',
      portable: 'file',
    })
    expect(place.runtime).toMatch(/^\/home\/robin\/\.config\/tidelock\/portable\/[0-9a-f]{16}$/)
  })

  it('gives each portable vault a single-instance lock of its own', () => {
    const runtime = (vault: string) => findPlace({ home: '/h', vault, demo: false }, env, 'linux').runtime
    expect(runtime('/media/a.json')).not.toBe(runtime('/media/b.json'))
    expect(runtime('/media/a.json')).toBe(runtime('/media/../media/a.json'))
  })
})

describe('a folder tidelock-data beside the program', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'tidelock-beside-'))
    return () => rmSync(root, { recursive: true, force: true })
  })
  const find = (
    beside: string | null,
    more: { home?: string; vault?: string; env?: NodeJS.ProcessEnv } = {},
  ) => findPlace({ home: more.home, vault: more.vault, beside, demo: false }, more.env ?? env, 'linux')

  it('keeps everything, and is opened by no keychain', () => {
    const data = join(root, 'tidelock-data')
    mkdirSync(data)
    const place = find(root)
    expect(place).toEqual({
      folder: data,
      vault: join(data, 'vault.json'),
      settings: join(data, 'settings.json'),
      runtime: join(data, 'runtime'),
      portable: 'folder',
      demo: false,
    })
    expect(activityPath(place)).toBe(join(data, 'activity.sealed'))
    expect(portableName(place)).toBe('tidelock-data')
  })

  it('counts only as a folder, beside a program, and after what was named', () => {
    const own = '/home/robin/.config/tidelock/vault.json'
    expect(find(root)).toMatchObject({ vault: own, portable: null })
    writeFileSync(join(root, 'tidelock-data'), '')
    expect(find(root)).toMatchObject({ vault: own, portable: null })
    rmSync(join(root, 'tidelock-data'))
    mkdirSync(join(root, 'tidelock-data'))
    expect(find(null)).toMatchObject({ vault: own, portable: null })
    expect(find(root, { home: '/h' })).toMatchObject({ vault: '/h/vault.json', portable: null })
    expect(find(root, { env: { ...env, TIDELOCK_HOME: '/t' } })).toMatchObject({
      vault: '/t/vault.json',
      portable: null,
    })
    const named = find(root, { vault: '/media/stick/work.json' })
    expect(named).toMatchObject({ vault: '/media/stick/work.json', portable: 'file' })
    expect(named.runtime.startsWith(join(root, 'tidelock-data', 'portable'))).toBe(true)
    expect(portableName(named)).toBe('work.json')
  })

  it('is looked for where a person sees the program', () => {
    const folder = (executable: string, more: NodeJS.ProcessEnv = {}, system: NodeJS.Platform = 'linux') =>
      programFolder(executable, more, system)
    expect(folder('/media/stick/Tidelock/tidelock-desktop')).toBe('/media/stick/Tidelock')
    expect(folder('/Volumes/STICK/Tidelock.app/Contents/MacOS/Tidelock', {}, 'darwin')).toBe('/Volumes/STICK')
    const image = { APPIMAGE: '/media/stick/Tidelock.AppImage', APPDIR: '/tmp/.mount_TidelX1' }
    expect(folder('/tmp/.mount_TidelX1/tidelock-desktop', image)).toBe('/media/stick')
    // Started by a program that is an AppImage itself.
    expect(folder('/usr/lib/tidelock/tidelock-desktop', image)).toBe('/usr/lib/tidelock')
    expect(folder('/tmp/.mount_TidelX12/tidelock-desktop', image)).toBe('/tmp/.mount_TidelX12')
  })
})

describe('where Chromium keeps its files while it runs', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'tidelock-runtime-'))
    mkdirSync(join(root, 'session'), { mode: 0o700 })
    return () => rmSync(root, { recursive: true, force: true })
  })
  const place = (portable: 'file' | 'folder' | null) => ({ runtime: join(root, 'data/runtime'), portable })
  const session = () => ({ XDG_RUNTIME_DIR: join(root, 'session') })

  it('is the place’s own where its lock can be made there, and always that of this computer’s vault', () => {
    expect(runtimeFolder(place('folder'), session(), 'linux').path).toBe(join(root, 'data/runtime'))
    expect(readdirSync(join(root, 'data/runtime'))).toEqual([])
    rmSync(join(root, 'data'), { recursive: true })
    expect(runtimeFolder(place(null), session(), 'linux').path).toBe(join(root, 'data/runtime'))
    expect(readdirSync(root)).toEqual(['session'])
  })

  it('is a private one of the session, the same each time, where nothing can be written', () => {
    writeFileSync(join(root, 'data'), 'a file keeps even root from making folders')
    const first = runtimeFolder(place('folder'), session(), 'linux')
    expect(first.path).toMatch(/\/session\/tidelock-[0-9a-f]{16}$/)
    expect(statSync(first.path).mode & 0o777).toBe(0o700)
    expect(runtimeFolder(place('folder'), session(), 'linux').path).toBe(first.path)
    first.clear()
    expect(readdirSync(join(root, 'session'))).toEqual([])
  })

  it('is none that somebody else may have prepared', () => {
    writeFileSync(join(root, 'data'), '')
    const { path } = runtimeFolder(place('folder'), session(), 'linux')
    rmSync(path, { recursive: true })
    mkdirSync(path, { mode: 0o777 })
    chmodSync(path, 0o777)
    const other = runtimeFolder(place('folder'), session(), 'linux')
    expect(other.path).not.toBe(path)
    expect(statSync(other.path).mode & 0o777).toBe(0o700)
    other.clear()
    rmSync(path, { recursive: true })
    symlinkSync(root, path)
    const third = runtimeFolder(place('folder'), session(), 'linux')
    expect(third.path).not.toBe(path)
    third.clear()
  })

  it('is one of the session where a file system has no symbolic links', async () => {
    const program = join(root, 'ask.cjs')
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        ...{ write: true, outDir: root, emptyOutDir: false, ssr: true },
        rollupOptions: {
          input: resolve(import.meta.dirname, '../../../main/platform/node/runtime-folder.ts'),
          output: { format: 'cjs', entryFileNames: 'ask.cjs' },
        },
      },
    })
    const ask = `const { runtimeFolder } = require(${JSON.stringify(program)})
console.log(runtimeFolder(${JSON.stringify(place('folder'))}, ${JSON.stringify(session())}, 'linux').path)`
    // What exFAT answers.
    const strace = [
      tool('strace'),
      '-f',
      '-qq',
      '-o',
      '/dev/null',
      '-e',
      'inject=symlink,symlinkat:error=ENOSYS',
    ]
    const env = { PATH: '/usr/bin:/bin' }
    const plain = await runProgram([process.execPath, '-e', ask], '', env)
    expect(plain.out).toBe(`${join(root, 'data/runtime')}\n`)
    const ran = await runProgram([...strace, process.execPath, '-e', ask], '', env)
    expect(ran.out).toMatch(/\/session\/tidelock-[0-9a-f]{16}\n$/)
  })
})

describe('what the command line asks of the window', () => {
  it.each([
    [
      ['--vault', 'a b.json', '--demo'],
      { home: undefined, vault: 'a b.json', demo: true, hidden: false, key: null },
    ],
    [['--home=/x', '--vault=/y=z'], { home: '/x', vault: '/y=z', demo: false, hidden: false, key: null }],
    [['.', '--hidden'], { home: undefined, vault: undefined, demo: false, hidden: true, key: null }],
    [['--toggle'], { home: undefined, vault: undefined, demo: false, hidden: false, key: 'toggle' }],
    [['--copy-last'], { home: undefined, vault: undefined, demo: false, hidden: false, key: 'copy-last' }],
  ])('%j', (argv, options) => {
    expect(readStartOptions(argv)).toEqual(options)
  })
})
