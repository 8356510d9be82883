// Whether the desktop has a portal, which gives keys for the whole desktop on Wayland.

import { ownerPidOnSessionBus } from './session-bus'
import { isWayland } from './session-kind'

/** Nobody asks elsewhere. */
export async function findPortal(): Promise<boolean> {
  if (process.platform !== 'linux' || !isWayland(process.env)) return false
  return (await ownerPidOnSessionBus('org.freedesktop.portal.Desktop', process.env)) !== null
}
