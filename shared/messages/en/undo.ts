// Taking things back, and saying where that is not possible.

import { say } from '../say'

export const undo = {
  /** Below the text of a question. */
  none: 'There is no undo.',
  edited: say<[name: string]>(['name'], '{name} is as it was before'),
  hotkeyCleared: say<[title: string]>(['title'], 'Hotkey removed: {title}'),
} as const
