// What a log can be given at all. Most of it is held by the compiler: a line below that begins to compile is an error.

import { describe, expect, it } from 'vitest'
import type { Log } from '../../main/platform/platform'
import { classOf } from '../../shared/error-class'
import { createFakeLog } from '../fakes/log'

const secret: string = 'GEZDGNBVGY3TQOJQ'

describe('the log', () => {
  it('takes words that stand in the source, codes of faults and classes of errors', () => {
    const log = createFakeLog()
    log.event('settings-not-saved', 'disk-full')
    log.event('command-failed:unlock', classOf(new TypeError(secret)))
    expect(log.events()).toEqual(['settings-not-saved disk-full', 'command-failed:unlock TypeError'])
  })

  it('has no parameter that a text put together at run time fits in', () => {
    const refused = (log: Log) => {
      // @ts-expect-error: any text
      log.event(secret)
      // @ts-expect-error: a text with any text in it
      log.event(`opened ${secret}` as const)
      // @ts-expect-error: a cause that is any text
      log.event('opened', secret)
      // @ts-expect-error: what an error says
      log.event('opened', new Error(secret).message)
    }
    expect(refused).toBeTypeOf('function')
  })

  it('knows classes by a closed list, whatever a class calls itself', () => {
    const named = new Error(secret)
    named.name = secret
    class GEZDGNBVGY3TQOJQ extends Error {}
    expect(classOf(named)).toBe('Error')
    expect(classOf(new GEZDGNBVGY3TQOJQ())).toBe('another class')
    expect(classOf(new AggregateError([named]))).toBe('AggregateError')
    expect(classOf(secret)).toBe('no error')
    try {
      JSON.parse(secret)
    } catch (error) {
      expect(classOf(error)).toBe('SyntaxError')
    }
  })
})
