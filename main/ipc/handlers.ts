// What each command of the bridge does, one short function each: it lends from the vault, shapes views and lets
// nothing secret into an answer, but the recovery key that was made this moment.

import type { Fault } from '../../shared/errors'
import { keyQuestions, questions } from '../../shared/messages/window'
import { fail, ok, type Result } from '../../shared/result'
import { withUsed } from '../activity/shown-usage'
import { draftOfForm, draftOfSource, draftView, findDuplicate } from '../drafts'
import { accountView, trashView } from '../vault/account'
import { backupsHandlers } from './backups'
import { clockHandlers } from './clock'
import { creatingHandlers } from './creating'
import { deskHandlers } from './desk'
import { exportingHandlers } from './exporting'
import { healthHandlers } from './health'
import { historyHandlers } from './history'
import { iconsHandlers } from './icons'
import { intakeHandlers } from './intake'
import { kitHandlers } from './kit'
import { lockingHandlers } from './locking'
import { orderingHandlers } from './ordering'
import { outwardHandlers } from './outward'
import type { Handlers } from './register'
import { firstFault, type Services } from './services'
import { siteCodesHandlers } from './site-codes'

export function createHandlers(services: Services): Handlers {
  const { vault, codes, copied, copying, settings, clock } = services
  const moment = () => ({ unixSeconds: Math.floor(clock.now() / 1000), offset: vault.timeOffset() })
  const noSuch = fail({ code: 'no-such-account' } as const)

  return {
    begin: async (_nothing, from) => {
      await services.beginning.begin(from)
      return ok(null)
    },
    createVault: (input) => vault.create(input),
    openGeneration: ({ generation }) => vault.openGeneration(generation),
    setPassphrase: async ({ passphrase }) => {
      // A page that could set one by itself would have the proof for every secret.
      const confirmed = await services.prover.confirm(questions.setPassphrase())
      return confirmed.ok ? vault.setPassphrase(passphrase) : confirmed
    },
    // Fewer keys and more ways in are asked about too: a page alone must be able to do neither.
    removePassphrase: async () => {
      const confirmed = await services.prover.confirm(keyQuestions.removePassphrase)
      return confirmed.ok ? vault.removePassphrase() : confirmed
    },
    useKeychain: async ({ use }) => {
      const question = use ? keyQuestions.addKeychain : keyQuestions.removeKeychain
      const confirmed = await services.prover.confirm(question)
      return confirmed.ok ? vault.useKeychain(use) : confirmed
    },

    listAccounts: () =>
      ok(vault.accounts().map((account) => withUsed(accountView(account), services.activity))),
    watchCodes: ({ ids }, from) => ok(codes.watch(ids, from)),
    copyCode: async ({ id, which }) => {
      const copied = await copying.copy(id, which)
      if (copied.ok && settings.now().hideAfterCopy) services.hideMain()
      return copied
    },
    newCode: async ({ id }) => {
      // Who asks for a code wants to see it.
      codes.reveal(id, settings.now().revealSeconds)
      const counted = await copying.count(id)
      return counted.ok ? ok(codes.shown(counted.value)) : counted
    },
    clearClipboard: () => nothing(copied.clearNow()),

    previewAccount: (source) => {
      const made = draftOfSource(source)
      if (!made.ok) return ok({ ok: false, faults: made.error })
      return ok({ ok: true, draft: draftView(made.value, moment(), vault.accounts()) })
    },
    addAccount: async ({ source, evenIfDuplicate }) => {
      const made = draftOfSource(source)
      if (!made.ok) return fail(firstFault(made.error))
      if (!evenIfDuplicate && findDuplicate(made.value.draft, vault.accounts()) !== undefined) {
        return fail({ code: 'duplicate-account' })
      }
      const added = await vault.add([{ ...made.value.draft, unconfirmed: true }])
      if (!added.ok) return added
      const [account] = added.value
      return account === undefined ? noSuch : ok(accountView(account))
    },
    ...creatingHandlers(services),
    ...deskHandlers(services),
    ...clockHandlers(services),
    ...intakeHandlers(services),
    ...outwardHandlers(services),
    ...healthHandlers(services),
    ...orderingHandlers(services),
    ...iconsHandlers(services),
    ...siteCodesHandlers(services),
    ...historyHandlers(services),
    ...exportingHandlers(services),
    ...backupsHandlers(services),
    ...kitHandlers(services),
    ...lockingHandlers(services),

    previewEdit: ({ id, form }) => {
      const account = vault.find(id)
      if (account === undefined) return noSuch
      const made = draftOfForm(form, account)
      if (!made.ok) return ok({ ok: false, faults: made.error })
      const draft = draftView(made.value, moment(), vault.accounts(), id)
      // An edit that leaves the secret alone is no way to look at a hidden code.
      const hidden = form.secret === '' && codes.shown(account).kind === 'hidden'
      return ok({ ok: true, draft: hidden ? { ...draft, code: codes.shown(account) } : draft })
    },
    editAccount: async ({ id, form }) => {
      const account = vault.find(id)
      if (account === undefined) return noSuch
      const made = draftOfForm(form, account)
      if (!made.ok) return fail(firstFault(made.error))
      const edited = await vault.edit(id, made.value.draft)
      return edited.ok ? ok(accountView(edited.value)) : edited
    },
    pinAccount: ({ id, pinned }) => done(vault.setPinned(id, pinned)),
    moveAccount: ({ id, before }) => done(vault.move(id, before)),
    trashAccounts: ({ ids }) => done(vault.moveToTrash(ids)),
    listTrash: () => ok(vault.trash().map((trashed) => trashView(trashed, services.trashKeeper.keptUntil))),
    restoreFromTrash: ({ ids }) => done(vault.restore(ids)),
    deleteFromTrash: async ({ ids }) => {
      const deleted = await done(vault.deleteForGood(ids))
      if (deleted.ok) services.desk.forget(ids)
      return deleted
    },

    settings: () => ok(settings.now()),
    changeSettings: (change) => {
      settings.change(change)
      return ok(settings.now())
    },
    about: () => ok(services.about()),
    quit: () => {
      services.quit()
      return ok(null)
    },
  }
}

async function nothing(work: Promise<void>): Promise<Result<null, never>> {
  await work
  return ok(null)
}

async function done(work: Promise<Result<unknown, Fault>>): Promise<Result<null, Fault>> {
  const result = await work
  return result.ok ? ok(null) : result
}
