// What each system gives a program to open, in the shapes that their documentation names, and what of it is taken.
// Windows: https://learn.microsoft.com/windows/win32/shell/how-to-register-a-url-protocol ("%1" becomes one word, and
// Chromium puts switches of its own before it). Linux: the desktop entry's %U. macOS: events, which carry one word each.

import { describe, expect, it } from 'vitest'
import { asksForCommand, commandWords, handedWords, readStartOptions } from '../../main/arguments'

const link = 'otpauth://totp/Harbour:alice?secret=GEZDGNBVGY3TQOJQ'

describe('a word that the system hands over', () => {
  it.each([
    ['Windows, a link', ['C:\\Program Files\\Tidelock\\Tidelock.exe', link], [{ kind: 'link', text: link }]],
    [
      'Windows, a link after Chromium’s own switches',
      ['C:\\Tidelock.exe', '--allow-file-access-from-files', '--enable-avfoundation', link],
      [{ kind: 'link', text: link }],
    ],
    [
      'Windows, a file',
      ['C:\\Tidelock.exe', 'D:\\My exports\\aegis.json'],
      [{ kind: 'file', path: 'D:\\My exports\\aegis.json' }],
    ],
    [
      'Windows, a file on a share',
      ['C:\\Tidelock.exe', '\\\\nas\\exports\\a.json'],
      [{ kind: 'file', path: '\\\\nas\\exports\\a.json' }],
    ],
    ['Windows, a device', ['C:\\Tidelock.exe', '\\\\.\\PhysicalDrive0', '\\\\?\\C:\\a.json'], []],
    [
      'Linux, %U with a file’s address',
      ['/opt/Tidelock/tidelock', 'file:///home/robin/My%20exports/a.json'],
      [{ kind: 'file', path: '/home/robin/My exports/a.json' }],
    ],
    [
      'Linux, %U with a path and a link',
      ['/opt/Tidelock/tidelock', '/home/robin/a.txt', 'OTPAUTH-MIGRATION://offline?data=AA'],
      [
        { kind: 'file', path: '/home/robin/a.txt' },
        { kind: 'link', text: 'OTPAUTH-MIGRATION://offline?data=AA' },
      ],
    ],
    ['Linux, an address of another computer', ['/opt/tidelock', 'file://elsewhere/a.json'], []],
    ['macOS, a start from the Finder', ['/Applications/Tidelock.app/Contents/MacOS/Tidelock'], []],
    [
      'any, other links',
      ['x', 'https://example.com/', 'javascript:alert(1)', 'otpauth:x', 'phonefactor://x'],
      [],
    ],
    ['any, what is too long', ['x', `${link}${'A'.repeat(200_000)}`, `/${'a'.repeat(5_000)}`], []],
    ['any, an address that cannot be read', ['x', 'file:///%zz', 'file:///a%00.json', '/a\0.json'], []],
    ['any, a folder that an option names', ['x', '--home', '/home/robin', '--vault', '/v.json'], []],
  ])('%s', (_, argv, handed) => {
    const words = commandWords(argv, false)
    expect(handedWords(words)).toEqual(handed)
    expect(asksForCommand(words)).toBe(false)
  })

  it('is one of a hundred at most', () => {
    expect(handedWords(Array.from({ length: 200 }, () => link))).toHaveLength(100)
  })

  it('changes no option by what stands behind it', () => {
    const options = readStartOptions(['--demo', link, '--home', '/elsewhere', '--vault=/x'])
    expect(options).toEqual({ demo: true, hidden: false, home: undefined, key: null, vault: undefined })
    expect(readStartOptions(['--home', '/here', '/a.json', '--vault', '/v'])).toMatchObject({
      ...{ home: '/here', vault: '/v' },
    })
  })
})
