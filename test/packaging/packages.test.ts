// How packages are called, what they depend on, and what their scripts do to a system: without making a package.

import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freshFolder, judge, packageScript, root } from './scripts'

interface Naming {
  naming(
    version: string,
    made: { readonly development: boolean; readonly arch: string },
  ): { readonly ordered: string; readonly file: Readonly<Record<'deb' | 'rpm' | 'tar', string>> }
}

const onLinux = process.platform === 'linux'

describe('Names', () => {
  it('say the version, and that a package is not for release', async () => {
    const { naming } = await packageScript<Naming>('naming.mjs')
    expect(naming('0.1.0', { development: false, arch: 'x64' }).file).toEqual({
      deb: 'tidelock_0.1.0_amd64.deb',
      rpm: 'tidelock-0.1.0.x86_64.rpm',
      tar: 'tidelock-0.1.0-linux-x64.tar.gz',
    })
    expect(naming('0.1.0', { development: true, arch: 'x64' }).file).toEqual({
      deb: 'tidelock_0.1.0-devruntime_amd64.deb',
      rpm: 'tidelock-0.1.0-devruntime.x86_64.rpm',
      tar: 'tidelock-0.1.0-devruntime-linux-x64.tar.gz',
    })
  })

  it.runIf(onLinux)('are ordered by dpkg as they came to be', async () => {
    const { naming } = await packageScript<Naming>('naming.mjs')
    const made = (version: string, development: boolean) =>
      naming(version, { development, arch: 'x64' }).ordered
    const order = [
      made('0.1.0', false),
      made('0.2.0-beta.1', true),
      made('0.2.0-beta.1', false),
      made('0.2.0-beta.2', false),
      made('0.2.0', true),
      made('0.2.0', false),
    ]
    for (const [n, later] of order.slice(1).entries())
      expect(judge('dpkg', ['--compare-versions', order[n] ?? '', 'lt', later]).code, later).toBe(0)
  })

  it('are refused where they are no version or for no processor of ours', async () => {
    const { naming } = await packageScript<Naming>('naming.mjs')
    expect(() => naming('1.0', { development: false, arch: 'x64' })).toThrow(RangeError)
    expect(() => naming('1.0.0+build', { development: false, arch: 'x64' })).toThrow(RangeError)
    expect(() => naming('1.0.0', { development: false, arch: 'mips' })).toThrow(RangeError)
  })
})

describe.runIf(onLinux)('The command', () => {
  const command = (...args: readonly string[]) =>
    judge(process.execPath, [join(root, 'scripts/package.mjs'), ...args])

  it.each([['snap'], ['--version', 'new'], ['--fast']])('takes no %s', (...args) => {
    const { code, said } = command(...args)
    expect(code).toBe(2)
    expect(said).toMatch(/^Usage: npm run package/)
  })

  const versionIn = (file: string) => {
    const path = join(root, 'node_modules/electron', file)
    return existsSync(path) ? readFileSync(path, 'utf8').trim().replace(/^v/, '') : null
  }
  const wanted = JSON.parse(versionIn('package.json') ?? '{}').version
  it.skipIf([null, wanted].includes(versionIn('dist/version')))(
    'refuses to make a release on the development runtime, and makes nothing',
    () => {
      const out = freshFolder()
      const { code, said } = command('deb', '--release', '--out', out)
      expect(said).toMatch(/--release: .* development and tests\. Nothing was made\./)
      expect(code).toBe(2)
      expect(existsSync(join(out, 'linux-unpacked'))).toBe(false)
      rmSync(out, { recursive: true })
    },
  )
})

it('A library that was renamed for the 64-bit time is wanted by either name', async () => {
  const { bothNames } = await packageScript<{ bothNames(clause: string): string }>('dependencies.mjs')
  const both = 'libgtk-3-0t64 (>= 3.9.10) | libgtk-3-0 (>= 3.9.10)'
  expect(bothNames('libgtk-3-0 (>= 3.9.10)')).toBe(both)
  expect(bothNames('libgtk-3-0t64 (>= 3.9.10)')).toBe(both)
  expect(bothNames('libxext6')).toBe('libxext6')
  expect(bothNames('libnss3 (>= 2:3.30)')).toBe('libnss3 (>= 2:3.30)')
})

describe.runIf(onLinux)('The scripts of the .deb', () => {
  let system: string
  let profile: string
  beforeEach(() => {
    system = freshFolder()
    profile = join(system, 'etc/apparmor.d/tidelock')
    put('usr/lib/tidelock/apparmor-profile', readFileSync(join(root, 'packaging/linux/apparmor-profile')))
    put('home/ada/.config/tidelock/vault.json', 'hers')
    // Says what it was asked; the real one would speak to this machine's kernel.
    put('bin/apparmor_parser', '#!/bin/sh\necho "$@" >>"$DPKG_ROOT/asked"\n', 0o755)
  })
  afterEach(() => {
    expect(readFileSync(join(system, 'home/ada/.config/tidelock/vault.json'), 'utf8')).toBe('hers')
    rmSync(system, { recursive: true, force: true })
  })

  const put = (file: string, content: string | Buffer, mode = 0o644) => {
    mkdirSync(join(system, file, '..'), { recursive: true })
    writeFileSync(join(system, file), content, { mode })
  }
  const restrict = (value: string) =>
    put('proc/sys/kernel/apparmor_restrict_unprivileged_userns', `${value}\n`)
  const knowsAbi = () => put('etc/apparmor.d/abi/4.0', '')
  const script = (name: string, ...args: readonly string[]) =>
    judge('env', [
      `DPKG_ROOT=${system}`,
      `PATH=${join(system, 'bin')}:${process.env['PATH']}`,
      join(root, 'packaging/debian', name),
      ...args,
    ])
  const done = { code: 0, said: '' }
  const asked = () =>
    existsSync(join(system, 'asked'))
      ? readFileSync(join(system, 'asked'), 'utf8').replaceAll(system, '')
      : ''

  it('do nothing where AppArmor keeps namespaces from nobody', () => {
    mkdirSync(join(system, 'etc/apparmor.d'), { recursive: true })
    expect(script('postinst', 'configure', '')).toEqual(done)
    restrict('0')
    knowsAbi()
    expect(script('postinst', 'configure', '')).toEqual(done)
    restrict('1')
    rmSync(join(system, 'etc/apparmor.d/abi'), { recursive: true })
    expect(script('postinst', 'configure', '')).toEqual(done)
    expect(existsSync(profile)).toBe(false)
    expect(script('postrm', 'purge')).toEqual(done)
    expect(asked()).toBe('')
  })

  it('bring the profile where it does, as often as they are called, and take it away', () => {
    restrict('1')
    knowsAbi()
    for (let i = 0; i < 2; i++) expect(script('postinst', 'configure', '0.1.0')).toEqual(done)
    expect(readFileSync(profile, 'utf8')).toMatch(/^profile tidelock /m)
    // An upgrade calls the old version's script too.
    expect(script('postrm', 'upgrade', '0.2.0')).toEqual(done)
    expect(existsSync(profile)).toBe(true)
    for (const how of ['remove', 'purge', 'purge']) expect(script('postrm', how)).toEqual(done)
    expect(existsSync(profile)).toBe(false)
    const replaced = '--replace --write-cache /etc/apparmor.d/tidelock\n'
    expect(asked()).toBe(`${replaced}${replaced}--remove /etc/apparmor.d/tidelock\n`)
  })

  it('let the package be installed where the profile cannot be loaded', () => {
    restrict('1')
    knowsAbi()
    put('bin/apparmor_parser', '#!/bin/sh\nexit 1\n', 0o755)
    expect(script('postinst', 'configure', '').code).toBe(0)
    cpSync(profile, join(system, 'kept'))
    expect(script('postrm', 'remove')).toEqual(done)
    expect(existsSync(profile)).toBe(false)
  })
})
