// Turns the contract's names into window.tidelock. No logic and no channel argument; the one check keeps what is too heavy
// for any command from costing main its time.

import { contextBridge, ipcRenderer } from 'electron'
import { commandChannel, commandNames, eventChannel, eventNames } from '../shared/command-names'
import { isLightEnough } from '../shared/request-weight'
import { fail } from '../shared/result'

const bridge: Record<string, unknown> = {}

for (const name of commandNames) {
  bridge[name] = (input: unknown) =>
    isLightEnough(input)
      ? ipcRenderer.invoke(commandChannel(name), input)
      : Promise.resolve(fail({ code: 'bad-request' }))
}

for (const name of eventNames) {
  bridge[`on${name.charAt(0).toUpperCase()}${name.slice(1)}`] = (listener: (payload: unknown) => void) => {
    const receive = (_event: unknown, payload: unknown) => listener(payload)
    ipcRenderer.on(eventChannel(name), receive)
    return () => {
      ipcRenderer.removeListener(eventChannel(name), receive)
    }
  }
}

contextBridge.exposeInMainWorld('tidelock', bridge)
