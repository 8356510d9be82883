// Arabic, whole.

export { later } from './later'
export { main } from './main'
export { start } from './start'
