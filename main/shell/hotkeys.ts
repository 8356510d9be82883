// The keys for the whole desktop: which are wanted, which are in force, and what a change may do. The grabs themselves
// are a platform part. A key that cannot be had is said, and the one from before stays.

import { readAccelerator } from '../../shared/accelerator'
import type { Fault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import type { HotkeyView } from '../../shared/views'
import type { HotkeyFault, Hotkeys } from '../platform/platform'

export type HotkeySet = Readonly<Record<string, string>>

/** Taken only while nobody ever chose another, and silently left out where it is not free. */
export const defaultHotkeys: HotkeySet = { quick: 'CommandOrControl+Alt+Space' }

export interface HotkeyKeeper {
  /** Registers what is stored. */
  start(): void
  set(name: string, accelerator: string | null): Result<null, Fault>
  /** While one is recorded, none is in force. */
  record(on: boolean): void
  views(): readonly HotkeyView[]
  /** Keys of accounts that are gone for good. */
  forget(ids: readonly string[]): void
}

export function createHotkeyKeeper(parts: {
  readonly hotkeys: Hotkeys
  /** null = nobody ever chose. */
  readonly stored: HotkeySet | null
  readonly keep: (set: HotkeySet) => void
  readonly tell: () => void
}): HotkeyKeeper {
  const { hotkeys, keep, tell } = parts
  let wanted: HotkeySet = readSet(parts.stored ?? defaultHotkeys)
  let faults: ReadonlyMap<string, HotkeyFault> = new Map()
  let recording = false

  const inForce = () => new Map(Object.entries(wanted))
  const apply = () => {
    faults = hotkeys.replace(recording ? new Map() : inForce())
  }

  const change = (next: HotkeySet) => {
    wanted = next
    keep(next)
    tell()
  }

  return {
    start: () => {
      apply()
      tell()
    },
    set: (name, typed) => {
      recording = false
      if (typed === null) {
        const { [name]: _gone, ...rest } = wanted
        wanted = rest
        apply()
        change(rest)
        return ok(null)
      }
      const accelerator = readAccelerator(typed)
      if (accelerator === null) return refused('hotkey-invalid')
      const other = Object.entries(wanted).find(([each, its]) => each !== name && its === accelerator)
      if (other !== undefined) return refused('hotkey-used')
      const next = { ...wanted, [name]: accelerator }
      const found = hotkeys.replace(new Map(Object.entries(next)))
      const fault = found.get(name)
      if (fault !== undefined) {
        apply()
        return refused(`hotkey-${fault}`)
      }
      faults = found
      change(next)
      return ok(null)
    },
    record: (on) => {
      if (on === recording) return
      recording = on
      apply()
      if (!on) tell()
    },
    views: () =>
      Object.entries(wanted).map(([name, accelerator]) => {
        const fault = faults.get(name)
        return { name, accelerator, fault: fault === undefined ? null : { code: `hotkey-${fault}` as const } }
      }),
    forget: (ids) => {
      const gone = new Set(ids.map((id) => `account:${id}`))
      const rest = Object.fromEntries(Object.entries(wanted).filter(([name]) => !gone.has(name)))
      if (Object.keys(rest).length === Object.keys(wanted).length) return
      wanted = rest
      apply()
      change(rest)
    },
  }

  function refused(code: `hotkey-${HotkeyFault | 'used'}`): Result<never, Fault> {
    // The recorder took every key away; whatever was in force before is again.
    apply()
    return fail({ code })
  }
}

/** From a file: names and keys that are none are left out. */
export function readSet(raw: unknown): HotkeySet {
  if (typeof raw !== 'object' || raw === null) return {}
  const known = /^(quick|copy-last|account:.{1,64})$/
  const right = Object.entries(raw).flatMap(([name, value]) => {
    const accelerator = typeof value === 'string' ? readAccelerator(value) : null
    return known.test(name) && accelerator !== null ? [[name, accelerator] as const] : []
  })
  return Object.fromEntries(right.slice(0, 200))
}
