// The commands of the Create screen. The secret comes from the page, which got it from here a moment ago; a stored one
// is never looked up.

import { windowText } from '../../shared/messages/window'
import { fail, ok } from '../../shared/result'
import { madeText, madeView, qrFileName, verifyMade } from '../created'
import { encodeBase32 } from '../otp'
import { pictureOf } from '../qr'
import { saveFile } from '../save-file'
import type { Handlers } from './register'
import { firstFault, type Services } from './services'

export function creatingHandlers(services: Services) {
  const { vault, copied, settings, clock, random, dialogs } = services
  const moment = () => ({ unixSeconds: Math.floor(clock.now() / 1000), offset: vault.timeOffset() })

  return {
    newSecret: ({ bytes }) => {
      const secret = random.bytes(bytes)
      const text = encodeBase32(secret)
      secret.fill(0)
      return ok({ secret: text })
    },
    previewSecret: (form) => {
      const made = madeView(form, moment(), vault.accounts())
      return ok(made.ok ? { ok: true, made: made.value } : { ok: false, faults: made.error })
    },
    copyMade: async ({ form, what }) => {
      const text = madeText(form, what, moment())
      if (!text.ok) return fail(firstFault(text.error))
      const { clipboardClearSeconds } = settings.now()
      if (!(await copied.copy('made', text.value, clipboardClearSeconds)))
        return fail({ code: 'clipboard-unavailable' })
      return ok({ clearsInSeconds: clipboardClearSeconds === 0 ? null : clipboardClearSeconds })
    },
    saveQr: async ({ form, format }) => {
      const uri = madeText(form, 'uri', moment())
      if (!uri.ok) return fail(firstFault(uri.error))
      const path = await dialogs.saveFile({
        name: qrFileName(form, format),
        extension: format,
        kind: windowText.picture[format],
      })
      if (path === null) return ok({ file: null })
      const bytes = pictureOf(uri.value, format)
      // The screen shows no button without a QR.
      if (bytes === null) return fail({ code: 'bad-request' })
      const saved = await saveFile(services, path, bytes)
      return saved.ok ? ok({ file: saved.value }) : saved
    },
    verifyMade: ({ form, code, window }) => verifyMade(form, code, window, moment()),
  } satisfies Partial<Handlers>
}
