// Japanese, the part that no window says.

import type { MainPart } from '../parts'
import { cli } from './cli'
import { cliInOut } from './cli-in-out'
import { doctor } from './doctor'
import { keyQuestions } from './key-questions'
import { kitPage } from './kit-page'
import { tray } from './tray'
import { window } from './window'

export const main: MainPart = {
  cli,
  cliInOut,
  doctor,
  keyQuestions,
  kitPage,
  tray,
  window,
}
