// The window's language: which it is, its words, and the page's own direction. Main says in the page's address what the
// system's is, and what to begin with, so that the first picture is right.

import { effect, signal } from '@preact/signals'
import { isRightToLeft, type Language, languageOf, languages, offered } from '../../shared/languages'
import { observeReading, speak, type Words } from '../../shared/messages/current'
import { settings } from './settings'

/** Rises with each change; whatever reads a sentence while it draws is drawn again. */
const changes = signal(0)
observeReading(() => void changes.value)

type Load = () => Promise<Readonly<Record<string, Words>>>
// One chunk for each part of each language that there is.
const starts = import.meta.glob('../../shared/messages/*/start.ts') as Readonly<Record<string, Load>>
const laters = import.meta.glob('../../shared/messages/*/later.ts') as Readonly<Record<string, Load>>
const fileOf = (tag: string, part: string) => `../../shared/messages/${tag}/${part}.ts`

async function partOf(all: Readonly<Record<string, Load>>, tag: string, part: string): Promise<Words> {
  const load = all[fileOf(tag, part)]
  return load === undefined ? {} : ((await load())[part] ?? {})
}

const address = new URLSearchParams(location.search)
const named = (name: string): Language =>
  languages.find((tag) => tag === address.get(name) && offered.includes(tag)) ?? 'en'

/** The system's, as far as there is one like it. */
export const systemLanguage = named('system')

let wanted = 'en'

/** Speaks it as soon as its words are here. Words that cannot be had leave what was spoken before. */
export async function begin(tag: Language): Promise<void> {
  if (tag === wanted) return
  wanted = tag
  try {
    const start = tag === 'en' ? {} : await partOf(starts, tag, 'start')
    // Meanwhile another one may have been chosen.
    if (wanted !== tag) return
    take(tag, start)
    const later = tag === 'en' ? {} : await partOf(laters, tag, 'later')
    if (wanted === tag) take(tag, { ...start, ...later })
  } catch {
    // Said in English, or in what was spoken before.
  }
}

/** Speaks these words, and turns the page to their direction. */
export function take(tag: Language, words: Words) {
  speak(tag, words)
  const root = document.documentElement
  root.lang = tag
  root.dir = isRightToLeft(tag) ? 'rtl' : 'ltr'
  changes.value = changes.peek() + 1
}

/** Before the first picture; null: nothing to wait for. */
export function beginLanguage(): Promise<void> | null {
  const first = named('language')
  return first === 'en' ? null : begin(first)
}

export function followLanguage() {
  effect(() => {
    const told = settings.value
    if (told) void begin(languageOf(told.language, systemLanguage))
  })
}
