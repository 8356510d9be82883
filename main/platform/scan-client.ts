// Reading QR codes out of image files, as the rest of Tidelock knows it: one image at a time in a process that is killed
// when it takes too long.

import { createChildLine, type Reply, type StartChild, type Verdict } from './child-line'
import type { QrReader } from './platform'
import { type ScanAnswer, scanPatience, scanProcessLife } from './scan-protocol'

const lifetimes = {
  usableUnasked: scanProcessLife.unasked - 5_000,
  usableAfterAnswer: scanProcessLife.afterAnswer / 2,
}

/** `limit`: milliseconds for one image; tests make it short. */
export function createScanClient(start: StartChild, limit: number = scanPatience): QrReader {
  const line = createChildLine(start, judge, lifetimes)
  return {
    read: async (image) => {
      const reply = await line.ask({ image }, { limit })
      if (reply.kind !== 'answer') return 'ended'
      return (reply.message as ScanAnswer).texts ?? 'damaged' // our own process, built from the same source
    },
  }
}

/** An image that cannot be decoded may have left the decoder in any state, so its process is not used again. */
function judge(reply: Reply): Verdict {
  return reply.kind === 'answer' && (reply.message as ScanAnswer).texts !== null ? 'keep' : 'drop'
}
