// Lets a request through to its handler when it is not too heavy, its shape is right and the vault is open where it must be. Expected
// failures go back as codes; a bug goes back as `unexpected`, with a log line that holds no data.

import * as v from 'valibot'
import { type CommandName, quickCommands } from '../../shared/command-names'
import { contract, type InputOf, type OutputOf } from '../../shared/contract'
import { classOf } from '../../shared/error-class'
import type { Fault } from '../../shared/errors'
import { isLightEnough } from '../../shared/request-weight'
import { fail, ok, type Result } from '../../shared/result'
import type { Door, Log, WindowName } from '../platform/platform'

/** One function per command; a missing one does not compile. */
export type Handlers = {
  readonly [N in CommandName]: (
    input: InputOf<N>,
    from: WindowName,
  ) => Promise<Result<OutputOf<N>, Fault>> | Result<OutputOf<N>, Fault>
}

export function register(
  door: Door,
  handlers: Handlers,
  parts: { readonly isOpen: () => boolean; readonly log: Log },
): void {
  door.open((name, input, from) => answer(name, { input, from }, handlers, parts))
}

async function answer(
  name: CommandName,
  { input, from }: { readonly input: unknown; readonly from: WindowName },
  handlers: Handlers,
  { isOpen, log }: { readonly isOpen: () => boolean; readonly log: Log },
): Promise<Result<unknown, Fault>> {
  if (from === 'quick' && !quickCommands.has(name)) return fail({ code: 'not-allowed' })
  if (!isLightEnough(input)) return fail({ code: 'bad-request' })
  const { when, input: shape } = contract[name]
  const checked = v.safeParse(shape, input, { abortEarly: true })
  if (!checked.success) return fail({ code: 'bad-request' })
  if (when === 'open' && !isOpen()) return fail({ code: 'locked' })
  // The check above is the one that the contract names for this handler; TypeScript cannot follow the pair.
  const handler = handlers[name] as (
    input: unknown,
    from: WindowName,
  ) => Promise<Result<unknown, Fault>> | Result<unknown, Fault>
  try {
    const reply = await handler(checked.output, from)
    // Locked meanwhile: what was worked out for an open vault is not for the lock screen.
    if (when === 'open' && name !== 'lock' && !isOpen()) return fail({ code: 'locked' })
    return reply.ok ? ok(reply.value) : fail(reply.error)
  } catch (error) {
    log.event(`command-failed:${name}`, classOf(error))
    return fail({ code: 'unexpected' })
  }
}
