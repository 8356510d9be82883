// Turkish, what no window says: main itself, the printed page, the command line.

import type { MainPart } from '../parts'
import { cli } from './cli'
import { cliHelp } from './cli-help'
import { cliInOut } from './cli-in-out'
import { doctor } from './doctor'
import { formats } from './formats'
import { keyQuestions } from './key-questions'
import { kitPage } from './kit-page'
import { sheet } from './sheet'
import { tray } from './tray'
import { window } from './window'

export const main: MainPart = {
  tray,
  window,
  formats,
  keyQuestions,
  kitPage,
  cli,
  cliHelp,
  cliInOut,
  doctor,
  sheet,
}
