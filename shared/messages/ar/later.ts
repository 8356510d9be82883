// Arabic, what belongs to screens that are fetched later.

import type { LaterPart } from '../parts'
import { exporting } from './exporting'
import { healthScreen } from './health-screen'
import { icons } from './icons'
import { importing } from './importing'
import { intake } from './intake'
import { kit } from './kit'
import { locking } from './locking'
import { movingIn } from './moving-in'
import { noExport } from './no-export'
import { bulk, palette, shortcutSheet } from './palette'
import { restoring } from './restoring'
import { moving, showing } from './showing'
import { undo } from './undo'
import { welcome } from './welcome'

export const later: LaterPart = {
  exporting,
  healthScreen,
  icons,
  importing,
  intake,
  kit,
  locking,
  movingIn,
  noExport,
  bulk,
  palette,
  shortcutSheet,
  restoring,
  moving,
  showing,
  undo,
  welcome,
}
