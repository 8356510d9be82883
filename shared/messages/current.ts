// The language in force, and its words. Whoever starts a process says which; the window lets its signals know of each
// reading, so that what was drawn in one language is drawn again in the next.

/** What a language has: for each topic its tree of texts. Absent: English. */
export type Words = { readonly [topic: string]: unknown }

let tag = 'en'
let words: Words = {}
let onReading: () => void = () => {}

/** From now on sentences are in this language; what it lacks stays English. */
export function speak(language: string, translated: Words): void {
  tag = language
  words = translated
}

/** Called on every reading of a sentence; the window subscribes what it draws. */
export function observeReading(observer: () => void): void {
  onReading = observer
}

/** The tag of the language in force. */
export function language(): string {
  onReading()
  return tag
}

/** A topic's words of the language in force; undefined where it has none. */
export function wordsOf(topic: string): unknown {
  onReading()
  return words[topic]
}
