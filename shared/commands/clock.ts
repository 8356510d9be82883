// This computer's clock, measured by another device's code.

import * as v from 'valibot'
import { timeOffsetLimits } from '../time-offset'
import type { DriftView } from '../views'
import { command, id, typedCode } from './command'

export const clockCommands = {
  /** Searches the steps around now for a code that another device shows. */
  findDrift: command<DriftView>()(v.strictObject({ id, code: typedCode }), 'open'),
  /** Seconds that are added to this computer's clock before codes are made; 0 = none. */
  setTimeOffset: command<null>()(
    v.strictObject({
      seconds: v.pipe(
        v.number(),
        v.integer(),
        v.minValue(-timeOffsetLimits.max),
        v.maxValue(timeOffsetLimits.max),
      ),
    }),
    'open',
  ),
} as const
