// The quick window's entry: asks for what there is, listens from then on, and draws.

import { render } from 'preact'
import { listen } from './bridge'
import { begin, takeInside } from './state/beginning'
import { followVault, takeCodes } from './state/codes'
import { followDesk } from './state/desk'
import { beginLanguage, followLanguage } from './state/language'
import { takeLock } from './state/lock'
import { takeGroups } from './state/part'
import { followQuick, takeRecent } from './state/quick'
import { followTheme, settings } from './state/settings'
import { followVisibility, windowVisible } from './state/ticker'
import { takeChange, takeStatus } from './state/vault'
import { QuickView } from './views/quick'

/** All that main tells from now on. */
function follow() {
  const bridge = listen()
  bridge.onStatus(takeStatus)
  bridge.onOpened((inside) => {
    takeInside(inside)
    takeRecent(inside.recent)
  })
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
}

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
void Promise.all([beginLanguage(), begin(follow)]).then(([, view]) => {
  takeRecent(view?.inside?.recent ?? [])
  draw()
})
