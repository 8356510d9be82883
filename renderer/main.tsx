// The page's entry: listens to main first, then asks for what there is, and draws.

import { render } from 'preact'
import { ask, listen } from './bridge'
import { followAccent } from './state/accent'
import { followArrivals, takeIncoming } from './state/arriving'
import { askBackups, followBackups, takeBackups } from './state/backups'
import { followVault, takeCodes } from './state/codes'
import { askAfterCopy, followConfirming } from './state/confirming'
import { takeClipboard } from './state/copying'
import { askDesk } from './state/desk'
import { followFailedUnlocks } from './state/failed-unlocks'
import { takeIntake } from './state/intake'
import { followKeyboard } from './state/keyboard'
import { beginLanguage, followLanguage } from './state/language'
import { takeLock } from './state/lock'
import { takeMenu } from './state/menu-actions'
import { mini } from './state/mini'
import { followLock } from './state/page'
import { followOrder, readGroups, takeGroups } from './state/part'
import { askPlace } from './state/place'
import { takeRemark } from './state/remarks'
import { query, searchField } from './state/search'
import { followSelection } from './state/selection'
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
bridge.onMenu(takeMenu)
bridge.onMini((told) => {
  mini.value = told
})
bridge.onGroups(takeGroups)

followTheme()
followLanguage()
followVisibility()
followVault()
followBackups()
followLock()
followKeyboard()
followArrivals()
followConfirming()
followFailedUnlocks()
followSelection()
followOrder()

/** Draws in English at once, in another language as soon as its words are here. */
function draw() {
  // What was typed before the script ran is not lost.
  query.value = searchField()?.value ?? ''
  const root = document.getElementById('app')
  if (!root) return
  root.replaceChildren()
  render(<App />, root)
}

const waiting = beginLanguage()
if (waiting === null) draw()
else void waiting.then(draw)

void readVault()
void readGroups()
void askPlace()
void ask('settings').then((reply) => {
  if (reply.ok) settings.value = reply.value
})
// Only the menus of rows ask for it, and the first codes come before.
requestIdleCallback(
  () => {
    followAccent()
    void askDesk()
    void askBackups()
  },
  { timeout: 3_000 },
)
