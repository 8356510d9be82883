// Whether the desktop has a portal, which gives keys for the whole desktop on Wayland.

import { isWayland } from './session-kind'

/** Elsewhere nobody asks, and what speaks to the bus is not read for it. */
export async function findPortal(): Promise<boolean> {
  if (process.platform !== 'linux' || !isWayland(process.env)) return false
  const { ownerPidOnSessionBus } = await import('./session-bus')
  return (await ownerPidOnSessionBus('org.freedesktop.portal.Desktop', process.env)) !== null
}
