// The recovery kit: a page to print with the recovery key. The key goes to the page once; everything that is made of it
// afterwards is made of what main holds.

import type { kitCommands } from '../../shared/commands/kit'
import type { InputOf } from '../../shared/contract'
import type { Fault } from '../../shared/errors'
import { keyQuestions, questions, windowText } from '../../shared/messages/window'
import { fail, ok, type Result } from '../../shared/result'
import { type KitSiteCodes, kitHtml } from '../kit/kit'
import { saveFile } from '../save-file'
import type { Handlers } from './register'
import type { Services } from './services'

type Commands = keyof typeof kitCommands

/** Seconds, where copied codes are never cleared: a key of the whole vault does not stay. */
const keyClears = 60

export function kitHandlers(services: Services): Pick<Handlers, Commands> {
  const { vault, freshKey, paper, dialogs, prover, activity, clock, copied, settings } = services

  const kitOf = async ({ siteCodes }: InputOf<'saveKit'>): Promise<Result<KitPage, Fault>> => {
    const proved = siteCodes === null ? ok(null) : await prover.prove(siteCodes, questions.kit())
    if (!proved.ok) return proved
    // Again: deriving a key takes a while, and the vault may have locked meanwhile.
    const vaultId = vault.vaultId()
    if (vaultId === null) return fail({ code: 'locked' })
    const withCodes = siteCodes === null ? [] : services.siteCodesForKit()
    const html = freshKey.lend((recoveryKey) =>
      kitHtml({ recoveryKey, vaultId, madeAt: clock.now(), siteCodes: withCodes }),
    )
    return html.ok ? ok({ html: html.value, withCodes }) : html
  }
  const record = ({ withCodes }: KitPage) =>
    activity.record({ kind: 'exported', format: 'kit', accounts: withCodes.length })

  const prove = async (text: string) => {
    const keys = () => vault.slots().filter(({ kind }) => kind === 'recovery').length
    const before = keys()
    const proven = await vault.proveRecoveryKey(text)
    if (proven.ok && keys() < before) activity.record({ kind: 'slot-removed', slot: 'recovery' })
    return proven
  }

  return {
    newRecoveryKey: async () => {
      // The page is told the key, and the key opens the vault's file: a page that made one by itself would have both.
      const confirmed = await prover.confirm(keyQuestions.newRecoveryKey)
      if (!confirmed.ok) return confirmed
      const made = await vault.tryRecoveryKey()
      if (!made.ok) return made
      // Locked since: nobody is there to be shown it, and the slot stays as one that nobody has the key of.
      if (vault.vaultId() === null) return fail({ code: 'locked' })
      activity.record({ kind: 'slot-made', slot: 'recovery' })
      const held = freshKey.hold(made.value)
      return ok({ recoveryKey: made.value.text, ...held, siteCodes: services.siteCodesForKit().length })
    },
    saveKit: async (input) => {
      const page = await kitOf(input)
      if (!page.ok) return page
      const pdf = await paper.pdf(page.value.html)
      if (pdf === null) return fail({ code: 'not-printed' })
      const path = await dialogs.saveFile({
        name: windowText.kitFile,
        extension: 'pdf',
        kind: windowText.pdf,
      })
      // A person may have left the dialog open for an hour.
      const late = path !== null && vault.vaultId() === null
      const saved = path === null || late ? null : await saveFile(services, path, pdf)
      pdf.fill(0)
      if (late) return fail({ code: 'locked' })
      if (saved === null) return ok({ file: null })
      if (!saved.ok) return saved
      record(page.value)
      return ok({ file: saved.value })
    },
    printKit: async (input) => {
      const page = await kitOf(input)
      if (!page.ok) return page
      const printed = await paper.print(page.value.html)
      if (printed) record(page.value)
      return ok({ printed })
    },
    copyRecoveryKey: async () => {
      const { clipboardClearSeconds } = settings.now()
      const clearsInSeconds = clipboardClearSeconds === 0 ? keyClears : clipboardClearSeconds
      const text = freshKey.lend((key) => key)
      if (!text.ok) return text
      return (await copied.copy('recovery-key', text.value, clearsInSeconds))
        ? ok({ clearsInSeconds })
        : fail({ code: 'clipboard-unavailable' })
    },
    checkRecoveryKey: async ({ typed }) => {
      const differ = freshKey.differing(typed)
      if (!differ.ok) return differ
      if (differ.value.length > 0) return ok({ differ: differ.value })
      const text = freshKey.lend((key) => key)
      if (!text.ok) return text
      // Not by comparing alone: the slot is opened with the key before an older one is given up.
      const proven = await prove(text.value)
      if (!proven.ok) return proven
      freshKey.forget()
      return ok({ differ: [] })
    },
    proveRecoveryKey: ({ text }) => prove(text),
    dropRecoveryKey: async () => {
      const slotId = freshKey.slotId()
      if (slotId === null) return fail({ code: 'recovery-key-gone' })
      const dropped = await vault.dropRecoveryKey(slotId)
      if (!dropped.ok) return dropped
      freshKey.forget()
      activity.record({ kind: 'slot-removed', slot: 'recovery' })
      return dropped
    },
    endRecoveryKey: () => {
      freshKey.forget()
      return ok(null)
    },
    putOffReminder: () => {
      services.reminder.putOff()
      services.tellStatus()
      return ok(null)
    },
  }
}

interface KitPage {
  readonly html: string
  readonly withCodes: readonly KitSiteCodes[]
}
