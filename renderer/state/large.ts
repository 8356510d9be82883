// One code over the whole window, and its digits said on request: by the person's screen reader, or by a voice of this
// computer where there is one.

import { signal } from '@preact/signals'
import { messages } from '../../shared/messages'
import type { AccountView, ShownCodeView } from '../../shared/views'
import { codes } from './codes'
import { countdownStep } from './countdown'
import { spokenCode } from './grouping'
import { goTo } from './page'
import { announce } from './toast'

/** The account in large type, by id. */
export const largeId = signal<string | null>(null)

export function openLarge(account: AccountView) {
  largeId.value = account.id
  goTo('large')
}

/** What is said of a code that is asked for: its digits one by one, and how long it holds. */
export function sayCode(code: ShownCodeView | undefined, period: number, now: number): string {
  const words = messages.views.large
  if (code?.kind === 'hidden') return words.hidden
  if (code?.kind === 'timed') {
    return words.said(spokenCode(code.code), countdownStep(period, code.validUntil, now).seconds)
  }
  return code?.kind === 'counted' && code.code !== null
    ? words.saidAlone(spokenCode(code.code))
    : words.noCode
}

/** Into the live region, digit by digit. */
export function readOut(account: AccountView) {
  announce(sayCode(codes.peek().get(account.id), account.period, Date.now()))
}

/** A voice of this computer's own: one that speaks over the network would hear the code. */
export function localVoice(
  voices: readonly Pick<SpeechSynthesisVoice, 'localService' | 'lang' | 'default'>[],
  language: string,
): number {
  const of = (voice: { readonly lang: string }) => voice.lang.toLowerCase().split(/[-_]/)[0]
  const wanted = of({ lang: language })
  const fitting = (voice: (typeof voices)[number]) => voice.localService && of(voice) === wanted
  const first = voices.findIndex((voice) => fitting(voice) && voice.default)
  return first >= 0 ? first : voices.findIndex(fitting)
}

/** Says the digits aloud with a local voice; does nothing where there is none. */
export function speak(account: AccountView) {
  const code = codes.peek().get(account.id)
  const text = code?.kind === 'timed' || code?.kind === 'counted' ? code.code : null
  const voices = window.speechSynthesis.getVoices()
  const voice = voices[localVoice(voices, document.documentElement.lang)]
  if (text === null || !voice?.localService) return
  // Commas make a pause between digits.
  const said = new SpeechSynthesisUtterance(Array.from(text).join(', '))
  said.voice = voice
  said.lang = voice.lang
  window.speechSynthesis.cancel()
  window.speechSynthesis.speak(said)
}
