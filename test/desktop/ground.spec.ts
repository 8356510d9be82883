// The window's own ground after the theme changed while the program runs: what is painted, not what the styles say.
// Chromium kept the former colour of a ground that is handed up to the window; dark words then stood on black.

import { expect, test } from 'playwright/test'
import { startPreview, type Theme } from '../support/preview'

test('the ground follows the theme, with more contrast too', async () => {
  const preview = await startPreview()
  try {
    const scene = preview.scenes.find(({ name }) => name === 'list-copied')
    if (scene === undefined) throw new Error('no scene list-copied')
    // At the left edge, half way down, where only the ground is.
    const painted = async (theme: Theme) => {
      await preview.look(scene, theme, 400)
      const picture = (await preview.page.screenshot()).toString('base64')
      return preview.app.electron.evaluate(({ nativeImage }, png) => {
        const image = nativeImage.createFromBuffer(Buffer.from(png, 'base64'))
        const { width, height } = image.getSize()
        const at = (Math.floor(height / 2) * width + 2) * 4
        return [...image.toBitmap().subarray(at, at + 3)].every((part) => part > 200) ? 'light' : 'dark'
      }, picture)
    }
    const changes = [
      ['dark-more', 'light-more'],
      ['forced', 'light-more'],
      ['light-more', 'dark-more'],
      ['dark', 'light'],
    ] as const
    for (const [first, then] of changes) {
      await preview.look(scene, first, 400)
      // Started anew in the first theme.
      await preview.show(scene)
      const [before, after] = [await painted(first), await painted(then)]
      expect([before, after], `${first}, then ${then}`).toEqual(
        first.startsWith('light') ? ['light', 'dark'] : ['dark', 'light'],
      )
    }
  } finally {
    await preview.close()
  }
})
