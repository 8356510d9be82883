// What the page of one app says, put together from the table and the catalogue: for the window and for docs/moving-in/.

import { movingInWords as words } from './messages/later'
import { noExportSentence } from './messages/no-export'
import { comingAlong, type OldApp } from './moving-in'
import { noExportApps } from './no-export'

export interface MovingInPage {
  /** Above the steps: that there is no export. */
  readonly note: string | null
  /** A caption for each drawn screen. */
  readonly path: readonly string[]
  readonly steps: readonly string[]
  readonly comes: readonly string[]
  readonly lost: readonly string[]
  readonly warning: string | null
}

export function movingInPage(app: OldApp): MovingInPage {
  const own = words.apps[app.id]
  const { shared } = words
  const noExport = noExportApps.find(({ id }) => id === app.id)
  const file = app.out === 'file'
  const password = { always: shared.password, chosen: shared.passwordIf, never: null }[app.sealed]
  const plain = file && app.sealed === 'never'
  return {
    note: noExport === undefined ? null : noExportSentence(noExport.id),
    path: own.path,
    steps: [...own.steps, file ? shared.bring : null, file ? password : null, shared.keep].filter(
      (step) => step !== null,
    ),
    comes:
      app.out === 'none'
        ? []
        : [
            words.comes.accounts,
            ...comingAlong.filter((each) => app.comes.includes(each)).map((each) => words.comes[each]),
          ],
    lost: [...(app.manager ? [shared.onlyCodes] : []), ...own.lost],
    warning: plain ? (app.manager ? shared.plainManager : shared.plain) : null,
  }
}
