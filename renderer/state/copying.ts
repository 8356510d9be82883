// Copying a code and what the row answers; the clipboard's countdown.

import { signal } from '@preact/signals'
import { messages } from '../../shared/messages'
import type { AccountView, ClipboardView, CopyReport } from '../../shared/views'
import { ask } from '../bridge'
import { takeCodes } from './codes'
import { spokenCode } from './grouping'
import { sayName } from './labels'
import { announce, complain, showToast } from './toast'

const { list } = messages
const soon = 5
const answerStays = 2_400
const waitShownAfter = 350

/** The row that answers, and with what. */
export const answer = signal<{ readonly id: string; readonly text: string; readonly done: boolean } | null>(
  null,
)
let answerTimer: number | undefined

function answerWith(id: string, text: string, done: boolean) {
  window.clearTimeout(answerTimer)
  answer.value = { id, text, done }
  if (!done) return
  answerTimer = window.setTimeout(() => {
    answer.value = null
  }, answerStays)
}

/** What the row says, and what is said aloud. */
export function copyTexts(report: CopyReport, name: string): { readonly row: string; readonly said: string } {
  const left = report.secondsLeft
  if (report.which === 'next') {
    return left === null || left === 0
      ? { row: list.copiedNext, said: list.said.copied(name) }
      : { row: list.copiedNextSoon(left), said: list.said.copiedNext(name, left) }
  }
  return left !== null && left < soon
    ? { row: list.copiedSoon(left), said: list.said.copiedSoon(name, left) }
    : { row: list.copied, said: list.said.copied(name) }
}

export async function copyCode(account: AccountView, which: 'by-setting' | 'next' = 'by-setting') {
  // The setting may be to wait for the next code: then the row says so.
  const waiting = window.setTimeout(() => answerWith(account.id, list.waiting, false), waitShownAfter)
  const reply = await ask('copyCode', { id: account.id, which })
  window.clearTimeout(waiting)
  if (!reply.ok) {
    answer.value = null
    return complain(reply.error)
  }
  const texts = copyTexts(reply.value, sayName(account))
  answerWith(account.id, texts.row, true)
  // Asked for from elsewhere, with no row in sight that could answer.
  const row = document.querySelector(`[data-id="${CSS.escape(account.id)}"]`)
  if (row) announce(texts.said)
  else showToast({ text: texts.said, tone: 'plain' })
}

/** Into the window below this one, which goes out of the way; what came of it is told by a remark. */
export async function typeCode(account: AccountView) {
  const reply = await ask('typeCode', { id: account.id })
  if (!reply.ok) complain(reply.error)
}

export async function newCode(account: AccountView) {
  const reply = await ask('newCode', { id: account.id })
  if (!reply.ok) return complain(reply.error)
  takeCodes([reply.value])
  const code = reply.value.kind === 'counted' ? reply.value.code : null
  if (code) announce(list.said.newCode(sayName(account), spokenCode(code)))
}

/** The moment (milliseconds) at which the clipboard is cleared; null in it = never. */
export const onClipboard = signal<{ readonly clearsAt: number | null } | null>(null)

export function takeClipboard(view: ClipboardView) {
  onClipboard.value =
    view === null
      ? null
      : { clearsAt: view.secondsLeft === null ? null : Date.now() + view.secondsLeft * 1000 }
}

export async function clearClipboard() {
  const reply = await ask('clearClipboard')
  if (!reply.ok) return complain(reply.error)
  onClipboard.value = null
  announce(list.said.clipboardCleared)
}
