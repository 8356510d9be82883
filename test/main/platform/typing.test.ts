// Typing on the systems that cannot be had here, against what their tools document: the text goes by standard input and
// is no argument, and nothing is typed when another window has the focus.

import { describe, expect, it } from 'vitest'
import type { ToolRun } from '../../../main/platform/node/run-tool'
import { createTyping, type TypingParts } from '../../../main/platform/node/typing'
import { createFakeTyping } from '../../fakes/typing'

interface Ran {
  readonly command: readonly string[]
  readonly input: string
}

function stand(given: Omit<Partial<TypingParts>, 'run'>, answer: (ran: Ran) => ToolRun | string) {
  const ran: Ran[] = []
  const typing = createTyping({
    isThere: () => true,
    front: async () => null,
    below: async () => '4194307',
    ...given,
    run: async (command, input) => {
      ran.push({ command, input })
      const told = answer({ command, input })
      return typeof told === 'string' ? { ok: true, output: told } : told
    },
  })
  return { typing, ran, typed: () => ran.filter(({ input }) => input !== '') }
}

const sway = `{"id": 1, "type": "root", "focused": false, "nodes": [{"id": 4, "name": "a", "focused": false},
  {"id": 7, "name": "b", "focused": true, "nodes": []}]}`

const desks: readonly (readonly [string, Partial<TypingParts>, string, string, RegExp])[] = [
  [
    'xdotool',
    { system: 'linux', env: { DISPLAY: ':0' } },
    '4194307\n',
    'xdotool type --clearmodifiers --delay 4 --file -',
    /^123456\n$/,
  ],
  [
    'wtype',
    { system: 'linux', env: { WAYLAND_DISPLAY: 'w', SWAYSOCK: '/s' } },
    sway,
    'wtype -',
    /^123456\n$/,
  ],
  [
    'wtype',
    { system: 'linux', env: { WAYLAND_DISPLAY: 'w', HYPRLAND_INSTANCE_SIGNATURE: 'x' } },
    'Window 55d0c0 -> kitty:\n\tmapped: 1',
    'wtype -',
    /^123456\n$/,
  ],
  [
    'ydotool',
    { system: 'linux', env: { WAYLAND_DISPLAY: 'w', KDE_FULL_SESSION: 'true' } },
    '{b1-22}\n',
    'ydotool type --file -',
    /^123456\n$/,
  ],
  [
    'System Events',
    { system: 'darwin', env: {} },
    '501\n',
    'osascript -',
    /is not 501.*keystroke "123456"\n\s+key code 36/s,
  ],
  ['PowerShell', { system: 'win32', env: {} }, '65552\r\n', 'SendKeys', /^65552\n123456\{ENTER\}\n$/],
]

describe.each(desks)('typing by %s', (name, around, focus, command, input) => {
  it('is offered, and types by standard input into the window that had the focus', async () => {
    const { typing, ran, typed } = stand(around, ({ input: given }) => (given === '' ? focus : ''))
    expect(await typing.tool()).toBe(name)
    expect(await typing.type('123456', await typing.remember(), true)).toBe('typed')
    expect(typed()).toHaveLength(1)
    expect(typed()[0]?.command.join(' ')).toContain(command)
    expect(typed()[0]?.input).toMatch(input)
    expect(ran.flatMap(({ command: words }) => words).join(' ')).not.toContain('123456')
  })

  it('does not type while another window has the focus', async () => {
    let now = focus
    const { typing, typed } = stand(around, () => now)
    const before = await typing.remember()
    await before.window
    now = focus.replaceAll(/\d(?=\D*$)|5d0c0|"id": 7|b1/g, (part) =>
      part.length > 1 ? part.replace(/[57]|b1/, '9') : '9',
    )
    expect(now).not.toBe(focus)
    expect(await typing.type('123456', before, false)).toBe('focus-changed')
    expect(typed()).toEqual([])
  })

  it('says when the tool failed', async () => {
    const { typing } = stand(around, ({ input: given }) => (given === '' ? focus : { ok: false, output: '' }))
    expect(await typing.type('123456', await typing.remember(), false)).toBe('failed')
  })
})

describe('the window below ours', () => {
  it.each(desks.filter(([name]) => ['xdotool', 'System Events', 'PowerShell'].includes(name)))(
    'is told on %s, and typed into',
    async (_name, around, focus, _command, input) => {
      const { typing, typed } = stand(around, ({ input: given }) => (given === '' ? focus : ''))
      expect(await typing.looksBelow()).toBe(true)
      expect(await typing.type('123456', await typing.rememberBelow(), true)).toBe('typed')
      expect(typed()[0]?.input).toMatch(input)
    },
  )

  it.each(desks.filter(([name]) => name === 'wtype' || name === 'ydotool'))(
    'is not told on %s, so nothing is typed',
    async (_name, around, focus) => {
      const { typing, typed } = stand(around, () => focus)
      expect(await typing.looksBelow()).toBe(false)
      expect(await typing.type('123456', await typing.rememberBelow(), true)).toBe('focus-changed')
      expect(typed()).toEqual([])
    },
  )

  it('is asked for without us', async () => {
    for (const system of ['darwin', 'win32'] as const) {
      const { typing, ran } = stand({ system, env: {} }, () => '7')
      await typing.rememberBelow()
      expect(ran[0]?.command.join(' ')).toContain(String(process.pid))
    }
  })
})

describe('typing', () => {
  it.each([
    ['no tool', { system: 'linux', env: { DISPLAY: ':0' }, isThere: () => false }],
    [
      'a Wayland desktop that does not tell which window is in front',
      { system: 'linux', env: { WAYLAND_DISPLAY: 'w', DISPLAY: ':0' } },
    ],
    ['no display', { system: 'linux', env: {} }],
    ['macOS without the permission', { system: 'darwin', env: {}, allowed: () => false }],
  ] as const)('is not offered: %s', async (_why, around) => {
    const { typing, ran } = stand(around, () => '1')
    expect(await typing.tool()).toBeNull()
    expect(await typing.type('123456', await typing.remember(), false)).toBe('no-tool')
    expect(ran).toEqual([])
  })

  it.each(['1"; do shell script "x', '{ENTER}', '$(x)', ''])(
    'takes codes only: %j is not typed',
    async (text) => {
      const { typing, typed } = stand({ system: 'darwin', env: {} }, () => '501')
      expect(await typing.type(text, await typing.remember(), false)).toBe('no-tool')
      expect(typed()).toEqual([])
    },
  )

  it('is refused by the tool itself where the focus changed after our look', async () => {
    const { typing } = stand({ system: 'win32', env: {} }, ({ input }) => (input === '' ? '7' : 'elsewhere'))
    expect(await typing.type('123456', await typing.remember(), false)).toBe('focus-changed')
  })

  it('of the twin in memory keeps the same promises', async () => {
    const twin = createFakeTyping()
    const target = await twin.remember()
    twin.focus('other')
    expect(await twin.type('1', target, false)).toBe('focus-changed')
    twin.focus('editor')
    expect(await twin.type('1', target, true)).toBe('typed')
    expect(twin.typed).toEqual([{ window: 'editor', text: '1\n' }])
  })
})
