// Stands in for the desktop's password dialog: one that is never answered, or one whose Cancel is pressed.
// Speaks gcr's private prompter protocol, because the real dialog needs a person.

import { Message, Variant } from 'dbus-next'
import type { Bus } from './bus'

const name = 'org.gnome.keyring.SystemPrompter'

export interface Prompter {
  /** How many dialogs were asked for. */
  asked(): number
  leave(): void
}

export async function startPrompter(bus: Bus, person: 'away' | 'cancels'): Promise<Prompter> {
  const connection = bus.connect()
  let asked = 0
  const tell = (callback: string, sender: string, member: string, signature: string, body: unknown[]) => {
    const names = { interface: 'org.gnome.keyring.internal.Prompter.Callback', member }
    connection
      .call(new Message({ destination: sender, path: callback, ...names, signature, body }))
      .catch(() => {})
  }
  connection.addMethodHandler((message: Message) => {
    if (message.interface !== 'org.gnome.keyring.internal.Prompter') {
      return false
    }
    connection.send(Message.newMethodReturn(message, '', []))
    const callback = String(message.body[0])
    if (message.member === 'BeginPrompting') {
      asked += 1
      if (person === 'cancels') {
        tell(callback, message.sender ?? '', 'PromptReady', 'sa{sv}s', ['', {}, ''])
      }
    }
    if (message.member === 'PerformPrompt' && person === 'cancels') {
      tell(callback, message.sender ?? '', 'PromptReady', 'sa{sv}s', [
        'no',
        { 'choice-chosen': new Variant('b', false) },
        '',
      ])
    }
    if (message.member === 'StopPrompting') {
      tell(callback, message.sender ?? '', 'PromptDone', '', [])
    }
    return true
  })
  await connection.requestName(name, 0)
  return { asked: () => asked, leave: () => connection.disconnect() }
}
