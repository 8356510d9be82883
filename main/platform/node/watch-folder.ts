// Tells that something in a folder changed. Where the system cannot watch (too many watches, some network drives), it
// looks every two seconds instead. Keeps no process alive.

import { unwatchFile, watch, watchFile } from 'node:fs'

const lookEvery = 2_000

export function watchFolder(path: string, changed: () => void): () => void {
  let stop = () => {}
  const look = () => {
    const listener = () => changed()
    watchFile(path, { interval: lookEvery, persistent: false }, listener)
    stop = () => unwatchFile(path, listener)
  }
  try {
    const watcher = watch(path, { persistent: false }, () => changed())
    stop = () => watcher.close()
    watcher.on('error', () => {
      watcher.close()
      look()
    })
  } catch {
    look()
  }
  return () => stop()
}
