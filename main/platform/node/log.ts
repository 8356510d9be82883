// Event names and error classes on standard error. There is no parameter through which data could come.

import type { Log } from '../platform'

export function createLog(): Log {
  return {
    event: (name, errorClass) => {
      process.stderr.write(`tidelock: ${name}${errorClass === undefined ? '' : ` (${errorClass})`}\n`)
    },
  }
}
