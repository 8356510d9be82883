// `npm run screens`: a picture of every scene in every theme and width, one sheet for each scene, and a page of all of
// them (screenshots/index.html), for people to look at. Not a part of `npm test`.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'playwright/test'
import { startPreview, type Theme, themes } from '../../support/preview'
import { drawSheet, type Shot, writeIndex } from '../../support/sheets'

const folder = resolve(import.meta.dirname, '../../../screenshots/matrix')
const list = (name: string, all: readonly string[]) =>
  process.env[name]?.split(',').filter((each) => each !== '') ?? all
const wantedThemes = list('SCREENS_THEMES', Object.keys(themes)) as readonly Theme[]
const widths = list('SCREENS_WIDTHS', ['320', '400', '900']).map(Number)
const languages = list('SCREENS_LANGUAGES', ['en'])
const only = list('SCREENS_ONLY', [])

test('every scene is drawn', async () => {
  test.setTimeout(1_200_000)
  const preview = await startPreview()
  const failed: string[] = []
  const sheets: { name: string; shots: readonly Shot[] }[] = []
  try {
    mkdirSync(folder, { recursive: true })
    for (const scene of preview.scenes) {
      if (only.length > 0 && !only.some((each) => scene.name.startsWith(each))) continue
      const shots: Shot[] = []
      for (const language of languages) {
        try {
          await preview.show(scene, language)
        } catch (error) {
          failed.push(String(error))
          continue
        }
        for (const theme of wantedThemes) {
          for (const width of scene.window === 'quick' ? [480] : widths) {
            await preview.look(scene, theme, width)
            const file = `${scene.name}-${language}-${theme}-${width}.png`
            const picture = await preview.page.screenshot()
            writeFileSync(join(folder, file), picture)
            shots.push({ file, row: `${language} ${theme}`, picture })
          }
        }
      }
      if (shots.length > 0) {
        await drawSheet(preview.app, join(folder, `_${scene.name}.png`), scene.name, shots)
        sheets.push({ name: scene.name, shots })
      }
    }
  } finally {
    await preview.close()
  }
  writeIndex(folder, sheets)
  expect(failed).toEqual([])
})

/** Pictures of docs/design.md: which scene, in which looks. */
const docs = [
  { file: 'design-list.png', scene: 'list-copied', themes: ['light', 'dark', 'light-more', 'dark-more'] },
  { file: 'design-dialog.png', scene: 'show-qr-ask', themes: ['light', 'dark', 'light-more', 'forced'] },
  { file: 'design-import.png', scene: 'import', themes: ['light', 'dark', 'light-more', 'dark-more'] },
] as const

test('the pictures of docs/design.md are drawn', async () => {
  const preview = await startPreview()
  try {
    for (const { file, scene: name, themes: looks } of docs) {
      const scene = preview.scenes.find((each) => each.name === name)
      if (!scene) throw new Error(`no such scene: ${name}`)
      await preview.show(scene)
      const shots: Shot[] = []
      for (const theme of looks) {
        await preview.look(scene, theme, 320)
        shots.push({ file: '', row: '', picture: await preview.page.screenshot() })
      }
      await drawSheet(preview.app, resolve(import.meta.dirname, '../../../docs/images', file), null, shots)
    }
  } finally {
    await preview.close()
  }
})
