// The command line in another language: what the environment names, or the settings; names of options, metavariables and
// JSON stay as they are. Each offered language by the built command; the way there with a language made for this.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCommandLine, type Surroundings } from '../../../main/cli/index'
import { createClock } from '../../../main/platform/node/clock'
import { createFiles } from '../../../main/platform/node/files'
import { offered } from '../../../shared/languages'
import { speak } from '../../../shared/messages/current'
import { commandHome } from '../../support/command'
import { buildEntries } from '../../support/entries'

const german = {
  cli: { overviewEverywhere: 'Überall:', examplesHead: 'Beispiele:', unknownCommand: 'Das gibt es nicht.' },
  cliHelp: { code: { summary: 'der Code eines Kontos', next: 'der Code des nächsten Zeitschritts' } },
}

/** Nothing here opens a vault: help and slips alone, so the platform is never asked. */
async function said(argv: readonly string[], more: object = {}): Promise<string> {
  let text = ''
  const terminal = {
    write: (more: string) => {
      text += more
    },
    complain: (line: string) => {
      text += `${line}\n`
    },
  }
  const around = {
    terminal,
    version: '1.2.3',
    passphraseFile: null,
    platformAt: () => {
      throw new Error('help asked for the platform')
    },
    ...more,
  }
  await runCommandLine(argv, around as unknown as Surroundings) // the members that help uses
  return text
}

describe('help and slips', () => {
  beforeEach(() => speak('de', german))
  afterEach(() => speak('en', {}))

  it('are in the language in force, with options, metavariables and what is not translated as they were', async () => {
    const help = await said(['code', '--help'])
    expect(help).toContain('der Code eines Kontos')
    expect(help).toMatch(/--next +der Code des nächsten Zeitschritts/)
    expect(help).toContain('Überall:')
    expect(help).toContain('tidelock code github')
    expect(help).toContain('--at UNIX_SECONDS')
    expect(await said(['no-such-command'])).toBe('Das gibt es nicht.\n')
  })

  it('reach the manual page and the completion scripts too', async () => {
    expect(await said(['help', '--manual'])).toContain('der Code eines Kontos')
    expect(await said(['--help'])).toMatch(/code QUERY.*\n? +der Code eines Kontos/)
  })
})

it('is read in the language of the settings, where there is more than one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tidelock-language-'))
  const path = join(folder, 'settings.json')
  writeFileSync(path, JSON.stringify({ settings: { language: 'de' } }))
  try {
    const spoken: string[] = []
    const platform = { files: createFiles(), clock: createClock(), log: { event: () => {} } }
    const more = {
      speak: (setting: string) => spoken.push(setting),
      platformAt: () => ({ ...platform, place: { settings: path } }),
    }
    await said(['code', '--help'], more)
    await said(['help', 'code'], more)
    expect(spoken).toEqual(['de', 'de'])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

describe('the built command', () => {
  it('speaks every offered language that the environment names, and English in every other', async () => {
    const entries = await buildEntries('cli', 'languages')
    const home = commandHome(entries)
    try {
      const helpIn = async (lang: string) => (await home.run(['code', '--help'], '', { LANG: lang })).out
      const english = await helpIn('C')
      expect(english).toContain('Examples:')
      expect(await helpIn('xx_XX.UTF-8')).toBe(english)
      for (const tag of offered.filter((each) => each !== 'en')) {
        const help = await helpIn(`${tag.replace('-', '_')}.UTF-8`)
        expect([tag, help === english]).toEqual([tag, false])
        for (const kept of ['--next', '--at UNIX_SECONDS', '--secret-file FILE', 'tidelock code github'])
          expect(help).toContain(kept)
      }
    } finally {
      home.remove()
      entries.remove()
    }
  })
})
