// The languages that Tidelock speaks, by their BCP 47 tags, and what each calls itself.

export const languages = [
  'en',
  'de',
  'fr',
  'es',
  'pt-BR',
  'it',
  'nl',
  'pl',
  'uk',
  'ru',
  'tr',
  'ja',
  'zh-Hans',
  'ko',
  'ar',
] as const
export type Language = (typeof languages)[number]

export const ownNames: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  'pt-BR': 'Português (Brasil)',
  it: 'Italiano',
  nl: 'Nederlands',
  pl: 'Polski',
  uk: 'Українська',
  ru: 'Русский',
  tr: 'Türkçe',
  ja: '日本語',
  'zh-Hans': '简体中文',
  ko: '한국어',
  ar: 'العربية',
}

/**
 * Those whose words are all there; the picker offers no other. English lies in shared/messages/en, the others in
 * shared/messages/<tag>; test/shared/translations.test.ts holds this list against what lies there.
 */
export const offered: readonly Language[] = [
  'en',
  'de',
  'fr',
  'es',
  'pt-BR',
  'it',
  'nl',
  'pl',
  'uk',
  'ru',
  'tr',
  'ja',
  'zh-Hans',
  'ko',
  'ar',
]

export const isRightToLeft = (tag: string): boolean => new Intl.Locale(tag).language === 'ar'

/**
 * The first of the preferred languages that there is: of the same writing at least, so that nobody gets a script that
 * they do not read. What is no tag of a language is passed over.
 * @param preferred BCP 47 tags, best first
 */
export function bestLanguage(preferred: readonly string[], among: readonly Language[] = offered): Language {
  for (const tag of preferred) {
    const wanted = likely(tag)
    if (wanted === null) continue
    const same = among.find((one) => one.toLowerCase() === tag.toLowerCase())
    const near = among.find((one) => {
      const here = likely(one)
      return here?.language === wanted.language && here.script === wanted.script
    })
    const found = same ?? near
    if (found !== undefined) return found
  }
  return 'en'
}

function likely(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag).maximize()
  } catch {
    return null
  }
}

/** The language of a setting, given the system's; a language without words is English. */
export function languageOf(
  setting: 'system' | Language,
  system: Language,
  among: readonly Language[] = offered,
): Language {
  if (setting === 'system') return system
  return among.includes(setting) ? setting : 'en'
}
