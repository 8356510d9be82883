// Comparing trees: what differs between two packages, and what an uninstallation left.

import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, expect, test } from 'vitest'

type Tree = ReadonlyMap<string, string>

let trees: {
  readTree(folder: string): Tree
  differences(one: Tree, other: Tree, names: readonly [string, string]): readonly string[]
  leftovers(before: readonly string[], after: readonly string[]): readonly string[]
  ownToPackage(place: string): boolean
  asInDeb(place: string): string
}
beforeAll(async () => {
  // The scripts are JavaScript; their own types are checked where they are.
  trees = await import(join(import.meta.dirname, '../../scripts/installed/trees.mjs'))
})

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function tree(change: (folder: string) => void = () => undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'tidelock-tree-'))
  folders.push(folder)
  mkdirSync(join(folder, 'usr/bin'), { recursive: true })
  writeFileSync(join(folder, 'usr/program'), 'bytes')
  symlinkSync('../program', join(folder, 'usr/bin/tidelock'))
  change(folder)
  return trees.readTree(folder)
}

test('equal trees differ in nothing', () => {
  expect(trees.differences(tree(), tree(), ['deb', 'rpm'])).toEqual([])
})

test('bytes, rights, links and absent files are told apart', () => {
  const other = tree((folder) => {
    rmSync(join(folder, 'usr/bin/tidelock'))
    symlinkSync('/elsewhere', join(folder, 'usr/bin/tidelock'))
    chmodSync(join(folder, 'usr/program'), 0o4755)
    writeFileSync(join(folder, 'usr/more'), '')
  })
  expect(trees.differences(tree(), other, ['deb', 'rpm'])).toEqual([
    'usr/bin/tidelock differs',
    'usr/program differs (644 and 4755)',
    'only in the rpm: usr/more',
  ])
  expect(trees.differences(other, tree(), ['deb', 'rpm'])).toContain('only in the deb: usr/more')
  const changed = tree((folder) => writeFileSync(join(folder, 'usr/program'), 'other'))
  expect(trees.differences(tree(), changed, ['deb', 'rpm'])).toEqual(['usr/program differs'])
})

test('what a kind of package keeps for itself is no difference, and zsh’s folder has two names', () => {
  expect(trees.ownToPackage('usr/share/doc/tidelock/copyright')).toBe(true)
  expect(trees.ownToPackage('usr/lib/tidelock/apparmor-profile')).toBe(true)
  expect(trees.ownToPackage('usr/lib/tidelock/tidelock')).toBe(false)
  expect(trees.asInDeb('usr/share/zsh/site-functions/_tidelock')).toBe(
    'usr/share/zsh/vendor-completions/_tidelock',
  )
})

test('caches of others are no leftovers, anything of ours is', () => {
  const before = ['/usr/bin/env', '/etc/passwd']
  const after = [
    ...before,
    '/var/lib/dpkg/info/x',
    '/usr/share/applications/mimeinfo.cache',
    '/usr/share/icons/hicolor/icon-theme.cache',
    '/usr/lib/tidelock/forgotten',
    '/etc/apparmor.d/tidelock',
    '/home/alice/.config/tidelock',
  ]
  expect(trees.leftovers(before, after)).toEqual([
    '/usr/lib/tidelock/forgotten',
    '/etc/apparmor.d/tidelock',
    '/home/alice/.config/tidelock',
  ])
})
