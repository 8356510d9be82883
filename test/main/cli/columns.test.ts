// `--columns`: names or numbers to places, the likeliest where nothing is said, and a sentence for every slip.

import { describe, expect, it } from 'vitest'
import { columnsOf, columnsSentence, readColumnWords } from '../../../main/cli/columns'

const header = ['Site', 'User name', 'TOTP', 'Remark']
const guess = { secret: 2, issuer: 0, account: 1, note: null }
const words = (text: string) => {
  const read = readColumnWords(text)
  return read.ok ? read.value : null
}

describe('columns', () => {
  it('are found by name, whatever its case, and by number', () => {
    const said = words('secret=totp, issuer=1,account=User name,note=4')
    expect(columnsOf({ header, guess: null }, said)).toEqual({
      ok: true,
      value: { secret: 2, issuer: 0, account: 1, note: 3 },
    })
  })

  it('that nobody named are the likeliest, and are said', () => {
    expect(columnsOf({ header, guess }, null)).toEqual({ ok: true, value: guess })
    expect(columnsSentence(header, guess)).toBe('columns taken: secret=TOTP,issuer=Site,account=User name')
  })

  it.each(['', 'issuer=Site', 'secret', 'secret=', 'secret=A,secret=B', 'colour=A,secret=B'])(
    'said as %j are refused',
    (text) =>
      expect(readColumnWords(text)).toMatchObject({ ok: false, error: expect.stringContaining('--columns') }),
  )

  it.each(['secret=nowhere', 'secret=5', 'secret=0'])('that are not there are named: %s', (text) => {
    const found = columnsOf({ header, guess }, words(text))
    expect(found).toMatchObject({ ok: false, error: expect.stringContaining('Site, User name, TOTP') })
  })

  it('are asked for where none is likely', () => {
    expect(columnsOf({ header, guess: null }, null)).toMatchObject({
      ...{ ok: false, error: expect.stringContaining('--columns secret=NAME') },
    })
  })
})
