// What an error of node:fs means in the closed list of shared/errors. The error itself goes no further: its message
// holds a path, and paths hold people's names.

import type { DiskFault } from '../../../shared/errors'

const faults: Readonly<Record<string, DiskFault['code']>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'disk-read-only',
  EACCES: 'disk-no-permission',
  EPERM: 'disk-no-permission',
  EMFILE: 'disk-too-many-files',
  ENFILE: 'disk-too-many-files',
  EBUSY: 'disk-busy',
  ETXTBSY: 'disk-busy',
  EEXIST: 'disk-busy',
}

export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

export function diskFault(error: unknown): DiskFault {
  return { code: faults[errorCode(error)] ?? 'disk-io' }
}
