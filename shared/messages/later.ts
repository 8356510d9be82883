// The parts of the catalogue that belong to screens fetched later, apart from the rest so that the start does not read
// them. Same language as `messages`, same rule: taken from here and nowhere else.

export { fromApps as fromAppsWords } from './en/from-apps'
export { intake as intakeWords } from './en/intake'
export { restoring as restoringWords } from './en/restoring'
export { moving as movingWords, showing as showingWords } from './en/showing'
