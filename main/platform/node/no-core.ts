// Keeps memory out of core dumps on Linux: the kernel writes none of this process's memory into one, whoever catches it.
// Node has no setrlimit; this file of the kernel's does the same for what matters. The launcher also sets `ulimit -c 0`.

import { writeFileSync } from 'node:fs'

/** What was started before keeps its own setting; what is started after inherits this one. */
export function keepOutOfCores(): void {
  if (process.platform !== 'linux') return
  try {
    writeFileSync('/proc/self/coredump_filter', '0')
  } catch {
    // A container may not show it. Then only the launcher's limit holds.
  }
}
