// What the menu bar asks of the page: nothing of a locked vault, and nothing that would take away what is open in a dialog.

import { beforeEach, expect, test, vi } from 'vitest'

const asked: { readonly name: string; readonly input: unknown }[] = []
const answer = (name: string) => async (input: unknown) => {
  asked.push({ name, input })
  return { ok: true, value: null }
}
vi.stubGlobal('navigator', { userAgent: 'Linux' })
vi.stubGlobal('document', { querySelector: () => null })
vi.stubGlobal('window', {
  tidelock: { changeSettings: answer('changeSettings'), setMini: answer('setMini') },
  setTimeout: () => 0,
  clearTimeout: () => undefined,
})

const { takeMenu } = await import('../../renderer/state/menu-actions')
const { mini } = await import('../../renderer/state/mini')
const { dialog, guardPage, page } = await import('../../renderer/state/page')
const { status } = await import('../../renderer/state/vault')
const { toast } = await import('../../renderer/state/toast')

const open = {
  kind: 'open',
  ...{ slots: [], notices: [], accounts: 0, trash: 0, demo: false, timeOffset: 0 },
} as const

beforeEach(() => {
  asked.length = 0
  mini.value = false
  dialog.value = null
  page.value = 'accounts'
  toast.value = null
  status.value = open
})

test('a locked vault does none of it', () => {
  status.value = { kind: 'starting' }
  takeMenu('settings')
  takeMenu('tiles')
  expect(page.peek()).toBe('accounts')
  expect(asked).toEqual([])
})

test('it leads to the pages, and changes the layout', () => {
  takeMenu('create')
  expect(page.peek()).toBe('create')
  takeMenu('tiles')
  expect(asked).toEqual([{ name: 'changeSettings', input: { layout: 'tiles' } }])
})

test('what is open in a dialog is finished first; how things look may change meanwhile', () => {
  dialog.value = { kind: 'clock' }
  takeMenu('settings')
  takeMenu('compact')
  expect(page.peek()).toBe('accounts')
  expect(asked.map(({ name }) => name)).toEqual(['changeSettings'])
})

test('a page that needs room makes the mini window whole first', async () => {
  mini.value = true
  takeMenu('trash')
  await vi.waitFor(() => expect(page.peek()).toBe('trash'), 20_000)
  expect(asked).toEqual([{ name: 'setMini', input: { on: false } }])
})

test('the mini window does not come over something half typed, and says why', () => {
  const done = guardPage(() => undefined)
  takeMenu('mini')
  expect(asked).toEqual([])
  expect(toast.peek()?.text).toBe('Finish or leave what is open first.')
  done()
  takeMenu('mini')
  expect(asked).toEqual([{ name: 'setMini', input: { on: true } }])
})
