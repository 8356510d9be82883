import { describe, expect, it } from 'vitest'
import { readStartOptions } from '../../../main/arguments'
import { findPlace } from '../../../main/platform/node/home'

const env = { HOME: '/home/robin', XDG_CONFIG_HOME: '/home/robin/.config' }

describe('where this run keeps its things', () => {
  it('is the system’s place unless --home or TIDELOCK_HOME says otherwise', () => {
    const find = (home: string | undefined, more = {}) =>
      findPlace({ home, demo: false }, { ...env, ...more }, 'linux').vault
    expect(find(undefined)).toBe('/home/robin/.config/tidelock/vault.json')
    expect(find(undefined, { TIDELOCK_HOME: '/srv/t' })).toBe('/srv/t/vault.json')
    expect(find('/elsewhere', { TIDELOCK_HOME: '/srv/t' })).toBe('/elsewhere/vault.json')
  })

  it('is beside the file of a portable vault, and Electron’s own things are not', () => {
    const place = findPlace({ home: undefined, vault: '/media/stick/work.json', demo: false }, env, 'linux')
    expect(place).toMatchObject({
      folder: '/media/stick',
      vault: '/media/stick/work.json',
      settings: '/media/stick/work.json.settings.json',
      portable: 'file',
    })
    expect(place.runtime).toMatch(/^\/home\/robin\/\.config\/tidelock\/portable\/[0-9a-f]{16}$/)
  })

  it('gives each portable vault a single-instance lock of its own', () => {
    const runtime = (vault: string) => findPlace({ home: '/h', vault, demo: false }, env, 'linux').runtime
    expect(runtime('/media/a.json')).not.toBe(runtime('/media/b.json'))
    expect(runtime('/media/a.json')).toBe(runtime('/media/../media/a.json'))
  })
})

describe('what the command line asks of the window', () => {
  it.each([
    [
      ['--vault', 'a b.json', '--demo'],
      { home: undefined, vault: 'a b.json', demo: true, hidden: false, key: null },
    ],
    [['--home=/x', '--vault=/y=z'], { home: '/x', vault: '/y=z', demo: false, hidden: false, key: null }],
    [['.', '--hidden'], { home: undefined, vault: undefined, demo: false, hidden: true, key: null }],
    [['--toggle'], { home: undefined, vault: undefined, demo: false, hidden: false, key: 'toggle' }],
    [['--copy-last'], { home: undefined, vault: undefined, demo: false, hidden: false, key: 'copy-last' }],
  ])('%j', (argv, options) => {
    expect(readStartOptions(argv)).toEqual(options)
  })
})
