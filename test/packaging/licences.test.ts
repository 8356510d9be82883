// The licences of what is bundled travel with the program: all of them, each with its words.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { importsOf, readSources } from '../architecture/source'
import { packageScript, root } from './scripts'

interface Licences {
  readonly bundled: readonly string[]
  licenceOf(name: string): { readonly name: string; readonly version: string; readonly text: string }
  licencesText(): string
}

let licences: Licences
beforeAll(async () => {
  licences = await packageScript('licences.mjs')
})

/** `preact/hooks` belongs to `preact`. */
const packageOf = (specifier: string) => /^(@[^/]+\/[^/]+|[^@./][^/]*)/.exec(specifier)?.[1] ?? ''

it('Every package that the sources import is on the list', () => {
  const imported = readSources(root, ['main', 'preload', 'renderer', 'shared'], /\.tsx?$/)
    .flatMap((file) => importsOf(file))
    .filter(
      ({ typeOnly, target }) =>
        !typeOnly && !/^(main|preload|renderer|shared)(\/|$)|^package\.json$/.test(target),
    )
    .map(({ target }) => packageOf(target))
    .filter((name) => !name.startsWith('node:') && name !== 'electron')
  expect(new Set(imported).size).toBeGreaterThan(10)
  expect([...new Set(imported)].filter((name) => !licences.bundled.includes(name))).toEqual([])
})

it('Every package that the build found in what it made is on the list', () => {
  const made: Readonly<Record<string, readonly string[]>> = JSON.parse(
    readFileSync(join(root, 'out/bundled.json'), 'utf8'),
  )
  const folders = Object.values(made).flat()
  expect(folders.length).toBeGreaterThan(20)
  const missing = folders
    .map((folder) => folder.replace('node_modules/', ''))
    .filter((name) => !licences.bundled.includes(name))
  expect([...new Set(missing)]).toEqual([])
})

it('Each has a version and the words of its licence', () => {
  for (const folder of licences.bundled) {
    const { version, text } = licences.licenceOf(folder)
    expect(version, folder).toMatch(/^\d/)
    expect(text, folder).toMatch(/permission|redistribut|licen[cs]e/i)
    expect(text.length, folder).toBeGreaterThan(400)
  }
  expect(licences.licencesText().split('-'.repeat(72))).toHaveLength(licences.bundled.length + 1)
  expect(licences.bundled.toSorted()).toEqual(licences.bundled)
})
