// The window with a fake bridge: `?scene=NAME&theme=dark&count=10000&next=1`. Never part of a build that is shipped.

import { defaultSettings } from '../../../shared/settings'
import { createFakeBridge } from '../../support/fake-bridge'
import { dozen, hardNames, many, trashed } from '../../support/invented-accounts'
import { scenes } from './scenes'

const asked = new URLSearchParams(location.search)
const scene = asked.get('scene') ?? 'open'
const count = Number(asked.get('count') ?? 0)
const accounts = scene === 'empty' ? [] : scene === 'hard' ? hardNames : count > 0 ? many(count) : dozen
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
await import('../../../renderer/main')
