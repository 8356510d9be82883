// The pages about other apps: one table, its words, and docs/moving-in/ written from both. `npx vitest run
// test/shared/moving-in.test.ts -u` writes those files again.

import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFormats } from '../../main/importers/formats'
import { movingInWords as words } from '../../shared/messages/later'
import { findOldApps, type OldApp, oldApps } from '../../shared/moving-in'
import { movingInPage } from '../../shared/moving-in-page'
import { noExportApps } from '../../shared/no-export'

const folder = resolve(import.meta.dirname, '../../docs/moving-in')
const list = (lines: readonly string[], mark: (at: number) => string) =>
  lines.map((line, at) => `${mark(at)} ${line}`).join('\n')

/** The page of one app, as docs/moving-in/ has it. */
function documented(app: OldApp): string {
  const { note, path, steps, comes, lost, warning } = movingInPage(app)
  const { heads, docs } = words
  const parts = [
    `# ${docs.title(app.name)}`,
    note,
    path.length > 0 ? path.map((step) => `**${step}**`).join(' → ') : null,
    `## ${app.out === 'none' ? heads.instead : heads.how}`,
    list(steps, (at) => `${at + 1}.`),
    warning,
    comes.length > 0 ? `## ${heads.comes}\n\n${list(comes, () => '-')}` : null,
    lost.length > 0 ? `## ${heads.lost}\n\n${list(lost, () => '-')}` : null,
    app.formats.length > 0 ? `${docs.formats}: ${app.formats.map((name) => `\`${name}\``).join(', ')}` : null,
  ]
  return `${parts.filter((part) => part !== null).join('\n\n')}\n`
}

const index = () => {
  const { docs, out } = words
  const rows = oldApps.map((app) => `| [${app.name}](${app.id}.md) | ${out[app.out]} |`)
  return [
    `# ${docs.index}`,
    '',
    docs.intro,
    '',
    `| ${docs.app} | ${docs.way} |`,
    '| --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

describe.each(oldApps)('the page of $name', (app) => {
  const page = movingInPage(app)

  it('says the same in docs/moving-in/', async () => {
    await expect(documented(app)).toMatchFileSnapshot(`${folder}/${app.id}.md`)
  })

  it('has a caption for each drawn screen, and both only where there is a way out', () => {
    expect(page.path).toHaveLength(app.screens.length)
    expect(page.path.length > 0).toBe(app.out === 'file' || app.out === 'qr')
  })

  it('reads formats that there are, where something comes out', () => {
    const names = importFormats.map(({ name }) => name)
    for (const format of app.formats) expect(names).toContain(format)
    expect(app.formats.length > 0).toBe(app.out !== 'none')
  })

  it('tells what to do, and that nothing comes along where nothing comes out', () => {
    expect(page.steps.length).toBeGreaterThan(1)
    expect(new Set(page.steps).size).toBe(page.steps.length)
    expect(page.comes.length > 0).toBe(app.out !== 'none')
    expect(page.note !== null).toBe(app.out === 'none' || app.out === 'tool')
  })

  it('warns of a file that is not encrypted', () => {
    expect(page.warning !== null).toBe(app.out === 'file' && app.sealed === 'never')
  })
})

it('the docs have an index, and no page of an app that is not in the table', async () => {
  await expect(index()).toMatchFileSnapshot(`${folder}/README.md`)
  expect(readdirSync(folder).sort()).toEqual(['README.md', ...oldApps.map(({ id }) => `${id}.md`)].sort())
})

it('every app has words, all words have an app, and nobody is there twice', () => {
  expect(Object.keys(words.apps).sort()).toEqual(oldApps.map(({ id }) => id).sort())
  expect(new Set(oldApps.map(({ name }) => name)).size).toBe(oldApps.length)
  for (const { id } of noExportApps) expect(oldApps.map((app) => app.id)).toContain(id)
})

it.each([
  ['', oldApps.length],
  ['  ', oldApps.length],
  ['no such app', 0],
])('searching for “%s” finds %i', (query, count) => {
  expect(findOldApps(query)).toHaveLength(count)
})

it.each([
  ['AEGIS', 'aegis'],
  ['guard', 'steam'],
  ['authenticator pro', 'stratum'],
  ['pro authenticator', 'stratum'],
  ['Microsóft', 'microsoft'],
  ['blizz', 'battle-net'],
  ['vault warden', 'bitwarden'],
])('searching for “%s” finds %s', (query, id) => {
  expect(findOldApps(query).map((app) => app.id)).toContain(id)
})
