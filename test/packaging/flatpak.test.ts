// The Flatpak manifest: what it permits, and that its commands lay out a program as Flatpak wants it. They are really run,
// with a folder for /app; the sandbox and its runtimes are not to be had on every machine.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { freshFolder, judge, packageScript, root } from './scripts'

interface Manifest {
  readonly id: string
  readonly command: string
  readonly 'finish-args': readonly string[]
  readonly modules: readonly {
    readonly 'build-commands': readonly string[]
    readonly sources: readonly { readonly url?: string; readonly 'dest-filename'?: string }[]
  }[]
}

interface Made {
  desktopEntry(program: string): string
  mimePackage(): string
  metainfo(given: { version: string; date: string; changelog: string }): string
  readonly linuxSizes: readonly number[]
}

// The reader that electron-builder brings along.
const brought = createRequire(
  createRequire(createRequire(import.meta.url).resolve('electron-builder')).resolve('app-builder-lib'),
)
const yaml = brought('js-yaml') as { load(text: string): unknown }
const manifest = yaml.load(
  readFileSync(join(root, 'packaging/flatpak/org.tidelock.Tidelock.yml'), 'utf8'),
) as Manifest

it('No network, no home and no whole bus are permitted', () => {
  expect(manifest.id).toBe('org.tidelock.Tidelock')
  const permitted = manifest['finish-args'].join('\n')
  expect(permitted).not.toMatch(
    /share=network|filesystem|socket=(session|system)-bus|socket=x11|socket=ssh|\*/,
  )
  expect(permitted).toContain('--talk-name=org.freedesktop.secrets')
})

describe.runIf(process.platform === 'linux')('The commands', () => {
  it('give everything the name of the program’s id', async () => {
    const names = ['desktop-entry.mjs', 'metainfo.mjs', 'icon-files.mjs']
    const made: Made = Object.assign(
      {},
      ...(await Promise.all(names.map((name) => packageScript<Made>(name)))),
    )
    const folder = freshFolder()
    try {
      const put = (file: string, content: string) => {
        mkdirSync(join(folder, file, '..'), { recursive: true })
        writeFileSync(join(folder, file), content)
      }
      // What the tar.gz holds.
      for (const file of ['tidelock', 'tidelock-desktop', 'chrome-sandbox', 'tidelock-zypak'])
        put(file, '#!/bin/sh\n')
      put('share/applications/tidelock.desktop', made.desktopEntry('tidelock'))
      put('share/mime/packages/tidelock.xml', made.mimePackage())
      const metainfo = made.metainfo({ version: '0.1.0', date: '2026-11-22', changelog: '' })
      put('share/metainfo/org.tidelock.Tidelock.metainfo.xml', metainfo)
      put('share/icons/hicolor/scalable/apps/tidelock.svg', '<svg/>')
      for (const size of made.linuxSizes) put(`share/icons/hicolor/${size}x${size}/apps/tidelock.png`, 'png')
      const app = freshFolder()

      for (const command of manifest.modules[0]?.['build-commands'] ?? [])
        execFileSync('sh', ['-ec', command.replaceAll('/app/', `${app}/`)], { cwd: folder })

      expect(existsSync(join(app, 'lib/tidelock/chrome-sandbox'))).toBe(false)
      expect(readFileSync(join(app, 'bin/tidelock'), 'utf8')).toBe('#!/bin/sh\n')
      const entry = join(app, 'share/applications/org.tidelock.Tidelock.desktop')
      expect(readFileSync(entry, 'utf8')).toMatch(/^Icon=org\.tidelock\.Tidelock$/m)
      expect(judge('desktop-file-validate', [entry])).toEqual({ code: 0, said: '' })
      const told = readFileSync(join(app, 'share/metainfo/org.tidelock.Tidelock.metainfo.xml'), 'utf8')
      expect(told).toContain('<launchable type="desktop-id">org.tidelock.Tidelock.desktop</launchable>')
      expect(told).toContain('<icon type="stock">org.tidelock.Tidelock</icon>')
      expect(readFileSync(join(app, 'share/mime/packages/org.tidelock.Tidelock.xml'), 'utf8')).toContain(
        '<icon name="org.tidelock.Tidelock"/>',
      )
      for (const size of made.linuxSizes) {
        const picture = `share/icons/hicolor/${size}x${size}/apps/org.tidelock.Tidelock.png`
        expect(existsSync(join(app, picture)), picture).toBe(true)
      }
      rmSync(app, { recursive: true })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

it('The source is the tar.gz of a release, by the name that the packages have', async () => {
  const { naming } = await packageScript<{
    naming(version: string, made: object): { readonly file: { readonly tar: string } }
  }>('naming.mjs')
  const url = manifest.modules[0]?.sources[0]?.url ?? ''
  const version = /\/v([\d.]+)\//.exec(url)?.[1] ?? ''
  expect(url.split('/').at(-1)).toBe(naming(version, { development: false, arch: 'x64' }).file.tar)
})
