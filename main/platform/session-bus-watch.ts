// Tells when a name on the D-Bus session gets an owner or loses it.

import { openBusLine, ownerRule, textsOf } from './bus-line'
import { string } from './bus-message'
import { socketPath } from './session-bus'

/**
 * Calls back with the state found, and with each change. Without a bus: once, with false. The returned function ends it.
 * The name is not started by asking.
 */
export function watchNameOnSessionBus(
  name: string,
  env: NodeJS.ProcessEnv,
  tell: (owned: boolean) => void,
): () => void {
  let replies = 0
  return openBusLine(
    socketPath(env),
    [
      ['AddMatch', string(ownerRule(name))],
      ['NameHasOwner', string(name)],
    ],
    {
      gone: () => tell(false),
      hear: (message) => {
        const { type, header, body, number } = message
        if (type === 2 || type === 3) {
          replies += 1
          if (replies === 3) tell(type === 2 && number(body, 0) === 1)
        } else if (type === 4 && header.includes('NameOwnerChanged')) {
          const [about, , owner] = textsOf(message)
          if (about === name) tell(owner !== '')
        }
      },
    },
  )
}
