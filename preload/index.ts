// Turns the contract's names into window.tidelock. No logic, no check, no channel argument.

import { contextBridge, ipcRenderer } from 'electron'
import { commandChannel, commandNames, eventChannel, eventNames } from '../shared/command-names'

const bridge: Record<string, unknown> = {}

for (const name of commandNames) {
  bridge[name] = (input: unknown) => ipcRenderer.invoke(commandChannel(name), input)
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
