// One account to an Aegis entry and back: nothing that decides a code is changed, one bad entry stays alone.

import { describe, expect, it } from 'vitest'
import { toDb } from '../../../main/vault/contents'
import { toEntry } from '../../../main/vault/entry'
import { writeJson } from '../../../main/vault/json-text'
import { uuidFrom } from '../../../main/vault/slot-json'
import { aegisDb, aegisEntry, again, contentsOf } from '../../support/aegis-contents'
import { account, plainAccount, text, threeAccounts, vaultId } from '../../support/small-vault'

describe('an entry for Aegis', () => {
  it('has every member that Aegis reads, and ours beside them', () => {
    expect(toEntry(account({ pinned: true, note: 'n' })).entry).toEqual({
      ...{ type: 'totp', uuid: '11111111-1111-4111-8111-111111111111', name: 'alice', issuer: 'Example' },
      ...{ note: 'n', favorite: true, icon: null, groups: [] },
      info: { secret: 'AEBAGBAFAYDQQCIKBMGA2DQPCAIREEYU', algo: 'SHA1', digits: 6, period: 30 },
      tidelock: { addedAt: 1_700_000_000_000 },
    })
  })

  it('says MD5, 6, 10 and the bytes of the hex for mOTP', () => {
    const motp = account({ type: 'motp', period: 10, secret: text('e3152afee62599c8'), pin: text('1234') })
    expect(toEntry(motp)).toMatchObject({
      aegisReads: true,
      entry: { info: { secret: '4MKSV7XGEWM4Q', algo: 'MD5', digits: 6, period: 10, pin: '1234' } },
    })
  })

  it.each(['asdasddasadsadsadsads2133', 'E3152AFEE62599C8', 'abc', 'e3152afee62599c8\n'])(
    'stays out of the entries for the mOTP secret text %j, which Aegis would hash differently',
    (secret) => {
      const db = toDb({ ...threeAccounts(), accounts: [account({ type: 'motp', secret: text(secret) })] }, '')
      expect(db['entries']).toEqual([])
      expect(contentsOf(writeJson(db)).accounts.map((its) => its.secret.equals(text(secret)))).toEqual([true])
    },
  )

  it('keeps icon, groups and whatever else Aegis had in it', () => {
    const given = aegisEntry(
      { icon: 'PHN2Zz4=', icon_mime: 'image/svg+xml', groups: ['a'], later: { x: [1] } },
      { uses: 3 },
    )
    const { accounts: read } = contentsOf(aegisDb(given))
    const [first] = read
    expect(first && toEntry(first).entry).toEqual({ ...given, tidelock: { addedAt: 0 } })
  })

  it('makes the one group that an entry of an old file names a group of the vault, the same at each opening', () => {
    const { groups: _, ...old } = aegisEntry({ group: 'Work' })
    const other = { ...old, uuid: '55555555-5555-4555-8555-555555555555' }
    const file = { ...aegisDb(old, other), version: 1 }
    const { accounts, groups } = contentsOf(file)
    const [first, second] = accounts.map((account) => toEntry(account).entry)
    const uuid = uuidFrom('seed:group:Work')
    expect(groups).toEqual([{ uuid, name: 'Work' }])
    expect(first?.['groups']).toEqual([uuid])
    expect(second?.['groups']).toEqual([uuid])
    expect(first && 'group' in first).toBe(false)
    expect(contentsOf(file).groups).toEqual(groups)
  })
})

it('An entry with a group of old and an empty list of groups keeps both, because the list outranks the group', () => {
  const [first] = contentsOf(aegisDb(aegisEntry({ group: 'Work' }))).accounts
  expect(first && toEntry(first).entry).toMatchObject({ group: 'Work', groups: [] })
})

describe('an entry of Aegis', () => {
  it('reads MD5 as SHA1 where it is no mOTP, as Aegis does', () => {
    expect(contentsOf(aegisDb(aegisEntry({}, { algo: 'MD5' }))).accounts[0]?.algorithm).toBe('SHA1')
  })

  it('of Steam may lack its period, of an old file its issuer and note', () => {
    const steam = aegisEntry(
      { type: 'steam', issuer: null, note: undefined },
      { digits: 5, period: undefined },
    )
    expect(contentsOf(aegisDb(steam)).accounts[0]).toMatchObject({ period: 30, issuer: '', note: '' })
  })

  it('of Yandex takes the first 16 bytes of the long form', () => {
    const secret = '6SB2IKNM6OBZPAVBVTOHDKS4FAAAAAAADFUTQMBTRY'
    const [first] = contentsOf(aegisDb(aegisEntry({ type: 'yandex' }, { secret, pin: '5239' }))).accounts
    expect(first).toMatchObject({ algorithm: 'SHA256', digits: 8, period: 30 })
    expect(first && plainAccount(first).secret).toBe('f483a429acf3839782a1acdc71aa5c28')
  })

  it('with a missing, malformed or repeated uuid gets one of its own, the same at each opening', () => {
    const db = aegisDb(
      aegisEntry(),
      aegisEntry(),
      aegisEntry({ uuid: undefined }),
      aegisEntry({ uuid: '__proto__' }),
    )
    const ids = contentsOf(db).accounts.map(({ id }) => id)
    expect(new Set(ids).size).toBe(4)
    expect(ids[0]).toBe('44444444-4444-4444-8444-444444444444')
    expect(contentsOf(db).accounts.map(({ id }) => id)).toEqual(ids)
  })

  it.each([
    ['is null', null],
    ['is a number', 7],
    ['has no info', { ...aegisEntry(), info: null }],
    ['is of an unknown type', aegisEntry({ type: 'future' })],
    ['has a name that is no text', aegisEntry({ name: 7 })],
    ['has a favorite that is no yes or no', aegisEntry({ favorite: 'yes' })],
    ['has a member of ours that is no object', aegisEntry({ tidelock: 7 })],
    ['has no secret', aegisEntry({}, { secret: '' })],
    ['has a secret that is no Base32', aegisEntry({}, { secret: 'not base 32!' })],
    ['has a secret that is no text', aegisEntry({}, { secret: 12 })],
    ['has a secret beyond the limit', aegisEntry({}, { secret: 'A'.repeat(1000) })],
    ['has digits 0', aegisEntry({}, { digits: 0 })],
    ['has digits 11', aegisEntry({}, { digits: 11 })],
    ['has digits in text', aegisEntry({}, { digits: '6' })],
    ['has half digits', aegisEntry({}, { digits: 6.5 })],
    ['has no digits', aegisEntry({}, { digits: undefined })],
    ['has period 0', aegisEntry({}, { period: 0 })],
    ['has a period beyond the limit', aegisEntry({}, { period: 2_147_484 })],
    ['has no period', aegisEntry({}, { period: null })],
    ['has an unknown algorithm', aegisEntry({}, { algo: 'SHA3' })],
    ['has no algorithm', aegisEntry({}, { algo: undefined })],
    ['is HOTP without a counter', aegisEntry({ type: 'hotp' })],
    ['is HOTP with a counter below 0', aegisEntry({ type: 'hotp' }, { counter: -1 })],
    ['is Steam with six characters', aegisEntry({ type: 'steam' })],
    ['is Steam with SHA256', aegisEntry({ type: 'steam' }, { digits: 5, algo: 'SHA256' })],
    ['is Yandex with a secret of ten bytes', aegisEntry({ type: 'yandex' })],
    ['has a PIN that is no text', aegisEntry({ type: 'motp' }, { pin: 1234 })],
    ['is TOTP with an encoding', aegisEntry({}, { encoding: 'text' })],
  ])('that %s is set aside and written back; the rest opens', (_, bad) => {
    const open = contentsOf(aegisDb(aegisEntry(), bad, aegisEntry({ uuid: undefined })))
    expect(open.accounts).toHaveLength(2)
    expect(open.setAside).toHaveLength(1)
    const second = again({ ...open, vaultId })
    expect(second.setAside.map((aside) => aside.value())).toEqual([JSON.parse(JSON.stringify(bad))])
    expect(toDb(second, '')['entries']).toHaveLength(2)
  })

  it('with a counter beyond 2^53 − 1 is set aside, and keeps every digit of it', () => {
    const json = JSON.stringify(aegisDb(aegisEntry({ type: 'hotp' }, { counter: 0 }))).replace(
      '"counter":0',
      '"counter":9223372036854775807,"odd":1e400',
    )
    const open = contentsOf(json)
    expect(open.accounts).toEqual([])
    const written = writeJson(toDb({ ...open, vaultId }, ''))
    expect(written).toContain('"counter":9223372036854775807,"odd":1e400')
    expect(writeJson(toDb(again({ ...open, vaultId }), ''))).toBe(written)
  })

  it('that is set aside comes back once it can be read', () => {
    const ours = { version: 1, vaultId, generation: 1, savedAt: 1, slotsDigest: '' }
    const setAside = [
      { from: 'entries', value: aegisEntry() },
      { from: 'accounts', value: { position: 0, entry: aegisEntry({ uuid: undefined }) } },
      { from: 'trash', value: { deletedAt: 5, entry: aegisEntry({ uuid: undefined }) } },
      { from: 'trash', value: { entry: aegisEntry() } },
      { from: 'nowhere', value: 1 },
      'odd',
    ]
    const open = contentsOf({ ...aegisDb(), tidelock: { ...ours, setAside } })
    expect([open.accounts.length, open.trash.length, open.setAside.length]).toEqual([2, 1, 3])
  })

  it('cannot reach a prototype', () => {
    const json = JSON.stringify(aegisDb({ ...aegisEntry(), later: { deep: 1 } })).replace(
      '"later":{',
      '"__proto__":{"polluted":1},"constructor":{"x":1},"\\u005f_proto__":{"polluted":1},"later":{"__proto__":{"polluted":1},',
    )
    const [first] = contentsOf(json).accounts
    expect(first?.extra).toEqual({ later: { deep: 1 } })
    expect(Object.getPrototypeOf(first?.extra['later'])).toBe(Object.prototype)
    expect('polluted' in {}).toBe(false)
  })
})
