// The parts of the catalogue that belong to screens fetched later, apart from the rest so that the start does not read
// them. Same language as `messages`, same rule: taken from here and nowhere else.

export { exporting as exportingWords } from './en/exporting'
export { healthScreen as healthWords } from './en/health-screen'
export { intake as intakeWords } from './en/intake'
export { kit as kitWords } from './en/kit'
export { locking as lockWords } from './en/locking'
export { movingIn as movingInWords } from './en/moving-in'
export { restoring as restoringWords } from './en/restoring'
export { moving as movingWords, showing as showingWords } from './en/showing'
export { undo as undoWords } from './en/undo'
export { welcome as welcomeWords } from './en/welcome'
