// What scripts/release-check.mjs lets through and what not, with folders of small files.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

interface Told {
  readonly tag: string
  readonly version: string
  readonly lockVersion: string
  readonly changelog: string
  readonly repository: string
  readonly ownRepository: string
  readonly releasePage: string
}

const scripts = join(import.meta.dirname, '../../scripts')
// The scripts are JavaScript; their own types are checked where they are.
const {
  changelogSection,
  runtimeFaults,
  versionFaults,
}: {
  changelogSection: (changelog: string, version: string) => string | null
  runtimeFaults: (wanted: string, found: string) => readonly string[]
  versionFaults: (told: Told) => readonly string[]
} = await import(join(scripts, 'release-check.mjs'))
const {
  expectedFiles,
  folderFaults,
  sumsOf,
}: {
  expectedFiles: (version: string) => readonly string[]
  folderFaults: (folder: string, version: string) => Promise<readonly string[]>
  sumsOf: (folder: string) => Promise<string>
} = await import(join(scripts, 'release-files.mjs'))

const changelog =
  '# Changelog\n\n## Unreleased\n\n## 1.2.0 (2026-11-30)\n\n### Added\n- A thing.\n\n## 1.1.0 (2026-10-01)\n\n- Old.\n'
const good = {
  tag: 'v1.2.0',
  version: '1.2.0',
  lockVersion: '1.2.0',
  changelog,
  repository: 'tidelock/tidelock',
  ownRepository: 'github:tidelock/tidelock',
  releasePage: 'https://github.com/tidelock/tidelock/releases',
}

describe('a tag', () => {
  it('passes when everything agrees', () => {
    expect(versionFaults(good)).toEqual([])
    expect(versionFaults({ ...good, changelog: changelog.replace('## Unreleased\n\n', '') })).toEqual([])
    expect(runtimeFaults('45.4.1', '45.4.1')).toEqual([])
  })

  it.each([
    [{ tag: 'v1.2.1' }, 'the tag is v1.2.1'],
    [{ tag: '1.2.0' }, 'the tag is 1.2.0'],
    [{ tag: 'v1.2.0-devruntime', version: '1.2.0-devruntime' }, 'not of the form'],
    [{ lockVersion: '1.1.0' }, 'package-lock.json says 1.1.0'],
    [{ changelog: changelog.replace('(2026-11-30)', '') }, 'no heading'],
    [{ changelog: changelog.replace('### Added\n- A thing.\n', '') }, 'says nothing under 1.2.0'],
    [{ changelog: changelog.replace('Unreleased\n', 'Unreleased\n\n- Later.\n') }, 'under Unreleased'],
    [{ repository: 'someone/fork' }, 'but this is someone/fork'],
    [{ releasePage: 'https://example.org' }, 'sends people to https://example.org'],
  ])('is refused for %o', (change, told) => {
    expect(versionFaults({ ...good, ...change }).join('\n')).toContain(told)
  })

  it('is refused on the development runtime', () => {
    expect(runtimeFaults('45.4.1', '33.2.1')).toHaveLength(1)
  })

  it('takes its notes from its own heading', () => {
    expect(changelogSection(changelog, '1.2.0')).toBe('### Added\n- A thing.')
    expect(changelogSection(changelog, '1.1.0')).toBe('- Old.')
    expect(changelogSection(changelog, '1.1')).toBeNull()
  })
})

describe('a folder', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tidelock-release-'))
    for (const name of expectedFiles('1.2.0'))
      writeFileSync(
        join(folder, name),
        name.endsWith('.tar.gz') ? gzipSync('tidelock/LICENSE') : `of ${name}`,
      )
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  const put = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content)

  it('passes with every file and no other, before and after its sums are written', async () => {
    expect(await folderFaults(folder, '1.2.0')).toEqual([])
    const sums = await sumsOf(folder)
    put('SHA256SUMS', sums)
    expect(await folderFaults(folder, '1.2.0')).toEqual([])
    expect(await sumsOf(folder)).toBe(sums)
    expect(sums.trimEnd().split('\n')).toHaveLength(expectedFiles('1.2.0').length)
    // `printf 'of tidelock-1.2.0.cdx.json' | sha256sum`
    expect(sums).toContain(
      '5db11161c1ba0196ba5a38e5f6dce89c6d1867c60d1387d96a73d0da002105ca  tidelock-1.2.0.cdx.json\n',
    )
  })

  it('is refused when a file is missing, empty, a folder or of another version', async () => {
    rmSync(join(folder, 'Tidelock-1.2.0-macos.dmg'))
    put('Tidelock-1.1.0-macos.dmg', 'x')
    put('tidelock-1.2.0.cdx.json', '')
    rmSync(join(folder, 'Tidelock-1.2.0-macos.zip'))
    mkdirSync(join(folder, 'Tidelock-1.2.0-macos.zip'))
    expect(await folderFaults(folder, '1.2.0')).toEqual(
      expect.arrayContaining([
        'Tidelock-1.2.0-macos.dmg is missing',
        'Tidelock-1.1.0-macos.dmg is none of the files of 1.2.0',
        'tidelock-1.2.0.cdx.json is empty',
        'Tidelock-1.2.0-macos.zip is no file',
      ]),
    )
  })

  it('is refused with a package of the development runtime, whatever it is called', async () => {
    put('tidelock_1.2.0-devruntime_amd64.deb', 'x')
    put(
      'tidelock-1.2.0-linux-x64.tar.gz',
      gzipSync(Buffer.from(`${'x'.repeat(70_000)}tidelock/NOT-FOR-RELEASE.txt`)),
    )
    put('Tidelock-1.2.0-windows-x64.zip', 'PK Tidelock/NOT-FOR-RELEASE.txt')
    const faults = (await folderFaults(folder, '1.2.0')).join('\n')
    expect(faults).toContain('tidelock_1.2.0-devruntime_amd64.deb was made on the development runtime')
    expect(faults).toContain('tidelock-1.2.0-linux-x64.tar.gz was made on the development runtime')
    expect(faults).toContain('Tidelock-1.2.0-windows-x64.zip was made on the development runtime')
  })

  it('is refused when a package cannot be unpacked', async () => {
    put('tidelock-1.2.0-linux-x64.tar.gz', 'no gzip')
    await expect(folderFaults(folder, '1.2.0')).rejects.toThrow()
  })
})
