// What stands beside an account: chosen here, read from Aegis, and back again as it was.

import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { accountView } from '../../../main/vault/account'
import { emptyContents } from '../../../main/vault/contents'
import { difference } from '../../../main/vault/difference'
import { readEntry, toEntry } from '../../../main/vault/entry'
import { iconOf, pictureOf, settingIcon } from '../../../main/vault/entry-icon'
import { type IconChoice, pictureLimits } from '../../../shared/account-icon'
import { aegisEntry } from '../../support/aegis-contents'

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])
const picture: IconChoice = { kind: 'picture', mime: 'image/png', bytes: png }
const id = '3ae6f1ad-2e65-4ed2-a953-1ec0dff2386d'

function accountOf(members: object) {
  const account = readEntry({ ...aegisEntry(), uuid: id, ...members })
  if (account === null) throw new Error('not an entry')
  return account
}

function chosen(members: object, ...icons: readonly IconChoice[]) {
  let contents = { ...emptyContents('a', 0), accounts: [accountOf(members)] }
  for (const icon of icons) {
    const done = settingIcon(id, icon)(contents)
    if (!done.ok) throw new Error(done.error.code)
    contents = { ...contents, ...done.value.contents, accounts: [...done.value.contents.accounts] }
  }
  const [account] = contents.accounts
  if (account === undefined) throw new Error('no account')
  return account
}

describe('an icon of Aegis', () => {
  const svg = Buffer.from('<svg/>').toString('base64')
  const icons = [
    { icon: svg, icon_mime: 'image/svg+xml', icon_hash: 'ab'.repeat(32) },
    { icon: 'AAAA' },
    { icon: 'AAAA', icon_mime: null, icon_hash: null },
    { icon: 'AAAA', icon_mime: 'image/x-unknown' },
    { icon: 17, icon_mime: {}, icon_hash: [] },
    { icon: '', icon_mime: 'image/png' },
    { icon: 'not base64 at all!', icon_mime: 'image/png', icon_hash: 'short' },
  ]

  it.each(icons)('goes back exactly as it came: %j', (members) => {
    expect(toEntry(accountOf(members)).entry).toMatchObject(members)
  })

  it('is named by its hash, and by one made here where it has none', () => {
    expect(iconOf(accountOf(icons[0] ?? {}))).toEqual({ kind: 'picture', hash: 'ab'.repeat(32) })
    const hash = createHash('sha256').update('image/jpeg').update(Buffer.from('AAAA', 'base64')).digest('hex')
    expect(iconOf(accountOf({ icon: 'AAAA' }))).toEqual({ kind: 'picture', hash })
    expect(pictureOf(accountOf({ icon: 'AAAA' }))?.mime).toBe('image/jpeg')
  })

  it('is kept and not shown where it is of another kind or too large', () => {
    const large = Buffer.alloc(pictureLimits.shown + 3).toString('base64')
    expect(iconOf(accountOf({ icon: 'AAAA', icon_mime: 'image/x-unknown' }))).toBeUndefined()
    expect(iconOf(accountOf({ icon: large, icon_mime: 'image/png' }))).toBeUndefined()
    expect(iconOf(accountOf({ icon: 17 }))).toBeUndefined()
  })
})

describe('a choice', () => {
  it('of a picture is written as Aegis writes it', () => {
    const { entry } = toEntry(chosen({}, picture))
    const hash = createHash('sha256').update('image/png').update(png).digest('hex')
    expect(entry).toMatchObject({
      icon: Buffer.from(png).toString('base64'),
      icon_mime: 'image/png',
      icon_hash: hash,
    })
    const read = readEntry(JSON.parse(JSON.stringify(entry)))
    if (read === null) throw new Error('not read')
    expect(accountView(read).icon).toEqual({ kind: 'picture', hash })
    expect(pictureOf(read)?.bytes()).toEqual(png)
  })

  it('of a brand or a letter is a member of our own, and survives the file', () => {
    for (const icon of [{ kind: 'brand', slug: 'github' }, { kind: 'monogram' }] as const) {
      const { entry } = toEntry(chosen({}, icon))
      expect(entry['icon']).toBeNull()
      expect(entry['tidelock']).toMatchObject({ icon })
      const read = readEntry(JSON.parse(JSON.stringify(entry)))
      expect(read && iconOf(read)).toEqual(icon)
    }
  })

  it('takes the place of the one before', () => {
    const brand = chosen({}, picture, { kind: 'brand', slug: 'github' })
    expect(toEntry(brand).entry).toMatchObject({ icon: null, tidelock: { icon: { slug: 'github' } } })
    expect(toEntry(brand).entry).not.toHaveProperty('icon_hash')
    const again = chosen({}, { kind: 'brand', slug: 'github' }, picture)
    expect(iconOf(again)).toMatchObject({ kind: 'picture' })
    expect(toEntry(again).entry['tidelock']).not.toHaveProperty('icon')
  })

  it('of nothing by hand leaves the entry as if none had been made', () => {
    const untouched = accountOf({ later: 1 })
    const back = chosen({ later: 1 }, picture, { kind: 'monogram' }, { kind: 'automatic' })
    expect(iconOf(back)).toBeUndefined()
    expect(back.extra).toEqual(untouched.extra)
  })

  it('keeps what else stands in our member, and what it does not know', () => {
    const own = { tidelock: { addedAt: 7, unconfirmed: true, later: [1] } }
    expect(toEntry(chosen(own, { kind: 'monogram' })).entry['tidelock']).toEqual({
      ...own.tidelock,
      icon: { kind: 'monogram' },
    })
    for (const icon of [{ kind: 'hologram' }, { kind: 'brand', slug: '../x' }, 5, null]) {
      const account = accountOf({ tidelock: { icon } })
      expect(iconOf(account)).toBeUndefined()
      expect(toEntry(account).entry['tidelock']).toMatchObject({ icon })
    }
  })

  it('is told to the windows as a change of that account alone', () => {
    const before = accountOf({})
    const after = chosen({}, { kind: 'monogram' })
    expect(difference([before], [{ ...before, extra: after.extra }])).toMatchObject({
      kind: 'some',
      changed: [{ id, icon: { kind: 'monogram' } }],
    })
  })

  it('for an account that is gone is refused', () => {
    expect(settingIcon(id, picture)(emptyContents('a', 0))).toEqual({
      ok: false,
      error: { code: 'no-such-account' },
    })
  })
})
