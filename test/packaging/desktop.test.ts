// What a Linux desktop reads of the packages, judged by the desktop's own tools, and the words in it.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handedWords } from '../../main/arguments'
import { automaticName, backupName } from '../../main/backups/names'
import { languages } from '../../shared/languages'
import { freshFolder, judge, packageScript, root } from './scripts'

interface Made {
  desktopEntry(program: string): string
  mimePackage(): string
  readonly schemes: readonly string[]
  metainfo(given: { version: string; date: string; changelog: string; homepage?: string }): string
  releasesOf(changelog: string): readonly { readonly version: string; readonly date: string }[]
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>
}

let made: Made
const folder = freshFolder()
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

beforeAll(async () => {
  const parts = ['desktop-entry.mjs', 'metainfo.mjs', 'words.mjs'].map((name) => packageScript<Made>(name))
  made = Object.assign({}, ...(await Promise.all(parts)))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.runIf(process.platform === 'linux')('The judges of a Linux desktop', () => {
  it('take the desktop entry, in all languages and with its actions', () => {
    const path = file('tidelock.desktop', made.desktopEntry('/usr/bin/tidelock'))
    expect(judge('desktop-file-validate', [path])).toEqual({ code: 0, said: '' })
  })

  it('notice a faulty desktop entry', () => {
    const path = file(
      'faulty.desktop',
      made.desktopEntry('/usr/bin/tidelock').replace('Type=Application', ''),
    )
    expect(judge('desktop-file-validate', [path]).code).toBe(1)
  })

  it('take the metainfo, without a network', () => {
    const given = { version: '0.1.0', date: '2026-11-22', homepage: 'https://example.org/tidelock' }
    const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8')
    const path = file('org.tidelock.Tidelock.metainfo.xml', made.metainfo({ ...given, changelog }))
    const { code, said } = judge('appstreamcli', ['validate', '--no-net', '--no-color', path])
    expect(said).not.toMatch(/^[EW]: /m)
    expect(code).toBe(0)
  })

  it('know our backups by their names, and no other JSON', () => {
    mkdirSync(join(folder, 'mime/packages'), { recursive: true })
    file('mime/packages/tidelock.xml', made.mimePackage())
    expect(judge('update-mime-database', [join(folder, 'mime')])).toMatchObject({ code: 0 })
    const globs = readFileSync(join(folder, 'mime/globs2'), 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [, type = '', glob = ''] = /^\d+:(application\/x-tidelock-backup):(.*)$/.exec(line) ?? []
        return type === '' ? [] : [new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '.*')}$`)]
      })
    const ours = (name: string) => globs.some((glob) => glob.test(name))
    const now = Date.parse('2026-11-22')
    expect([ours(backupName(now)), ours(automaticName('0a1b2c3d-4e5f', now))]).toEqual([true, true])
    expect([ours('mine.tidelock'), ours('package.json'), ours('backup.json')]).toEqual([true, false, false])
  })
})

it('The desktop entry opens links that the program takes, and no other', () => {
  const types = /^MimeType=(.*)$/m.exec(made.desktopEntry('tidelock'))?.[1] ?? ''
  const schemes = [...types.matchAll(/x-scheme-handler\/([^;]+)/g)].map(([, scheme]) => scheme)
  expect(schemes).toEqual(made.schemes)
  for (const scheme of schemes) expect(handedWords([`${scheme}://x`])).toHaveLength(1)
})

it('The entry’s actions are options that the program knows', () => {
  const entry = made.desktopEntry('tidelock')
  const options = [...entry.matchAll(/^Exec=tidelock (--.*)$/gm)].map(([, option]) => option)
  expect(options).toEqual(['--toggle', '--copy-last', '--lock'])
  const source = readFileSync(join(root, 'main/arguments.ts'), 'utf8')
  for (const option of options) expect(source).toContain(`'${option}'`)
})

it('There are words in every language, and the program’s own words where it has them', async () => {
  expect(Object.keys(made.words)).toEqual([...languages])
  for (const tag of languages) {
    const topic = (name: string) => import(join(root, 'shared/messages', tag, `${name}.ts`))
    const { tray }: { tray: { lock: string } } = await topic('tray')
    const { quick }: { quick: { hotkeys: { quick: string; copyLast: string } } } = await topic('quick')
    const { window }: { window: { backup: { kind: string } } } = await topic('window')
    expect(made.words[tag], tag).toMatchObject({
      lock: tray.lock,
      quick: quick.hotkeys.quick,
      copyLast: quick.hotkeys.copyLast,
      backup: window.backup.kind,
    })
    for (const word of ['genericName', 'comment', 'keywords'])
      expect(made.words[tag]?.[word], `${tag} ${word}`).toMatch(/\S/)
    // A semicolon ends a keyword, a line break ends the entry.
    expect(Object.values(made.words[tag] ?? {}).join('')).not.toMatch(/[\n\\]|;;|;$/)
  }
})

it('Releases come from the changelog, and a version that it does not have yet is added', () => {
  const changelog = '# Changelog\n\n## Unreleased\n\n## 0.2.0 (2026-12-24)\n- x\n\n## 0.1.0 (2026-11-22)\n'
  expect(made.releasesOf(changelog)).toEqual([
    { version: '0.2.0', date: '2026-12-24' },
    { version: '0.1.0', date: '2026-11-22' },
  ])
  const versions = (version: string) =>
    [
      ...made.metainfo({ version, date: '2027-01-01', changelog }).matchAll(/<release version="([^"]+)"/g),
    ].map(([, each]) => each)
  expect(versions('0.2.0')).toEqual(['0.2.0', '0.1.0'])
  expect(versions('0.3.0')).toEqual(['0.3.0', '0.2.0', '0.1.0'])
})

it('AppArmor’s profile is for the program that the packages install', () => {
  const profile = readFileSync(join(root, 'packaging/linux/apparmor-profile'), 'utf8')
  const builder = readFileSync(join(root, 'electron-builder.yml'), 'utf8')
  const name = /^ {2}executableName: (.*)$/m.exec(builder)?.[1]
  expect(profile).toContain(`profile tidelock /usr/lib/tidelock/${name} flags=(unconfined) {`)
  expect(profile).toMatch(/^ {2}userns,$/m)
})
