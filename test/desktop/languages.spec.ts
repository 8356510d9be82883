// In every language that is offered, and in two that nobody speaks, longer than any and from right to left: at 320 px no
// button, label or heading is cut off. One of each kind of screen; the short form has half of them in English, in German and
// in those two, and HARD=long every scene there is.

import { expect, test } from 'playwright/test'
import { offered } from '../../shared/languages'
import { cutWords } from '../support/cut-off'
import { wholeDesktop } from '../support/desktop-form'
import { type Preview, startPreview } from '../support/preview'
import { pseudoLanguages } from '../support/pseudo'

const sample = [
  ...['first', 'first-protect', 'first-spare', 'locked', 'keychain-failed', 'unreadable'],
  ...['list', 'list-trashed', 'empty', 'search-nothing', 'window-menu', 'row-menu', 'selecting-found'],
  ...['settings', 'health', 'history', 'trash', 'create-more', 'restore-preview'],
  ...['edit-more', 'export-sealed', 'site-codes', 'recovery-key-shown', 'clock-found', 'back-up-own'],
  ...['add', 'add-by-hand-more', 'add-from-app', 'import', 'palette-deeds', 'quick'],
]
// English comes first, since each scene is played in it.
const spoken = [
  ...(wholeDesktop ? offered : offered.filter((tag) => tag === 'en' || tag === 'de')),
  ...Object.keys(pseudoLanguages),
]

let preview: Preview
test.beforeAll(async () => {
  preview = await startPreview()
})
test.afterAll(() => preview.close())

test('no button, label or heading is cut off in any language', async () => {
  const whole = process.env['HARD'] === 'long'
  test.setTimeout(whole ? 3_600_000 : 600_000)
  const some = wholeDesktop ? sample : sample.filter((_, at) => at % 2 === 0)
  const names = whole ? preview.scenes.map(({ name }) => name) : some
  const faults: string[] = []
  for (const name of names) {
    const scene = preview.scenes.find((each) => each.name === name)
    if (!scene) throw new Error(`there is no scene ${name}`)
    await preview.show(scene)
    await preview.look(scene, 'light', 320)
    for (const tag of spoken) {
      await preview.speak(tag)
      for (const fault of await cutWords(preview.page)) faults.push(`${name}, ${tag}: ${fault}`)
    }
  }
  expect(faults).toEqual([])
})
