// Touch ID, where the Mac has it. Other systems have nothing that Electron could ask.

import { systemPreferences } from 'electron'
import type { Biometry } from '../platform'

export function createBiometry(system: NodeJS.Platform = process.platform): Biometry {
  const there = system === 'darwin' && systemPreferences.canPromptTouchID()
  return {
    name: there ? 'Touch ID' : null,
    ask: async (reason) => {
      if (!there) return false
      try {
        await systemPreferences.promptTouchID(reason)
        return true
      } catch {
        return false // refused, cancelled, or too many tries: all the same to who asked
      }
    },
  }
}
