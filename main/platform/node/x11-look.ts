// Which window is in front and where the pointer is on X11, asked of the server itself: a program started for it would
// hold up the quick window by tens of milliseconds, and Chromium remembers an old place of the pointer while no window of
// ours is under it (seen with Electron 33).

import { aboutWindow, atomIn, getProperty, internAtom, numbersIn, onX11 } from './x11-line'

const queryPointer = 38

export interface X11Look {
  /** Its number, as xdotool writes it; null = the window manager does not tell. */
  readonly front: string | null
  /** In pixels of the whole screen. */
  readonly pointer: { readonly x: number; readonly y: number } | null
}

/** null = no display of this machine that answers. */
export function lookAtX11(env: NodeJS.ProcessEnv): Promise<X11Look | null> {
  return onX11(env, async ({ root, ask }) => {
    const active = atomIn(await ask(internAtom('_NET_ACTIVE_WINDOW')))
    const [property, pointer] = await Promise.all([
      ask(getProperty(root, active, 1)),
      ask(aboutWindow(queryPointer, root)),
    ])
    const [window] = numbersIn(property)
    return { front: window ? String(window) : null, pointer: readPointer(pointer) }
  })
}

function readPointer(reply: Buffer): X11Look['pointer'] {
  return reply[0] === 1 ? { x: reply.readInt16LE(16), y: reply.readInt16LE(18) } : null
}
