// The page's entry: asks for what there is, listens from then on, and draws.

import { render } from 'preact'
import { listen } from './bridge'
import { followAccent } from './state/accent'
import { followArrivals, takeIncoming } from './state/arriving'
import { askBackups, followBackups, takeBackups } from './state/backups'
import { begin, followVaultAndSettings, takeInside } from './state/beginning'
import { followVault, noteDrawn } from './state/codes'
import { askAfterCopy, followConfirming } from './state/confirming'
import { takeClipboard } from './state/copying'
import { askDesk } from './state/desk'
import { followFailedUnlocks } from './state/failed-unlocks'
import { takeIntake } from './state/intake'
import { followKeyboard } from './state/keyboard'
import { beginLanguage, followLanguage } from './state/language'
import { takeMenu } from './state/menu-actions'
import { mini } from './state/mini'
import { followLock } from './state/page'
import { followOrder } from './state/part'
import { takeRemark } from './state/remarks'
import { query, searchField } from './state/search'
import { followSelection } from './state/selection'
import { followTheme } from './state/settings'
import { followVisibility } from './state/ticker'
import { App } from './views/app'

/** All that main tells from now on. */
function follow() {
  followVaultAndSettings()
  const bridge = listen()
  bridge.onOpened(takeInside)
  bridge.onClipboard((view) => {
    takeClipboard(view)
    askAfterCopy(view)
  })
  bridge.onIntake(takeIntake)
  bridge.onIncoming(takeIncoming)
  bridge.onRemark(takeRemark)
  bridge.onBackups(takeBackups)
  bridge.onMenu(takeMenu)
  bridge.onMini((told) => {
    mini.value = told
  })
}

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

function draw() {
  // What was typed before the script ran is not lost.
  query.value = searchField()?.value ?? ''
  const root = document.getElementById('app')
  if (!root) return
  root.replaceChildren()
  render(<App />, root)
  noteDrawn()
}

// One picture: the codes are in it, unless the vault takes its time.
void Promise.all([beginLanguage(), begin(follow)]).then(draw)

// Only the menus of rows ask for it, and the first codes come before.
requestIdleCallback(
  () => {
    followAccent()
    void askDesk()
    void askBackups()
  },
  { timeout: 3_000 },
)
