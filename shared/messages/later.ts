// The parts of the catalogue that belong to screens fetched later, apart from the rest so that the start does not read
// them. Same language as `messages`, same rule: taken from here and nowhere else, and when they are shown. What a program
// does not name of them is left out of its bundle.

import { exporting } from './en/exporting'
import { healthScreen } from './en/health-screen'
import { icons } from './en/icons'
import { intake } from './en/intake'
import { kit } from './en/kit'
import { locking } from './en/locking'
import { movingIn } from './en/moving-in'
import { bulk, palette, shortcutSheet } from './en/palette'
import { restoring } from './en/restoring'
import { moving, showing } from './en/showing'
import { undo } from './en/undo'
import { welcome } from './en/welcome'
import { live } from './live'

export const bulkWords = live('bulk', bulk)
export const exportingWords = live('exporting', exporting)
export const healthWords = live('healthScreen', healthScreen)
export const iconWords = live('icons', icons)
export const intakeWords = live('intake', intake)
export const kitWords = live('kit', kit)
export const lockWords = live('locking', locking)
export const movingInWords = live('movingIn', movingIn)
export const movingWords = live('moving', moving)
export const paletteWords = live('palette', palette)
export const restoringWords = live('restoring', restoring)
export const shortcutWords = live('shortcutSheet', shortcutSheet)
export const showingWords = live('showing', showing)
export const undoWords = live('undo', undo)
export const welcomeWords = live('welcome', welcome)
