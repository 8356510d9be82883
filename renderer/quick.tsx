// The quick window's entry: asks for what there is, listens from then on, and draws.

import { render } from 'preact'
import { listen } from './bridge'
import { begin, followVaultAndSettings, takeInside } from './state/beginning'
import { followVault } from './state/codes'
import { followDesk } from './state/desk'
import { beginLanguage, followLanguage } from './state/language'
import { followQuick, takeRecent } from './state/quick'
import { followTheme } from './state/settings'
import { followVisibility } from './state/ticker'
import { QuickView } from './views/quick'

/** All that main tells from now on. */
function follow() {
  followVaultAndSettings()
  const bridge = listen()
  bridge.onOpened((inside) => {
    takeInside(inside)
    takeRecent(inside.recent)
  })
  bridge.onRecent(takeRecent)
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
