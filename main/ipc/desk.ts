// The commands around the desktop: quick window, typing, hidden codes, keys for the whole desktop, starting with the session.

import { releasePage } from '../../shared/release-page'
import { fail, ok } from '../../shared/result'
import type { Handlers } from './register'
import type { Services } from './services'

export function deskHandlers(services: Services) {
  const { vault, codes, copied, quick, typingCode, desk, settings, activity } = services
  return {
    revealCode: ({ id }) => {
      if (vault.find(id) === undefined) return fail({ code: 'no-such-account' })
      codes.reveal(id, settings.now().revealSeconds)
      activity.record({ kind: 'code-revealed', id })
      return ok(null)
    },
    copyAndHide: ({ id }) => quick.copyAndHide(id),
    typeCode: ({ id }, from) => (from === 'quick' ? quick.typeCode(id) : typingCode.typeFromMain(id)),
    hideQuick: () => {
      quick.hide()
      return ok(null)
    },
    openMain: () => {
      quick.hide()
      services.openMain()
      return ok(null)
    },
    desk: async () => ok(await desk.view()),
    setHotkey: ({ name, accelerator }) => desk.setHotkey(name, accelerator),
    recordHotkey: ({ on }) => {
      desk.recordHotkey(on)
      return ok(null)
    },
    setMini: ({ on }) => {
      services.mini.set(on)
      return ok(null)
    },
    copyReleasePage: async () =>
      (await copied.copyPlain(releasePage)) ? ok(null) : fail({ code: 'clipboard-unavailable' }),
    setAutostart: ({ on }) => desk.setAutostart(on),
  } satisfies Partial<Handlers>
}
