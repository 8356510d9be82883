// The quick window's entry: listens to main first, then asks for what there is, and draws.

import { render } from 'preact'
import { ask, listen } from './bridge'
import { followVault, takeCodes } from './state/codes'
import { followDesk } from './state/desk'
import { beginLanguage, followLanguage } from './state/language'
import { takeLock } from './state/lock'
import { readGroups, takeGroups } from './state/part'
import { followQuick, takeRecent } from './state/quick'
import { followTheme, settings } from './state/settings'
import { followVisibility, windowVisible } from './state/ticker'
import { readVault, takeChange, takeStatus } from './state/vault'
import { QuickView } from './views/quick'

const bridge = listen()
bridge.onStatus(takeStatus)
bridge.onAccounts(takeChange)
bridge.onCodes(takeCodes)
bridge.onLocking(takeLock)
bridge.onRecent(takeRecent)
bridge.onGroups(takeGroups)
bridge.onSettings((told) => {
  settings.value = told
})
bridge.onVisible((told) => {
  windowVisible.value = told
})

followTheme()
followLanguage()
followVisibility()
followVault()
followDesk()
followQuick()

const draw = () => {
  const root = document.getElementById('app')
  if (root) render(<QuickView />, root)
}
const waiting = beginLanguage()
if (waiting === null) draw()
else void waiting.then(draw)

void readVault()
void readGroups()
void ask('recentAccounts').then((reply) => {
  if (reply.ok) takeRecent(reply.value)
})
void ask('settings').then((reply) => {
  if (reply.ok) settings.value = reply.value
})
