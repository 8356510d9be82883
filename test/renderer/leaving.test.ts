// A page that is being left: what is asked for meanwhile comes after it, and is not lost.

import { beforeEach, describe, expect, it, vi } from 'vitest'
import { afterLeaving, goTo, page, whileLeaving } from '../../renderer/state/page'

const work = () => {
  let finish = () => {}
  const done = new Promise<void>((resolve) => {
    finish = resolve
  })
  return { done, finish: () => finish() }
}

beforeEach(() => {
  vi.stubGlobal('window', globalThis)
  page.value = 'add'
})

const task = () => new Promise((resolve) => setTimeout(resolve, 1))

describe('a key while a page saves and is left', () => {
  it('is heard once the page is gone', async () => {
    const save = work()
    const left = whileLeaving(async () => {
      await save.done
      goTo('accounts')
    })
    afterLeaving(() => goTo('add'))
    save.finish()
    await left
    expect(page.value).toBe('accounts')
    await task()
    expect(page.value).toBe('add')
  })

  it('goes with the page that had to stay, which has something to say', async () => {
    const heard = vi.fn()
    const left = whileLeaving(async () => undefined)
    afterLeaving(heard)
    await left
    await task()
    expect([heard.mock.calls.length, page.value]).toEqual([0, 'add'])
  })

  it('is heard at once where nothing is under way', () => {
    afterLeaving(() => goTo('settings'))
    expect(page.value).toBe('settings')
  })

  it('a second Enter starts nothing and ends nothing', async () => {
    const save = work()
    const second = vi.fn()
    const left = whileLeaving(() => save.done)
    await whileLeaving(second)
    afterLeaving(() => goTo('trash'))
    expect([second.mock.calls.length, page.value]).toEqual([0, 'add'])
    save.finish()
    await left
  })
})
