// One question at a time to a child: its queue, its limits, and when a fresh child is asked instead.

import { describe, expect, it } from 'vitest'
import { createChildLine, type Reply, type Verdict } from '../../../main/platform/child-line'

interface Asked {
  readonly child: number
  readonly id: number
  readonly text: string
}

/** Children that record what they are asked; the test answers for them. */
function setUp(judge: (reply: Reply) => Verdict = () => 'keep', usableAfterAnswer = 10_000) {
  const asked: Asked[] = []
  const killed: number[] = []
  const children: { message(message: unknown): void; exit(): void }[] = []
  const line = createChildLine(
    (on) => {
      const child = children.push({ message: on.message, exit: on.exit }) - 1
      return {
        send: (message) => asked.push({ child, ...(message as { id: number; text: string }) }),
        kill: () => killed.push(child),
        hold: () => {},
      }
    },
    judge,
    { usableUnasked: 10_000, usableAfterAnswer },
  )
  const answer = (text: string, { child, id } = asked.at(-1) ?? { child: 0, id: 0 }) =>
    children[child]?.message({ id, text })
  const ask = (text: string, options = {}) => line.ask({ text }, options)
  return { line, asked, killed, children, answer, ask }
}

const text = (reply: Reply) =>
  reply.kind === 'answer' ? (reply.message as { text: string }).text : reply.kind

describe('a line to a child process', () => {
  it('puts the next question only after the answer to the last', async () => {
    const { ask, asked, answer } = setUp()
    const [first, second] = [ask('a'), ask('b')]
    expect(asked.map((one) => one.text)).toEqual(['a'])
    answer('A')
    expect(text(await first)).toBe('A')
    expect(asked.map((one) => one.text)).toEqual(['a', 'b'])
    answer('B')
    expect(text(await second)).toBe('B')
    expect(asked.every(({ child }) => child === 0)).toBe(true)
  })

  it('takes no answer that is not to the question under way', async () => {
    const { ask, answer, children } = setUp()
    const asked = ask('a')
    for (const message of [null, 'x', {}, { id: 99, text: 'other' }, { id: '1' }]) {
      children[0]?.message(message)
    }
    answer('A')
    answer('A again')
    expect(text(await asked)).toBe('A')
  })

  it('asks a fresh child once more when a used one fails, and no more than once', async () => {
    const { ask, asked, answer, killed } = setUp((reply) => (text(reply) === 'good' ? 'keep' : 'ask-afresh'))
    const first = ask('a')
    answer('good')
    await first
    const second = ask('b')
    answer('bad')
    expect(asked.at(-1)).toMatchObject({ child: 1, text: 'b' })
    answer('bad')
    expect(text(await second)).toBe('bad')
    expect(killed).toEqual([0, 1])
    expect(asked).toHaveLength(3)
  })

  it('asks afresh when a used child leaves at the very moment of the question', async () => {
    const { ask, asked, answer, children } = setUp((reply) =>
      reply.kind === 'ended' ? 'ask-afresh' : 'keep',
    )
    const first = ask('a')
    answer('A')
    await first
    const second = ask('b')
    children[0]?.exit()
    expect(asked.at(-1)).toMatchObject({ child: 1, text: 'b' })
    answer('B')
    expect(text(await second)).toBe('B')
  })

  it('says that a fresh child ended without an answer', async () => {
    const { ask, children } = setUp()
    const asked = ask('a')
    children[0]?.exit()
    expect(text(await asked)).toBe('ended')
  })

  it('takes a fresh child when the last answer is long ago', async () => {
    const { ask, asked, answer, killed } = setUp(() => 'keep', 0)
    const first = ask('a')
    answer('A')
    await first
    void ask('b')
    expect(asked.at(-1)).toMatchObject({ child: 1 })
    expect(killed).toEqual([0])
  })

  it('kills at the limit and goes on with the next question', async () => {
    const { ask, asked, answer, killed } = setUp()
    const slow = ask('slow', { limit: 30 })
    const next = ask('next')
    expect(text(await slow)).toBe('killed')
    expect(killed).toEqual([0])
    expect(asked.at(-1)).toMatchObject({ child: 1, text: 'next' })
    answer('N')
    expect(text(await next)).toBe('N')
  })

  it('ends what waits without touching what is asked', async () => {
    const { ask, asked, answer, killed } = setUp()
    const stop = new AbortController()
    const first = ask('a')
    const second = ask('b', { signal: stop.signal })
    stop.abort()
    expect(text(await second)).toBe('killed')
    answer('A')
    expect(text(await first)).toBe('A')
    expect(killed).toEqual([])
    expect(asked).toHaveLength(1)
  })

  it('abandons all at once, and hears no late answer', async () => {
    const { line, ask, answer, killed, asked } = setUp()
    const both = [ask('a'), ask('b')]
    line.abandon()
    answer('late')
    expect((await Promise.all(both)).map(text)).toEqual(['killed', 'killed'])
    expect(killed).toEqual([0])
    expect(asked).toHaveLength(1)
  })
})
