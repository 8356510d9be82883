// Backups of the browser extension "Authenticator": plain, its three ways of encryption, and its lists of links.

import { describe, expect, it } from 'vitest'
import { createDirectKdf } from '../../../main/importers'
import { rowSentence } from '../../../shared/messages/importing'
import { appFixtures } from '../../support/exports/apps'
import { conform, readAs } from './conform'

conform(
  appFixtures({
    'browser-extension': { format: 'browser-extension' },
    'browser-extension-1': { format: 'browser-extension-encrypted', locked: true },
    'browser-extension-2': { format: 'browser-extension-encrypted', locked: true },
    'browser-extension-3': { format: 'browser-extension-encrypted', locked: true },
    'browser-extension-text': { format: 'otpauth-list', list: true },
  }),
  [['otpauth-list', 'google-migration']],
)

async function read(content: object | string) {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  const result = await readAs(Buffer.from(text), null, createDirectKdf())
  return result.ok ? result.value : result.error
}

const secret = 'GEZDGNBVGY3TQOJQ'
const entry = (more: object) => ({
  account: 'ann',
  issuer: 'Shop',
  encrypted: false,
  hash: 'h',
  type: 'totp',
  ...more,
})

describe('an entry of the extension', () => {
  it('leaves out the host of its site, and settings are no entries', async () => {
    const file = {
      a: entry({ secret, issuer: 'Shop::shop.example' }),
      UserSettings: entry({ secret }),
      key: {},
    }
    expect(await read(file)).toMatchObject({ entries: [{ draft: { issuer: 'Shop', account: 'ann' } }] })
  })

  it.each([
    [
      { type: 'battle', secret },
      { type: 'totp', digits: 8 },
    ],
    [{ secret: `bliz-${secret}` }, { type: 'totp', digits: 8 }],
    [{ secret: `blz-${secret}` }, { type: 'totp', digits: 8 }],
    [{ secret: `stm-${secret}` }, { type: 'steam', digits: 5 }],
    [{ type: 'steam', secret }, { type: 'steam' }],
    [{ type: 'hex', secret: '22334455667722334455' }, { type: 'totp' }],
    [
      { type: 'hhex', secret: 'abcdef2345abcdef2345', counter: 3 },
      { type: 'hotp', counter: 3 },
    ],
  ])('of %o is read as it means', async (more, token) => {
    const file = await read({ a: entry(more) })
    expect(file).toMatchObject({ entries: [{ draft: { token } }], skipped: [] })
    const bytes = 'entries' in file ? file.entries[0]?.draft.token.secret.length : 0
    expect(bytes).toBe(10)
  })

  it('with a Russian algorithm is set aside', async () => {
    expect(await read({ a: entry({ secret, algorithm: 'GOST3411_2012_256' }) })).toMatchObject({
      skipped: [{ fault: { code: 'algorithm-unsupported' }, issuer: 'Shop' }],
    })
  })
})

describe('a list of links', () => {
  const link = (text: string) => `otpauth://totp/Shop:ann?secret=${text}&issuer=Shop`
  const secretHex = async (text: string) => {
    const file = await read(link(text))
    if (!('entries' in file)) return file
    const [taken] = file.entries
    return taken === undefined
      ? file.skipped[0]?.fault
      : Buffer.from(taken.draft.token.secret).toString('hex')
  }

  it('has hex secrets where nothing else is possible', async () => {
    expect(await secretHex('00112233445566778899aabbccddeeff')).toBe('00112233445566778899aabbccddeeff')
    expect(await secretHex('0123456789ABCDEF')).toBe('0123456789abcdef')
  })

  it('keeps Base32 as Base32, though it looks like hex', async () => {
    expect(await secretHex('22334455667722334455')).not.toBe('22334455667722334455')
  })

  it.each(['GEZDGNB0GY3TQOJQ', '0123456789abcde', '01234567', '0123456789abcdefg'])(
    'takes no slip of the hand for hex: %s',
    async (text) => {
      expect(await secretHex(text)).toMatchObject({
        code: 'uri-parameter',
        fault: { code: 'secret-character' },
      })
    },
  )

  it('says of each link for approvals which app it belongs to', async () => {
    const foreign = [
      'phonefactor://a',
      'duo://b',
      'okta-verify://c',
      'oktaverify://c',
      'vip://d',
      'authy://e',
      'DUO://f',
    ]
    const file = await read([link(secret), ...foreign].join('\n'))
    const apps = ['microsoft', 'duo', 'okta', 'okta', 'symantec', 'authy', 'duo']
    expect(file).toMatchObject({
      entries: [{ row: 1 }],
      skipped: apps.map((app) => ({ fault: { code: 'row-push-only', app } })),
    })
    const said = 'skipped' in file ? file.skipped.map(({ fault }) => rowSentence(fault)) : []
    expect(new Set(said).size).toBe(5)
  })

  it('of nothing but such links is read too, and says so of each', async () => {
    expect(await read('phonefactor://a\nvip://b\n')).toMatchObject({
      entries: [],
      skipped: [{ row: 1 }, { row: 2 }],
    })
  })
})
