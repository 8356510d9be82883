// Hiding all codes, and showing them again.

import { messages } from '../../shared/messages'
import { changeSettings, settings } from './settings'
import { announce } from './toast'

export async function toggleHidden() {
  const hideCodes = !(settings.peek()?.hideCodes ?? false)
  await changeSettings({ hideCodes })
  announce(hideCodes ? messages.list.said.codesHidden : messages.list.said.codesShown)
}
