// The window below ours on X11: the topmost that can be seen, is no part of the desktop itself, and is not ours. Window
// managers give it the focus when ours goes (Extended Window Manager Hints 1.5).

import { aboutWindow, atomIn, getProperty, internAtom, numbersIn, onX11 } from './x11-line'

const getWindowAttributes = 3
/** Its map state: neither minimised nor on another desktop, where the window manager unmaps those. */
const viewable = 2
/** Windows that are looked at, from the top. */
const most = 64
const atoms = [
  '_NET_CLIENT_LIST_STACKING',
  '_NET_WM_PID',
  '_NET_WM_STATE',
  '_NET_WM_STATE_HIDDEN',
  '_NET_WM_WINDOW_TYPE',
  '_NET_WM_WINDOW_TYPE_DESKTOP',
  '_NET_WM_WINDOW_TYPE_DOCK',
] as const

/** Its number, as xdotool writes it; null = there is none, or nobody tells. `ours`: our process id. */
export async function lookBelowOnX11(env: NodeJS.ProcessEnv, ours: number): Promise<string | null> {
  return await onX11(env, async ({ root, ask }) => {
    const numbers = await Promise.all(atoms.map(async (name) => atomIn(await ask(internAtom(name)))))
    const [stacking = 0, pid = 0, state = 0, hidden = 0, type = 0, ...ofDesktop] = numbers
    const read = async (window: number, atom: number, count: number) =>
      numbersIn(await ask(getProperty(window, atom, count)))
    const stack = (await read(root, stacking, 4096)).slice(-most).reverse()
    const fits = await Promise.all(
      stack.map(async (window) => {
        const [attributes, owners, states, types] = await Promise.all([
          ask(aboutWindow(getWindowAttributes, window)),
          read(window, pid, 1),
          read(window, state, 32),
          read(window, type, 32),
        ])
        const seen = attributes[0] === 1 && attributes[26] === viewable && !states.includes(hidden)
        return seen && owners[0] !== ours && !types.some((each) => ofDesktop.includes(each))
      }),
    )
    const below = stack.find((_, at) => fits[at])
    return below === undefined ? null : String(below)
  })
}
