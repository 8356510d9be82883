// The issuer's side without a window: what a form gives, and what it refuses.

import { describe, expect, it } from 'vitest'
import { madeText, madeView, qrFileName, verifyMade } from '../../main/created'
import { saveFile } from '../../main/save-file'
import type { AccountForm } from '../../shared/contract'
import { createFakeDisk } from '../fakes/files'
import { createFakeRandom } from '../fakes/random'

/** RFC 6238's SHA1 seed. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const form = (more: Partial<AccountForm> = {}): AccountForm => ({
  ...{ type: 'totp', issuer: 'Secure App', account: 'alice@google.com', note: '', secret },
  ...{ algorithm: 'SHA1', digits: '6', period: '30', counter: '0', pin: '', ...more },
})
const at = (unixSeconds: number, offset = 0) => ({ unixSeconds, offset })

describe('a secret that was just made', () => {
  it('gives its URI, a QR with its quiet zone, and the code of the moment', () => {
    const made = madeView(form(), at(59), [])
    expect(made).toMatchObject({
      ok: true,
      value: {
        uri: `otpauth://totp/Secure%20App:alice%40google.com?secret=${secret}&issuer=Secure%20App`,
        code: { kind: 'timed', code: '287082', validUntil: 60 },
      },
    })
    if (!made.ok) return
    const { path, size } = made.value.qr
    expect((size - 8 - 17) % 4).toBe(0)
    expect(path).toMatch(/^M4 4h7v1h-7z/)
  })

  it('makes codes with the vault’s correction of the clock', () => {
    expect(madeView(form(), at(59 - 64, 64), [])).toMatchObject({
      value: { code: { code: '287082', validUntil: 60 - 64 } },
    })
    expect(madeText(form(), 'code', at(59 - 64, 64))).toEqual({ ok: true, value: '287082' })
    expect(verifyMade(form(), '287082', 0, at(59 - 64, 64))).toMatchObject({
      value: { kind: 'match', drift: 0 },
    })
  })

  it('shows the first code of a counter, which uses nothing up', () => {
    const hotp = form({ type: 'hotp', period: '0' })
    expect(madeView(hotp, at(59), [])).toMatchObject({
      value: { code: { kind: 'counted', code: '755224', counter: 0 } },
    })
    expect(verifyMade(hotp, '359152', 2, at(0))).toMatchObject({
      value: { kind: 'match', step: 2, drift: 2, seconds: null },
    })
    expect(verifyMade(hotp, '359152', 1, at(0))).toEqual({ ok: true, value: { kind: 'no-match', window: 1 } })
  })

  it('says at which step a code matched, and by how many seconds that clock differs', () => {
    expect(verifyMade(form(), '287 082', 1, at(89))).toEqual({
      ok: true,
      value: { kind: 'match', step: 1, drift: -1, seconds: -30 },
    })
    expect(verifyMade(form(), '28708', 1, at(89))).toEqual({
      ok: true,
      value: { kind: 'malformed', digits: 6 },
    })
  })

  it('names the field that is wrong, and refuses names that no QR holds', () => {
    expect(madeView(form({ digits: '12' }), at(0), [])).toMatchObject({
      ok: false,
      error: [{ field: 'digits' }],
    })
    const long = form({ issuer: '漢'.repeat(256), account: '字'.repeat(256) })
    expect(madeView(long, at(0), [])).toMatchObject({ ok: false, error: [{ field: 'account' }] })
  })
})

describe('the file of a picture', () => {
  it.each([
    ['Harbour', 'alice', 'Harbour - alice.png'],
    ['', '', 'QR code.png'],
    ['../../etc', 'a/b\\c:d\u202e', 'etc - a b c d.png'],
    ['Grüße 🔐', '漢字', 'Grüße - 漢字.png'],
    ['x'.repeat(200), '', `${'x'.repeat(60)}.png`],
  ])('%j and %j suggest %j', (issuer, account, name) => {
    expect(qrFileName({ issuer, account }, 'png')).toBe(name)
  })

  it('replaces an older one whole, leaves what lies beside it, and nothing half made', async () => {
    const files = createFakeDisk(() => 0).process()
    await files.makeFolder('/home/somebody')
    await files.writeNew('/home/somebody/qr.png', Uint8Array.of(1))
    await files.writeNew('/home/somebody/qr.png.new', Uint8Array.of(2))
    const parts = { files, random: createFakeRandom('one') }
    expect(await saveFile(parts, '/home/somebody/qr.png', Uint8Array.of(3))).toEqual({
      ok: true,
      value: 'qr.png',
    })
    const listed = await files.list('/home/somebody')
    expect(listed.ok && listed.value.map(({ name }) => name).sort()).toEqual(['qr.png', 'qr.png.new'])
    expect(await files.read('/home/somebody/qr.png', 10)).toMatchObject({ value: Uint8Array.of(3) })
  })
})
