// The words of another language come from a file beside the program; where there is none, everything is English.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { languageOfEnvironment, speakAs } from '../../../main/platform/node/languages'
import { messages } from '../../../shared/messages'
import { speak } from '../../../shared/messages/current'

const folder = mkdtempSync(join(tmpdir(), 'tidelock-languages-'))
writeFileSync(
  join(folder, 'de.cjs'),
  'exports.start = { common: { cancel: "Abbrechen" } }; exports.later = {}; exports.main = {}',
)
writeFileSync(join(folder, 'fr.cjs'), 'exports.start = {')

afterEach(() => speak('en', {}))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the words of a language', () => {
  test('are spoken when its file is there', () => {
    expect(speakAs('de', 'en', folder, ['en', 'de'])).toBe('de')
    expect(messages.common.cancel).toBe('Abbrechen')
  })

  test.each(['fr', 'it', 'ko'] as const)(
    'are English for %s, whose file is broken, missing or not offered',
    (tag) => {
      expect(speakAs(tag, 'en', folder, ['en', 'fr', 'it'])).toBe('en')
      expect(messages.common.cancel).toBe('Cancel')
    },
  )
})

test.each([
  [{ LC_ALL: 'de_AT.UTF-8', LANG: 'fr_FR.UTF-8' }, 'de'],
  [{ LC_ALL: '', LC_MESSAGES: 'fr_FR@euro' }, 'fr'],
  [{ LANG: 'C.UTF-8' }, 'en'],
  [{ LANG: 'POSIX' }, 'en'],
  [{}, 'en'],
])('the environment %j asks for %s', (environment, tag) => {
  expect(languageOfEnvironment(environment, ['en', 'de', 'fr'])).toBe(tag)
})
