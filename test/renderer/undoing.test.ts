// Undo in the window: the copy that a save kept is asked for at once, and put back when the button is pressed. And the
// table of docs/undo.md names commands that there are.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dropToast, toast } from '../../renderer/state/toast'
import { sayChanged } from '../../renderer/state/undoing'
import { commandNames } from '../../shared/command-names'
import type { Fault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'

const account = { id: 'a', issuer: 'Harbour', account: 'alice' }
const newest = { generation: 7, savedAt: 1_000, accounts: 3, bytes: 10 }
const older = { ...newest, generation: 6 }
const bridge = {
  listCopies: vi.fn(async () => ok({ now: newest, copies: [newest, older] })),
  bringBack: vi.fn<() => Promise<Result<object, Fault>>>(async () => ok({ account, undo: null })),
}

beforeEach(() => {
  vi.stubGlobal('window', Object.assign(globalThis, { tidelock: bridge }))
  vi.clearAllMocks()
})
afterEach(() => {
  dropToast()
  vi.unstubAllGlobals()
})

const settled = () => new Promise((resume) => setTimeout(resume, 1))

describe('what was said to be changed', () => {
  it('is taken back from the newest copy, which is the one that the save kept', async () => {
    await sayChanged(account, 'Harbour changed')
    expect(toast.value?.text).toBe('Harbour changed')
    toast.value?.action?.run()
    await settled()
    expect(bridge.bringBack).toHaveBeenCalledWith({
      ...{ copy: { generation: 7, savedAt: 1_000 }, id: 'a', way: 'values' },
    })
    expect(toast.value?.text).toMatch(/is as it was before$/)
    expect(toast.value?.action).toBeUndefined()
  })

  it('is said without a way back where no copy was kept', async () => {
    bridge.listCopies.mockResolvedValueOnce(ok({ now: newest, copies: [] }))
    await sayChanged(account, 'Harbour changed')
    expect(toast.value).toEqual({ text: 'Harbour changed', tone: 'plain' })
  })

  it('says why it could not be taken back', async () => {
    bridge.bringBack.mockResolvedValueOnce(fail({ code: 'changed-elsewhere' }))
    await sayChanged(account, 'Harbour changed')
    toast.value?.action?.run()
    await settled()
    expect(toast.value?.tone).toBe('fault')
  })
})

it('docs/undo.md names commands that there are, each once', () => {
  const text = readFileSync(resolve(import.meta.dirname, '../../docs/undo.md'), 'utf8')
  const named = [...text.matchAll(/^\|[^|]+\| `(\w+)` \|/gmu)].map(([, name]) => name ?? '')
  expect(named.length).toBeGreaterThan(15)
  expect(new Set(named).size).toBe(named.length)
  for (const name of named) expect(commandNames).toContain(name)
})
