// Tables, archives, XML and databases that mean harm: a clear fault within two seconds, and before any key derivation
// where the cost is the weapon.

import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { createDirectKdf, type ImportKdf, openFile } from '../../../main/importers'
import { importSentence } from '../../../shared/messages/importing'
import { exportPassword } from '../../support/exports'
import { stored, write } from '../../support/exports/tables'
import { startWork } from '../../support/work'

async function faultOf(bytes: Uint8Array, kdf: ImportKdf = createDirectKdf()) {
  const worked = startWork()
  const found = await openFile(bytes, null)
  const opened = found.ok ? found.value.opened : found
  const result =
    opened.ok && opened.value.kind === 'locked' ? await opened.value.unlock(exportPassword, { kdf }) : opened
  expect(worked()).toBeLessThan(2_000)
  return result.ok ? null : result.error
}

const databases = write('write-kdbx.py')
const noWork: ImportKdf = {
  scrypt: () => Promise.reject(new Error('worked')),
  pbkdf2: () => Promise.reject(new Error('worked')),
  argon2: () => Promise.reject(new Error('worked')),
}

describe('a hostile KDBX file', () => {
  const files = write('write-kdbx.py', stored, true)

  it.each([
    'aes-rounds',
    'aes-rounds-endless',
    'argon2-memory',
    'argon2-work',
    'argon2-passes',
    'argon2-threads',
    'argon2-nothing',
  ])('with the cost %s is refused before a password is asked for', async (name) => {
    const found = await openFile(files(name), null)
    expect(found.ok && found.value.opened).toEqual({ ok: false, error: { code: 'import-cost-refused' } })
    expect(await faultOf(files(name), noWork)).toEqual({ code: 'import-cost-refused' })
  })

  it.each([
    ['twofish', 'kdbx-twofish'],
    ['kdbx-3', 'kdbx-older'],
    ['kdb', 'kdbx-older'],
    ['kdbx-5', 'newer'],
    ['argon2-old', 'kdbx-other'],
  ] as const)('that is %s is told what it is', async (name, why) => {
    const fault = await faultOf(files(name), noWork)
    expect(fault).toEqual({ code: 'import-unsupported', why })
    expect(importSentence({ code: 'import-unsupported', why })).not.toBe('')
  })

  it.each([
    ['gzip-bomb', { code: 'import-too-large', limit: 134_217_728 }],
    ['dtd', { code: 'import-damaged' }],
    ['depth', { code: 'import-damaged' }],
    ['no-inner-header', { code: 'import-damaged' }],
    ['empty', null],
  ] as const)('with %s inside is refused once it is open', async (name, fault) => {
    expect(await faultOf(files(name))).toEqual(fault)
  })

  it('whose header was changed is damaged, whatever it asks for', async () => {
    const bytes = Uint8Array.from(databases('aes-argon2d'))
    bytes[60] = (bytes[60] ?? 0) ^ 1
    expect(await faultOf(bytes, noWork)).toEqual({ code: 'import-damaged' })
  })
})

describe('AES key derivation', () => {
  it('ends when it is told to', async () => {
    const stop = new AbortController()
    const found = await openFile(databases('aes-aeskdf'), null)
    const opened = found.ok && found.value.opened.ok ? found.value.opened.value : null
    stop.abort()
    const result =
      opened?.kind === 'locked' && (await opened.unlock(exportPassword, { kdf: noWork, signal: stop.signal }))
    expect(result).toEqual({ ok: false, error: { code: 'import-ended' } })
  })
})

describe('hostile XML', () => {
  const head = '<?xml version="1.0"?>'
  const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
    '',
  )
  it.each([
    [
      'a billion laughs',
      `${head}<!DOCTYPE KeePassFile [<!ENTITY l0 "lol">${entities}]><KeePassFile>&l9;</KeePassFile>`,
    ],
    [
      'a file from outside',
      `${head}<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><KeePassFile><Root>&e;</Root></KeePassFile>`,
    ],
    ['an unknown entity', '<KeePassFile><Root>&nbsp;</Root></KeePassFile>'],
    [
      '100,000 levels',
      `<KeePassFile>${'<Group>'.repeat(100_000)}${'</Group>'.repeat(100_000)}</KeePassFile>`,
    ],
    ['5 million elements', `<KeePassFile>${'<a/>'.repeat(5_000_000)}</KeePassFile>`],
    [
      'a million attributes',
      `<KeePassFile ${Array.from({ length: 1_000_000 }, (_, i) => `a${i}=""`).join(' ')}/>`,
    ],
    ['half a document', '<KeePassFile><Root><Group>'],
    ['another root', '<x><KeePassFile/></x>'],
  ])('with %s is refused', async (_, text) => {
    expect(await faultOf(Buffer.from(text))).toEqual({ code: 'import-damaged' })
  })
})

describe('a hostile table', () => {
  const size = 15 * 1024 * 1024
  const header = 'name,login_username,login_totp\n'
  const secret = 'GEZDGNBVGY3TQOJQ'
  it.each([
    ['a million columns', Buffer.alloc(1_000_000, ','), 'import-unknown'],
    ['a million named columns', `${'a,'.repeat(1_000_000)}b\n`, 'import-unknown'],
    ['a row of a million cells', header + ','.repeat(1_000_000), 'import-damaged'],
    ['fifteen million cells', header + `${','.repeat(90_000)}\n`.repeat(170), 'import-too-many'],
    ['a quote without end', `${header}a,b,"${'x'.repeat(size)}`, 'import-damaged'],
    ['quotes without end', header + '"'.repeat(size), 'import-damaged'],
    ['a cell without end', header + 'x'.repeat(size), 'import-damaged'],
    ['a million rows', header + `a,b,${secret}\n`.repeat(200_000), 'import-too-many'],
    ['line ends', header + '\n'.repeat(size), 'import-too-many'],
    ['more than 16 MiB', header + `a,b,${secret}\n`.repeat(1_000_000), 'import-too-large'],
    ['32 MiB of semicolons', Buffer.alloc(2 ** 25, ';'), 'import-unknown'],
  ])('of %s is refused', async (_, content, code) => {
    expect(await faultOf(Buffer.from(content))).toMatchObject({ code })
  })

  it('whose one cell is too long for a secret costs only that row', async () => {
    const found = await openFile(Buffer.from(`${header}a,b,${'A'.repeat(500_000)}\nc,d,${secret}\n`), null)
    expect(found.ok && found.value.opened).toMatchObject({
      value: { file: { entries: [{ row: 3 }], skipped: [{ row: 2, fault: { code: 'secret-too-long' } }] } },
    })
  })
})

describe('a zip bomb', () => {
  const bomb = (names: readonly string[]) =>
    execFileSync(
      '/usr/bin/python3',
      [
        '-c',
        `import io, sys, zipfile
out = io.BytesIO()
with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
    for name in sys.argv[1:]:
        with z.open(name, "w", force_zip64=True) as f:
            for _ in range(200): f.write(bytes(2**20))
sys.stdout.buffer.write(out.getvalue())`,
        ...names,
      ],
      { maxBuffer: 2 ** 26 },
    )

  it.each([[['credentials.csv']], [['export.attributes', 'export.data']]])(
    'in %j is refused',
    async (names) => {
      expect(await faultOf(bomb(names))).toMatchObject({ code: 'import-too-large' })
    },
  )
})
