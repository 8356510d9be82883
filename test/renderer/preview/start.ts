// The window with a fake bridge: `?scene=NAME&theme=dark&count=10000&next=1`. Never part of a build that is shipped.

import { scanWith } from '../../../renderer/state/scanner'
import { defaultSettings } from '../../../shared/settings'
import { createFakeBridge } from '../../support/fake-bridge'
import { dozen, hardNames, many, trashed } from '../../support/invented-accounts'
import { scenes } from './scenes'

const asked = new URLSearchParams(location.search)
const scene = asked.get('scene') ?? 'open'
const count = Number(asked.get('count') ?? 0)
const accounts =
  scene === 'empty' || asked.get('empty') === '1'
    ? []
    : scene === 'hard'
      ? hardNames
      : count > 0
        ? many(count)
        : dozen
const theme = asked.get('theme')

const fake = createFakeBridge({
  status: { kind: 'starting' },
  accounts,
  trash: asked.get('trash') === 'empty' ? [] : trashed,
  settings: {
    ...defaultSettings,
    theme: theme === 'dark' || theme === 'light' ? theme : 'system',
    showNextCode: asked.get('next') === '1',
  },
  delay: Number(asked.get('delay') ?? 0),
  runtime: asked.get('runtime') === 'fallback' ? 'fallback' : 'official',
  passphrase: 'tide',
})
fake.setStatus(scenes(accounts.length)[scene] ?? { kind: 'starting' })
Object.assign(window, { tidelock: fake.bridge, fake })
// A picture of which the name or the first bytes say so holds a code; every other holds none.
// What the camera sees: `?camera=google` two codes of an export of four; `none` and `busy`: no camera, one in use.
const camera = asked.get('camera')
const seen = camera === 'google' ? [1, 2].map((at) => `otpauth-migration://offline?data=${at}of4`) : []
const refusals: Readonly<Record<string, string>> = { none: 'NotFoundError', busy: 'NotReadableError' }
const refusal = refusals[camera ?? '']
if (refusal !== undefined) {
  navigator.mediaDevices.getUserMedia = async () => Promise.reject(new DOMException('', refusal))
}
scanWith({
  scanImageFile: async (bytes) => {
    const told = new TextDecoder().decode(bytes).match(/otpauth[^\s]+/g) ?? []
    return { ok: true, texts: told, width: 64, height: 64 }
  },
  scanPixels: async (_pixels, width, height) => ({ ok: true, texts: [], width, height }),
  scanFrame: async () => seen,
  stopScanning: () => {},
})
await import('../../../renderer/main')
