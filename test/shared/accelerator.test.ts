import { describe, expect, it } from 'vitest'
import { acceleratorKeys, acceleratorOf, type Pressed, readAccelerator } from '../../shared/accelerator'

const press = (key: string, code: string, held = ''): Pressed => ({
  ...{ key, code },
  ctrlKey: held.includes('c'),
  altKey: held.includes('a'),
  shiftKey: held.includes('s'),
  metaKey: held.includes('m'),
})

describe('a key for the whole desktop', () => {
  it.each([
    ['CommandOrControl+Alt+Space', 'CommandOrControl+Alt+Space'],
    ['Alt+CommandOrControl+K', 'CommandOrControl+Alt+K'],
    ['F9', 'F9'],
    ['Shift+F12', 'Shift+F12'],
    ['K', null],
    ['Shift+K', null],
    ['Alt+', null],
    ['Alt', null],
    ['Alt+k', null],
    ['Alt+Alt+K', null],
    ['Alt+Escape', null],
    ['Hyper+K', null],
    ['F25', null],
    ['', null],
  ])('%s is read as %s', (text, read) => {
    expect(readAccelerator(text)).toBe(read)
  })

  it.each([
    [press('k', 'KeyK', 'ca'), false, 'CommandOrControl+Alt+K'],
    [press('å', 'KeyA', 'ma'), true, 'CommandOrControl+Alt+A'],
    [press('!', 'Digit1', 'cs'), false, 'CommandOrControl+Shift+1'],
    [press(' ', 'Space', 'ca'), false, 'CommandOrControl+Alt+Space'],
    [press('Dead', 'Quote', 'ca'), false, "CommandOrControl+Alt+'"],
    [press('q', 'KeyA', 'c'), false, 'CommandOrControl+Q'],
    [press('l', 'KeyL', 'm'), false, 'Super+L'],
    [press('l', 'KeyL', 'c'), true, 'Control+L'],
    [press('Alt', 'AltLeft', 'a'), false, null],
  ] as const)('a press of %j becomes its name', (pressed, mac, name) => {
    expect(acceleratorOf(pressed, mac)).toBe(name)
  })

  it('is shown as people know its keys', () => {
    expect(acceleratorKeys('CommandOrControl+Alt+Space', false)).toEqual(['Ctrl', 'Alt', 'Space'])
    expect(acceleratorKeys('CommandOrControl+Alt+Space', true)).toEqual(['⌘', '⌥', 'Space'])
  })
})
