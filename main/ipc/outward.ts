// Commands that show a stored secret to its owner, as a QR or a URI: only against the passphrase, or, where there is
// none, a yes to main's own question that names the danger (security.md, Never 3).

import type { Proof } from '../../shared/contract'
import type { Fault } from '../../shared/errors'
import { type Question, questions, windowText } from '../../shared/messages/window'
import { fail, ok, type Result } from '../../shared/result'
import { qrFileName } from '../created'
import { movedView, moveTexts, shownView, uriOf } from '../outward'
import { pictureOf } from '../qr'
import { saveFile } from '../save-file'
import type { Account } from '../vault/account'
import type { Handlers } from './register'
import type { Services } from './services'

export function outwardHandlers(services: Services) {
  const { vault, random, dialogs, prover, activity } = services

  const proven = async (
    id: string,
    proof: Proof,
    question: (account: Account) => Question,
  ): Promise<Result<Account, Fault>> => {
    const asked = vault.find(id)
    if (asked === undefined) return fail({ code: 'no-such-account' })
    const proved = await prover.prove(proof, question(asked))
    if (!proved.ok) return proved
    // Again: deriving a key takes a while, and the vault may have locked meanwhile.
    const account = vault.find(id)
    return account === undefined ? fail({ code: 'no-such-account' }) : ok(account)
  }
  /** In the order of the list, whatever the order of the ids. */
  const chosen = (ids: readonly string[]) => {
    const wanted = new Set(ids)
    return vault.accounts().filter(({ id }) => wanted.has(id))
  }

  return {
    showAccount: async ({ id, proof }) => {
      const account = await proven(id, proof, questions.show)
      if (!account.ok) return account
      activity.record({ kind: 'secret-shown', id })
      return shownView(account.value)
    },
    saveAccountQr: async ({ id, proof, format }) => {
      const account = await proven(id, proof, questions.savePicture)
      if (!account.ok) return account
      const uri = uriOf(account.value)
      if (!uri.ok) return uri
      const bytes = pictureOf(uri.value, format)
      // The screen shows no button without a QR.
      if (bytes === null) return fail({ code: 'bad-request' })
      const path = await dialogs.saveFile({
        name: qrFileName(account.value, format),
        extension: format,
        kind: windowText.picture[format],
      })
      if (path === null) return ok({ file: null })
      // A person may have left the dialog open for an hour.
      if (vault.find(id) === undefined) return fail({ code: 'locked' })
      const saved = await saveFile(services, path, bytes)
      if (saved.ok) activity.record({ kind: 'secret-shown', id })
      return saved.ok ? ok({ file: saved.value }) : saved
    },
    previewMove: ({ ids }) => {
      const { codes: _, ...view } = movedView(chosen(ids), [])
      return ok(view)
    },
    showMove: async ({ ids, proof }) => {
      const proved = await prover.prove(proof, questions.move(chosen(ids).length))
      if (!proved.ok) return proved
      const accounts = chosen(ids)
      const moved = movedView(accounts, moveTexts(accounts, random))
      activity.record({ kind: 'moved-to-phone', accounts: moved.moved })
      return ok(moved)
    },
  } satisfies Partial<Handlers>
}
