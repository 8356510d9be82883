// The words of the other languages, each in a file of its own beside the programs; and the system's language where no
// Electron tells it.

import { createRequire } from 'node:module'
import { join } from 'node:path'
import { bestLanguage, type Language, languageOf, offered } from '../../../shared/languages'
import { speak, type Words } from '../../../shared/messages/current'
import type { Settings } from '../../../shared/settings'

/** Speaks the language that the settings ask for. What cannot be read is English, without a word about it. */
export function speakAs(
  setting: Settings['language'],
  system: Language,
  folder: string,
  among = offered,
): Language {
  const tag = languageOf(setting, system, among)
  const words = tag === 'en' ? {} : read(join(folder, `${tag}.cjs`))
  speak(words === null ? 'en' : tag, words ?? {})
  return words === null ? 'en' : tag
}

function read(path: string): Words | null {
  try {
    // What vite.node.config.ts builds of shared/messages/<tag>: the three parts.
    const { start, later, main } = createRequire(__filename)(path) as Readonly<Record<string, Words>>
    return { ...start, ...later, ...main }
  } catch {
    return null
  }
}

/** As POSIX has it: the first that is set of these; C and POSIX are English. `de_AT.UTF-8@euro` → `de-AT` */
export function languageOfEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  among = offered,
): Language {
  const locale = ['LC_ALL', 'LC_MESSAGES', 'LANG'].map((name) => environment[name] ?? '').find(Boolean) ?? ''
  return bestLanguage([locale.replace(/[.@].*$/, '').replaceAll('_', '-')], among)
}
