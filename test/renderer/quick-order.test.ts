import { describe, expect, test } from 'vitest'
import { createSearch, prepare } from '../../renderer/state/find'
import { quickOrder } from '../../renderer/state/quick-order'
import type { AccountView } from '../../shared/views'
import { dozen } from '../support/invented-accounts'

const ids = (accounts: readonly AccountView[]) => accounts.map(({ id }) => id)

describe('the order of the quick window', () => {
  const [first, second, third] = dozen
  if (!first || !second || !third) throw new Error('too few invented accounts')

  test('is what was used last, then pinned, then by name, each once', () => {
    const order = quickOrder(dozen, [third.id, 'gone', second.id], 0)
    expect(ids(order).slice(0, 2)).toEqual([third.id, second.id])
    expect(new Set(ids(order)).size).toBe(dozen.length)
    const pinned = dozen.filter((each) => each.pinned && each !== third && each !== second)
    expect(ids(order).slice(2, 2 + pinned.length)).toEqual(ids(pinned))
  })

  test('holds among equal matches of a search too', () => {
    const twins = [
      { ...first, id: 'x', issuer: 'Twin', account: 'a', pinned: false },
      { ...first, id: 'y', issuer: 'Twin', account: 'b', pinned: false },
    ]
    const search = createSearch()
    expect(ids(search(prepare(quickOrder(twins, ['y'], 0)), 'twin'))).toEqual(['y', 'x'])
  })
})
