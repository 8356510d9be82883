// The catalogue of the current language. Whoever shows a sentence takes it from here and nowhere else, and when it is shown.

export { type Catalogue, messages } from './catalogue'
export { describeFault, faultSentence } from './faults'
export { noticeText } from './notices'
