// The page's entry: listens to main first, then asks for what there is, and draws.

import { render } from 'preact'
import { ask, listen } from './bridge'
import { followArrivals, takeIncoming } from './state/arriving'
import { askBackups, followBackups, takeBackups } from './state/backups'
import { followOrder, readGroups, takeGroups } from './state/chosen'
import { followVault, takeCodes } from './state/codes'
import { askAfterCopy, followConfirming } from './state/confirming'
import { takeClipboard } from './state/copying'
import { askDesk } from './state/desk'
import { followFailedUnlocks } from './state/failed-unlocks'
import { takeIntake } from './state/intake'
import { followKeyboard } from './state/keyboard'
import { takeLock } from './state/lock'
import { followLock } from './state/page'
import { askPlace } from './state/place'
import { takeRemark } from './state/remarks'
import { query, searchField } from './state/search'
import { followTheme, settings } from './state/settings'
import { followVisibility, windowVisible } from './state/ticker'
import { readVault, takeChange, takeStatus } from './state/vault'
import { App } from './views/app'

const bridge = listen()
bridge.onStatus(takeStatus)
bridge.onAccounts(takeChange)
bridge.onCodes(takeCodes)
bridge.onLocking(takeLock)
bridge.onClipboard((view) => {
  takeClipboard(view)
  askAfterCopy(view)
})
bridge.onIntake(takeIntake)
bridge.onIncoming(takeIncoming)
bridge.onSettings((told) => {
  settings.value = told
})
bridge.onVisible((told) => {
  windowVisible.value = told
})

bridge.onRemark(takeRemark)
bridge.onBackups(takeBackups)
bridge.onGroups(takeGroups)

followTheme()
followVisibility()
followVault()
followBackups()
followLock()
followKeyboard()
followArrivals()
followConfirming()
followFailedUnlocks()
followOrder()

// What was typed before the script ran is not lost.
query.value = searchField()?.value ?? ''

const root = document.getElementById('app')
if (root) {
  root.replaceChildren()
  render(<App />, root)
}

void readVault()
void readGroups()
void askPlace()
void ask('settings').then((reply) => {
  if (reply.ok) settings.value = reply.value
})
// Only the menus of rows ask for it, and the first codes come before.
requestIdleCallback(
  () => {
    void askDesk()
    void askBackups()
  },
  { timeout: 3_000 },
)
