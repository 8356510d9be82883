// The catalogue of the current language. Whoever shows a sentence takes it from here and nowhere else.

import { en } from './en'

export type Catalogue = typeof en
export const messages: Catalogue = en
export { describeFault, faultSentence } from './faults'
export { noticeActions, noticeText } from './notices'
