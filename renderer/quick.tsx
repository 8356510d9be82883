// The quick window's entry: listens to main first, then asks for what there is, and draws.

import { render } from 'preact'
import { ask, listen } from './bridge'
import { readGroups, takeGroups } from './state/chosen'
import { followVault, takeCodes } from './state/codes'
import { followDesk } from './state/desk'
import { takeLock } from './state/lock'
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
followVisibility()
followVault()
followDesk()
followQuick()

const root = document.getElementById('app')
if (root) render(<QuickView />, root)

void readVault()
void readGroups()
void ask('recentAccounts').then((reply) => {
  if (reply.ok) takeRecent(reply.value)
})
void ask('settings').then((reply) => {
  if (reply.ok) settings.value = reply.value
})
