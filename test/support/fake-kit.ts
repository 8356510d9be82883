// The bridge's twin: the recovery key that is made, checked and put on a kit. The key is invented, and any two groups of it
// that are asked for are really compared.

import type { kitCommands } from '../../shared/commands/kit'
import type { Bridge } from '../../shared/contract'
import { fail, ok } from '../../shared/result'

const recoveryKey = 'K7QM5-2VXDA-94HTC-WBNC8-6RPZ0-J3YAE-8FGEM'
const asks = [2, 5] as const

type Answers = Pick<Bridge, keyof typeof kitCommands>

export function createFakeKit({
  changeSlots,
  putOff,
}: {
  readonly changeSlots: (kind: 'recovery', present: boolean) => void
  readonly putOff: () => void
}): Answers {
  const done = () => Promise.resolve(ok(null))
  return {
    newRecoveryKey: () => {
      changeSlots('recovery', true)
      return Promise.resolve(ok({ recoveryKey, asks, seconds: 600, siteCodes: 2 }))
    },
    saveKit: () => Promise.resolve(ok({ file: 'Tidelock recovery kit.pdf' })),
    printKit: () => Promise.resolve(ok({ printed: true })),
    copyRecoveryKey: () => Promise.resolve(ok({ clearsInSeconds: 30 })),
    checkRecoveryKey: ({ typed }) =>
      Promise.resolve(
        ok({ differ: asks.filter((group, at) => typed[at]?.trim() !== recoveryKey.split('-')[group - 1]) }),
      ),
    proveRecoveryKey: ({ text }) =>
      Promise.resolve(text === recoveryKey ? ok(null) : fail({ code: 'wrong-recovery-key' })),
    dropRecoveryKey: () => {
      changeSlots('recovery', false)
      return done()
    },
    endRecoveryKey: done,
    putOffReminder: () => {
      putOff()
      return done()
    },
  }
}
