// What the main process itself puts on the screen, in the language in force. The words are those of en/window.ts.

import { keyQuestions as english } from './en/key-questions'
import { window } from './en/window'
import { live } from './live'

export const windowText = live('window', window)
export const keyQuestions = live('keyQuestions', english)

/** What main itself asks before a stored secret is shown or written, or another key is made. No page can answer it. */
export interface Question {
  readonly title: string
  readonly text: string
  readonly button: string
  /** In the system's question for a finger, behind the program's name and "is trying to". */
  readonly reason: string
}

type Named = { readonly issuer: string; readonly account: string }

/** A name stands in a sentence of ours: it is kept short, and writes neither lines nor backwards. */
function nameOf({ issuer, account }: Named): string {
  const both = issuer !== '' && account !== ''
  const name = both
    ? windowText.bothNames(issuer, account)
    : [issuer, account].find((part) => part !== '') || windowText.noName
  const plain = name.replace(/[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
  const letters = [...plain]
  return letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : plain
}

type Words = typeof windowText.questions
type About<V> = {
  [K in keyof Words]: Words[K]['title'] extends (value: V) => string ? K : never
}[keyof Words]
type Plain = { [K in keyof Words]: Words[K]['title'] extends string ? K : never }[keyof Words]

/** Each is made when it is asked, in the language of that moment. */
const ofAccount =
  (which: About<string>) =>
  (named: Named): Question => {
    const { title, text, button, reason } = windowText.questions[which]
    return { title: title(nameOf(named)), text, button, reason }
  }
const ofAccounts =
  (which: About<number>) =>
  (count: number): Question => {
    const { title, text, button, reason } = windowText.questions[which]
    return { title: title(count), text, button, reason }
  }
const plain = (which: Plain): Question => {
  const { title, text, button, reason } = windowText.questions[which]
  return { title, text, button, reason }
}

export const questions = {
  show: ofAccount('show'),
  savePicture: ofAccount('savePicture'),
  move: ofAccounts('move'),
  siteCodes: ofAccount('siteCodes'),
  kit: () => plain('kit'),
  write: ofAccounts('write'),
  print: ofAccounts('print'),
  backUp: () => plain('backUp'),
  setPassphrase: () => plain('setPassphrase'),
} as const
