// The language of Tidelock, in the settings. The languages' own names are in shared/languages.ts.

import { say } from '../say'

export const language = {
  section: 'Language',
  title: 'Language of Tidelock',
  text: 'Changes at once, in all windows and on the command line.',
  /** `name`: what the system’s language calls itself. */
  system: say<[name: string]>(['name'], 'As the system: {name}'),
} as const
