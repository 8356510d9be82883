// The lines of the command line's help in languages without spaces, with the catalogues' own sentences. How wide a character
// is, is judged by Python's Unicode tables.

import { execFileSync } from 'node:child_process'
import { afterEach, describe, expect, it } from 'vitest'
import { helpOf, overview } from '../../../main/cli/help'
import { commands, everywhere } from '../../../main/cli/index'
import { widthOf, wrapped } from '../../../main/cli/wrapping'
import { speak, type Words } from '../../../shared/messages/current'
import { at, leaves } from '../../support/catalogue'
import { translations } from '../../support/translations'

const wordsOf = (tag: string) => translations.find(([each]) => each === tag)?.[1] ?? {}
const inLanguage = ['ja', 'zh-Hans', 'ko'] as const
/** What the command line says in that language, values and all. */
const sentences = (tag: string) =>
  leaves.flatMap(([path]) => {
    const text = /^(cli|cliHelp|cliInOut|doctor)\./.test(path) ? at(wordsOf(tag), path) : null
    return typeof text === 'string' ? [text] : []
  })
const lines = (text: string, columns: number) => wrapped(text, { first: '  ', next: '      ', columns })
const bare = (text: string) => text.replace(/ +|\n/g, '')

afterEach(() => speak('en', {}))

it('knows of each character in the catalogues how many columns it takes, as Python does', () => {
  const all = [...new Set(translations.flatMap(([tag]) => [...sentences(tag).join('')]))].join('')
  const script = `import sys, unicodedata as u
for c in sys.stdin.read():
    print(0 if u.category(c) in ('Mn', 'Me', 'Cf') else 2 if u.east_asian_width(c) in 'WF' else 1, end='')`
  const told = execFileSync('/usr/bin/python3', ['-X', 'utf8', '-c', script], {
    input: all.replace('\n', ''),
    encoding: 'utf8',
  })
  expect([...all.replace('\n', '')].map(widthOf).join('')).toBe(told)
  expect(widthOf('é한글🔑')).toBe(7)
})

describe.each(inLanguage)('the sentences in %s', (tag) => {
  it.each([80, 40])('fill %d columns and no more, and lose nothing', (columns) => {
    const texts = sentences(tag)
    expect(texts.length).toBeGreaterThan(100)
    for (const text of texts) {
      const all = lines(text, columns)
      expect(bare(all.join(''))).toBe(bare(text))
      for (const line of all) {
        // A path or a list of names is one word, with its full stop.
        if (widthOf(line) > columns) expect(line.trimStart()).toMatch(/^[!-~]{30,}[。；]?$/)
      }
      for (const line of all.slice(1)) expect(line).not.toMatch(/^ *[、。，：；）」』”’！？ー…)]/)
      for (const line of all.slice(0, -1)) expect(line).not.toMatch(/[（「『“‘([]$/)
    }
  })

  it.each([80, 40])('stay within %d columns in every help', (columns) => {
    speak(tag, wordsOf(tag) as Words) // a tree of texts by topic, as the program fetches it
    const helps = commands.map((command) => helpOf(command, everywhere, columns))
    for (const line of [overview(commands, everywhere, columns), ...helps].join('\n').split('\n')) {
      // Commands and options are shown as they are typed.
      if (/[\p{Script=Han}\p{Script=Kana}\p{Script=Hang}]/u.test(line))
        expect([line, widthOf(line) <= columns]).toEqual([line, true])
    }
  })
})

describe('a line', () => {
  const verify = '前後いくつの時間ステップまで認めるか。既定は1。HOTPではいくつ先のカウンターまでか'

  it('breaks between two wide characters, and keeps 。 with what it ends', () => {
    expect(wrapped(verify, { first: '', next: '  ', columns: 40 })).toEqual([
      '前後いくつの時間ステップまで認めるか。既',
      '  定は1。HOTPではいくつ先のカウンターま',
      '  でか',
    ])
    expect(wrapped(verify, { first: '', next: '', columns: 37 })[0]).toBe(
      '前後いくつの時間ステップまで認める',
    )
  })

  it('ends before an opening bracket, not behind it', () => {
    const home = '設定と保管庫のフォルダー（TIDELOCK_HOMEでも指定可）'
    expect(wrapped(home, { first: '', next: '', columns: 26 })[0]).toBe('設定と保管庫のフォルダー')
    expect(wrapped('含“git”的账户', { first: '', next: '', columns: 6 })).toEqual(['含', '“git”', '的账户'])
  })

  it('breaks at the spaces of Korean and of Latin words alone', () => {
    expect(wrapped('패스프레이즈로 열리는 휴대용 보관함 파일', { first: '', next: '', columns: 20 })).toEqual(
      ['패스프레이즈로', '열리는 휴대용 보관함', '파일'],
    )
    expect(wrapped('one-time codes on this computer', { first: '', next: ' ', columns: 12 })).toEqual([
      'one-time',
      ' codes on',
      ' this',
      ' computer',
    ])
  })

  it('is never empty for a word that is too long, and a line break of the text stays', () => {
    expect(
      wrapped('see https://example.org/a/long/path', { first: '  ', next: '    ', columns: 20 }),
    ).toEqual(['  see', '    https://example.org/a/long/path'])
    expect(wrapped('一\n\n二', { first: '', next: '', columns: 20 })).toEqual(['一', '', '二'])
  })
})
