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
