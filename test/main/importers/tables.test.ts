// Tables of password managers, known by their header and unknown: whole, cut off and changed. And each one's quirks.

import { describe, expect, it } from 'vitest'
import { createDirectKdf, openFile, type ReadFile } from '../../../main/importers'
import { tableFixtures, write } from '../../support/exports/tables'
import { conform, readAs } from './conform'

const fixtures = tableFixtures({
  keepassxc: 'keepassxc-csv',
  '1password': '1password-csv',
  apple: 'apple-csv',
  bitwarden: 'bitwarden-csv',
  'bitwarden-authenticator': 'bitwarden-authenticator-csv',
  lastpass: 'lastpass-csv',
  dashlane: 'dashlane-csv',
  'dashlane-zip': 'dashlane-csv',
  'proton-pass': 'proton-pass-csv',
  unknown: 'csv',
  'unknown-utf16': 'csv',
  '1pux': '1pux',
})

// Asked for by name, a reader of lists finds the links in any text.
conform(
  fixtures,
  fixtures.flatMap(({ format }) => [
    [format, 'otpauth-list'],
    [format, 'google-migration'],
  ]),
)

const secret = 'GEZDGNBVGY3TQOJQ'
async function read(text: string | Uint8Array): Promise<ReadFile & { readonly format: string }> {
  const result = await readAs(Buffer.from(text), null, createDirectKdf())
  if (!result.ok) throw new Error(result.error.code)
  return { ...result.value, format: result.importer.name }
}
const named = ({ entries }: ReadFile) =>
  entries.map(({ draft: { issuer, account, token } }) => [token.type, issuer, account])
const groupsOf = ({ entries, groups }: ReadFile) =>
  entries.map(({ extra }) =>
    (extra?.['groups'] as readonly string[] | undefined)?.map(
      (id) => (groups as readonly { uuid: string; name: string }[]).find(({ uuid }) => uuid === id)?.name,
    ),
  )

describe('a table', () => {
  it('may have its columns in any order and its header in any case', async () => {
    const file = await read(` LOGIN_TOTP ,Name,login_username\n${secret},Harbour,alice\n`)
    expect([file.format, named(file)]).toEqual(['bitwarden-csv', [['totp', 'Harbour', 'alice']]])
  })

  it.each([
    [';', '\n'],
    ['\t', '\r\n'],
    [',', '\r'],
  ])('may be divided by %j and end its lines with %j', async (delimiter, end) => {
    const rows = [
      ['name', 'login_username', 'login_totp'],
      ['a, b; c', 'alice', secret],
    ]
    const text = rows.map((row) => row.map((cell) => `"${cell}"`).join(delimiter)).join(end)
    expect(named(await read(text))).toEqual([['totp', 'a, b; c', 'alice']])
  })

  it("may begin with Excel's line about the delimiter, and in UTF-16", async () => {
    const text = `\ufeffsep=;\r\nname;login_username;login_totp\r\nZürich;日本;${secret}\r\n`
    expect(named(await read(Buffer.from(text, 'utf16le')))).toEqual([['totp', 'Zürich', '日本']])
  })

  it('may hold line ends and quotes in its cells', async () => {
    const text = `name,login_username,login_totp,notes\n"a ""b""",alice,${secret},"one\n\ntwo"\n`
    const file = await read(text)
    expect(named(file)).toEqual([['totp', 'a "b"', 'alice']])
    expect(file.entries[0]?.draft.note).toBe('one\n\ntwo')
  })

  it('leaves out rows without a code, and counts the row of a bad one as a spreadsheet does', async () => {
    const text = `name,login_username,login_totp\nnone,x,\n\nbad,bob,1!\nshort\ngood,alice,${secret},more,more\n`
    const file = await read(text)
    expect(file.skipped).toMatchObject([
      { row: 4, issuer: 'bad', account: 'bob', fault: { code: 'secret-character' }, given: { secret: '1!' } },
    ])
    expect(file.entries).toMatchObject([{ row: 6, draft: { issuer: 'good' } }])
  })

  it('gives links, steam:// and bare secrets the names of their row where they have none', async () => {
    const file = await read(
      [
        'name,login_username,login_totp',
        `Row,user,otpauth://totp/?secret=${secret}`,
        `Row,user,otpauth://totp/Link:other?secret=${secret}`,
        `Row,user,steam://${secret}`,
        `,user,steam://${secret}`,
        `Row,user,"gezd gnbv-gy3t qojq="`,
        'Row,user,phonefactor://activate',
      ].join('\n'),
    )
    expect(named(file)).toEqual([
      ['totp', 'Row', 'user'],
      ['totp', 'Link', 'other'],
      ['steam', 'Row', 'user'],
      ['steam', '', 'user'],
      ['totp', 'Row', 'user'],
    ])
    expect(file.skipped).toMatchObject([{ row: 7, issuer: 'Row', fault: { code: 'row-push-only' } }])
  })

  it('whose last quote never ends is damaged, not half read', async () => {
    const text = `name,login_username,login_totp\ngood,alice,${secret}\nbad,bob,"${secret}\n`
    expect(await readAs(Buffer.from(text), null, createDirectKdf())).toEqual({
      ok: false,
      error: { code: 'import-damaged' },
    })
  })

  it('keeps notes, folders, favourites and times', async () => {
    const files = write('write-tables.py')
    const first = async (name: string) => {
      const file = await read(files(name))
      const { draft, addedAt } = file.entries[0] ?? {}
      expect(draft?.note).toBe(name === 'bitwarden-authenticator' ? '' : 'two\nlines, a "quote"; and a comma')
      return [groupsOf(file)[0], draft?.pinned ?? false, addedAt]
    }
    const then = Date.UTC(2023, 4, 1, 12)
    expect(await first('keepassxc')).toEqual([['Banks/Mine'], false, then])
    expect(await first('1password')).toEqual([['banks', 'mine'], true, undefined])
    expect(await first('apple')).toEqual([undefined, false, undefined])
    expect(await first('bitwarden')).toEqual([['Banks/Mine'], true, undefined])
    expect(await first('lastpass')).toEqual([['Banks\\Mine'], true, undefined])
    expect(await first('dashlane-zip')).toEqual([['Banks'], false, undefined])
    expect(await first('proton-pass')).toEqual([['Work'], false, then])
    expect(await first('1pux')).toEqual([['Private', 'banks'], true, then])
  })
})

describe("KeePassXC's column", () => {
  const one = async (value: string, title = 'Title', user = 'user') => {
    const text = `"Group","Title","Username","Password","URL","Notes","TOTP"\n"Root","${title}","${user}","","","","${value}"\n`
    const file = await read(text)
    expect(file.format).toBe('keepassxc-csv')
    return file.entries[0]?.draft ?? file.skipped[0]?.fault
  }

  it('holds links, KeeOtp queries, seeds with settings, and bare secrets', async () => {
    const names = { issuer: 'Title', account: 'user' }
    expect(await one(`otpauth://totp/Old:none?secret=${secret}`)).toMatchObject({
      issuer: 'Old',
      account: 'user',
    })
    expect(await one(`key=${secret}%3D&size=8&step=60&otpHashMode=Sha256`)).toMatchObject({
      ...names,
      token: { digits: 8, period: 60, algorithm: 'SHA256' },
    })
    expect(await one(`type=hotp&counter=7&key=${secret}`)).toMatchObject({
      token: { type: 'hotp', counter: 7 },
    })
    expect(await one(`${secret};60;8`)).toMatchObject({ ...names, token: { digits: 8, period: 60 } })
    expect(await one(`${secret};30;S`)).toMatchObject({ token: { type: 'steam', digits: 5 } })
    expect(await one(secret)).toMatchObject({ ...names, token: { digits: 6 } })
  })

  it('may hold settings without their seed, which is no account', async () => {
    expect(await one('30;6')).toEqual({ code: 'secret-empty' })
    expect(await one('key=')).toEqual({ code: 'secret-empty' })
  })

  it('says KeePassXC and none where an entry has no names', async () => {
    const link = `otpauth://totp/KeePassXC:none?secret=${secret}&issuer=KeePassXC`
    expect(await one(link, '', '')).toMatchObject({ issuer: '', account: '' })
    expect(await one(link, 'KeePassXC', 'alice')).toMatchObject({ issuer: 'KeePassXC', account: 'alice' })
  })
})

describe("Bitwarden Authenticator's lines", () => {
  it('may have commas in the issuer and in the link, and quotes that mean nothing', async () => {
    const header = 'folder,favorite,type,name,login_uri,login_totp\r\n'
    const link = `otpauth://totp/A,%20"B":me,you?secret=${secret}&issuer=A, "B"`
    const file = await read(
      `${header},,1,A, "B",,${link},A, "B",30,6\r\n,,1,"C,,steam://${secret},"C,30,5\r\n`,
    )
    expect(named(file)).toEqual([
      ['totp', 'A, "B"', 'me,you'],
      ['steam', '"C', ''],
    ])
  })

  it('that hold no link are told', async () => {
    const file = await read('folder,favorite,type,name,login_uri,login_totp\n,,1,A,,nonsense,A,30,6\n')
    expect(file.skipped).toMatchObject([{ row: 2, issuer: 'A', fault: { code: 'row-malformed' } }])
  })
})

describe('an unknown table', () => {
  const open = async (text: string) => {
    const found = await openFile(Buffer.from(text), null)
    if (!found.ok || !found.value.opened.ok) return null
    return found.value.opened.value.kind === 'columns' ? found.value.opened.value : null
  }

  it('has its columns guessed from contents and names', async () => {
    const text = `Website,E-mail,Password,Token seed,Notes\nx.example,a@b.c,HUNTERHUNTERTWO,${secret},n\ny.example,b@b.c,pw,,\n`
    const table = await open(text)
    expect(table).toMatchObject({ header: ['Website', 'E-mail', 'Password', 'Token seed', 'Notes'], rows: 2 })
    expect(table?.guess).toEqual({ secret: 3, issuer: 0, account: 1, note: 4 })
  })

  it('is read as a person says', async () => {
    const table = await open(`a,b,c\n${secret},x,y\n${secret},p,q\n`)
    const result = table?.read({ secret: 0, issuer: 2, account: null, note: 1 })
    expect(result?.ok && named(result.value)).toEqual([
      ['totp', 'y', ''],
      ['totp', 'q', ''],
    ])
    expect(result?.ok && result.value.entries[0]?.draft.note).toBe('x')
  })

  it('without a header has numbers for names, and loses no row', async () => {
    const table = await open(`GitHub,alice,${secret}\nOther,bob,${secret}\n`)
    expect(table).toMatchObject({
      header: ['Column 1', 'Column 2', 'Column 3'],
      rows: 2,
      guess: { secret: 2 },
    })
  })

  it.each([
    ['prose, with commas', 'Dear all,\nplease find, below, the list.\n'],
    ['passwords and long names', 'site,user,password\nx,christophercolumbus,correcthorsebattery\n'],
    ['a header alone', 'name,otp\n'],
  ])('of %s is none', async (_, text) => {
    expect(await open(text)).toBeNull()
  })

  it('leaves lists of links with commas and comments alone', async () => {
    const list = `# exported by X, Y\notpauth://totp/a,b?secret=${secret}\n`
    expect((await read(list)).format).toBe('otpauth-list')
  })
})

it('reads ten thousand rows at once', async () => {
  const row = (i: number) => `https://x.example,user${i},pw,${secret},"a\nnote",Site ${i},Banks,0\n`
  const text = `url,username,password,totp,extra,name,grouping,fav\n${Array.from({ length: 10_000 }, (_, i) => row(i)).join('')}`
  const began = performance.now()
  const file = await read(text)
  console.info(`10,000 rows of CSV: ${Math.round(performance.now() - began)} ms`)
  expect(file.entries.length).toBe(10_000)
})
