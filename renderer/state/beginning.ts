// How a page begins, and what it is told when the vault opens later.

import { batch } from '@preact/signals'
import type { BeginView, InsideView } from '../../shared/views'
import { ask, listen } from '../bridge'
import { takeCodes } from './codes'
import { takeLock } from './lock'
import { takeGroups } from './part'
import { takePlace } from './place'
import { settings } from './settings'
import { windowVisible } from './ticker'
import { accounts, status, takeChange, takeStatus } from './vault'

/** What is in a vault that has just been opened. */
export function takeInside(inside: InsideView) {
  if (status.peek().kind !== 'open') return
  batch(() => {
    accounts.value = inside.accounts
    takeGroups(inside.groups)
    takeCodes(inside.codes)
  })
}

/** What both windows follow. */
export function followVaultAndSettings() {
  const bridge = listen()
  bridge.onStatus(takeStatus)
  bridge.onAccounts(takeChange)
  bridge.onCodes(takeCodes)
  bridge.onGroups(takeGroups)
  bridge.onLocking(takeLock)
  bridge.onSettings((told) => {
    settings.value = told
  })
  bridge.onVisible((told) => {
    windowVisible.value = told
  })
}

/**
 * Asks for all that there is. `follow` is called when that is here, and before anything else that main tells: what it told
 * earlier is in it, and nothing listened.
 */
export function begin(follow: () => void): Promise<BeginView | null> {
  return new Promise((resolve) => {
    listen().onBegun((view) => {
      batch(() => {
        settings.value = view.settings
        takePlace(view.portable)
        takeStatus(view.status)
        if (view.inside !== null) takeInside(view.inside)
      })
      follow()
      resolve(view)
    })
    void ask('begin').then((reply) => {
      if (!reply.ok) resolve(null)
    })
  })
}
