// What a language consists of: three parts, read at different times. The types keep every catalogue whole, and the tests
// and the build walk through the parts; no program reads this file.

import { en } from './en'
import { cli } from './en/cli'
import { cliHelp } from './en/cli-help'
import { cliInOut } from './en/cli-in-out'
import { doctor } from './en/doctor'
import { exporting } from './en/exporting'
import { formats } from './en/formats'
import { healthScreen } from './en/health-screen'
import { icons } from './en/icons'
import { importing } from './en/importing'
import { intake } from './en/intake'
import { keyQuestions } from './en/key-questions'
import { kit } from './en/kit'
import { kitPage } from './en/kit-page'
import { locking } from './en/locking'
import { movingIn } from './en/moving-in'
import { noExport } from './en/no-export'
import { bulk, palette, shortcutSheet } from './en/palette'
import { restoring } from './en/restoring'
import { sheet } from './en/sheet'
import { moving, showing } from './en/showing'
import { tray } from './en/tray'
import { undo } from './en/undo'
import { welcome } from './en/welcome'
import { window } from './en/window'
import type { Translation } from './live'

/** What a window reads before its first picture. */
export const startPart = en
/** What belongs to screens that are fetched later. */
export const laterPart = {
  bulk,
  exporting,
  healthScreen,
  icons,
  importing,
  intake,
  kit,
  locking,
  moving,
  movingIn,
  noExport,
  palette,
  restoring,
  shortcutSheet,
  showing,
  undo,
  welcome,
} as const
/** What no window says: main itself, the printed page, the command line. */
export const mainPart = {
  tray,
  window,
  keyQuestions,
  kitPage,
  cli,
  cliHelp,
  cliInOut,
  doctor,
  formats,
  sheet,
} as const

/** Each language has these as `start`, `later` and `main` in files of these names, in shared/messages/<tag>/. */
export type StartPart = Translation<typeof startPart>
export type LaterPart = Translation<typeof laterPart>
export type MainPart = Translation<typeof mainPart>
