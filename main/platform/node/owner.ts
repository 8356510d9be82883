// Who holds a lock: a process id alone may belong to another program tomorrow, so its start time stands beside it
// (Linux; elsewhere there is the id alone).

import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { errorCode } from './disk-fault'

export interface Owner {
  readonly pid: number
  /** Clock ticks since the machine started; null where that cannot be read. */
  readonly startedAt: string | null
  /** The machine, and on Linux the process namespace: a container's process ids mean nothing outside it. */
  readonly where: string
}

let me: Owner | null = null

export function self(): Owner {
  me ??= {
    pid: process.pid,
    startedAt: look(process.pid)?.startedAt ?? null,
    where: `${hostname()} ${namespace()}`.trim(),
  }
  return me
}

export function ownerFrom(text: string): Owner | null {
  try {
    const raw: unknown = JSON.parse(text)
    if (typeof raw !== 'object' || raw === null || !('pid' in raw) || !('where' in raw)) return null
    const { pid, where } = raw
    const startedAt = 'startedAt' in raw && typeof raw.startedAt === 'string' ? raw.startedAt : null
    if (!Number.isSafeInteger(pid) || Number(pid) <= 0 || typeof where !== 'string') return null
    return { pid: Number(pid), startedAt, where }
  } catch {
    return null
  }
}

/** For owners on this machine and in this namespace. In doubt it is alive. */
export function isAlive({ pid, startedAt }: Owner): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (errorCode(error) === 'ESRCH') return false
  }
  const found = look(pid)
  if (found === null) return true
  return !found.ended && (startedAt === null || found.startedAt === startedAt)
}

/** proc_pid_stat(5): fields 3 (state) and 22 (start time); the name in field 2 may hold spaces and brackets. */
function look(pid: number): { readonly startedAt: string; readonly ended: boolean } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { startedAt: fields[19] ?? '', ended: fields[0] === 'Z' || fields[0] === 'X' }
  } catch {
    return null
  }
}

function namespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
}
