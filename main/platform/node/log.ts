// Event names and error classes on standard error. The types let nothing through that could be data.

import type { Log } from '../platform'

export function createLog(): Log {
  return {
    event: (name, cause) => {
      process.stderr.write(`tidelock: ${name}${cause === undefined ? '' : ` (${cause})`}\n`)
    },
  }
}
