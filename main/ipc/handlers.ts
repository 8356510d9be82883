// What each command of the bridge does, one short function each: it lends from the vault, shapes views and lets
// nothing secret into an answer, but the recovery key that was made this moment.

import type { Fault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import type { CodeView, CopyReport } from '../../shared/views'
import { countedCodeNow } from '../codes'
import { draftOfForm, draftOfSource, draftView, findDuplicate } from '../drafts'
import type { Clock } from '../platform/platform'
import { type Account, accountView, trashView } from '../vault/account'
import { clockHandlers } from './clock'
import { creatingHandlers } from './creating'
import { intakeHandlers } from './intake'
import { outwardHandlers } from './outward'
import type { Handlers } from './register'
import { firstFault, type Services } from './services'

/** Seconds; fewer than this and the rule for the last seconds decides (product.md). */
const lastSeconds = 5

export function createHandlers(services: Services): Handlers {
  const { vault, codes, copied, settings, clock } = services
  const moment = () => ({ unixSeconds: Math.floor(clock.now() / 1000), offset: vault.timeOffset() })
  const noSuch = fail({ code: 'no-such-account' } as const)

  return {
    vaultStatus: () => ok(vault.status()),
    createVault: (input) => vault.create(input),
    unlock: ({ slot, text }) => vault.unlock(slot, text),
    lock: () => nothing(vault.lock()),
    retryKeychain: () => {
      // Not awaited: a keychain may take minutes to answer, and the status tells how it goes.
      void vault.retryKeychain()
      return ok(null)
    },
    openGeneration: ({ generation }) => vault.openGeneration(generation),
    setPassphrase: ({ passphrase }) => vault.setPassphrase(passphrase),
    removePassphrase: () => vault.removePassphrase(),
    newRecoveryKey: async () => {
      const made = await vault.newRecoveryKey()
      return made.ok ? ok({ recoveryKey: made.value }) : made
    },
    useKeychain: ({ use }) => vault.useKeychain(use),

    listAccounts: () => ok(vault.accounts().map(accountView)),
    watchCodes: ({ ids }) => ok(codes.watch(ids)),
    copyCode: async ({ id, which }) => {
      const account = vault.find(id)
      return account === undefined ? noSuch : copyCode(services, account, which)
    },
    newCode: async ({ id }) => {
      const taken = await vault.takeCounter(id)
      if (!taken.ok) return taken
      const code = countedCodeNow(taken.value.account)
      if (code === null) return fail({ code: 'pin-needed' })
      codes.rememberCounted(taken.value.account, code)
      const account = vault.find(id)
      return account === undefined ? noSuch : ok(codes.of(account))
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
      const added = await vault.add([made.value.draft])
      if (!added.ok) return added
      const [account] = added.value
      return account === undefined ? noSuch : ok(accountView(account))
    },
    ...creatingHandlers(services),
    ...clockHandlers(services),
    ...intakeHandlers(services),
    ...outwardHandlers(services),

    previewEdit: ({ id, form }) => {
      const account = vault.find(id)
      if (account === undefined) return noSuch
      const made = draftOfForm(form, account)
      if (!made.ok) return ok({ ok: false, faults: made.error })
      return ok({ ok: true, draft: draftView(made.value, moment(), vault.accounts(), id) })
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
    listTrash: () => ok(vault.trash().map(trashView)),
    restoreFromTrash: ({ ids }) => done(vault.restore(ids)),
    deleteFromTrash: ({ ids }) => done(vault.deleteForGood(ids)),

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

async function copyCode(
  services: Services,
  account: Account,
  which: 'current' | 'next' | 'by-setting',
): Promise<Result<CopyReport, Fault>> {
  const { codes, copied, settings, clock } = services
  const { clipboardClearSeconds, lastSeconds: rule } = settings.now()
  let view = codes.of(account)
  let next = which === 'next'
  if (which === 'by-setting' && view.kind === 'timed' && secondsLeft(view, clock) < lastSeconds) {
    next = rule === 'next'
    if (rule === 'wait') {
      await pause(clock, view.validUntil * 1000 - clock.now())
      view = codes.of(account)
    }
  }
  if (view.kind === 'none') return fail(view.fault)
  const code = view.kind === 'timed' && next ? view.nextCode : view.code
  if (code === null) return fail({ code: 'no-code-yet' })
  if (!(await copied.copy(account.id, code, clipboardClearSeconds)))
    return fail({ code: 'clipboard-unavailable' })
  return ok({
    id: account.id,
    which: view.kind === 'timed' && next ? 'next' : 'current',
    secondsLeft: view.kind === 'timed' ? secondsLeft(view, clock) : null,
    clearsInSeconds: clipboardClearSeconds === 0 ? null : clipboardClearSeconds,
  })
}

function secondsLeft(view: Extract<CodeView, { kind: 'timed' }>, clock: Clock): number {
  return Math.max(0, Math.ceil(view.validUntil - clock.now() / 1000))
}

function pause(clock: Clock, milliseconds: number): Promise<void> {
  return new Promise((resume) => clock.after(Math.max(0, milliseconds), resume))
}

async function nothing(work: Promise<void>): Promise<Result<null, never>> {
  await work
  return ok(null)
}

async function done(work: Promise<Result<unknown, Fault>>): Promise<Result<null, Fault>> {
  const result = await work
  return result.ok ? ok(null) : result
}
