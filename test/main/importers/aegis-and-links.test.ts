// Aegis' files and lists of links: whole, wrong, cut off and changed. And one bad row inside a file.

import { describe, expect, it } from 'vitest'
import { createDirectKdf } from '../../../main/importers'
import { ownFixtures, sharedFixtures } from '../../support/exports'
import { conform, readAs } from './conform'

const fixtures = [
  ...ownFixtures(),
  ...sharedFixtures({
    'aegis-plain': 'aegis-plain',
    'aegis-encrypted': 'aegis-encrypted',
    'otpauth-list': 'otpauth-list',
    'google-migration-list': 'google-migration',
  }),
]

conform(fixtures, [
  ['otpauth-list', 'google-migration'],
  // A backup of Aegis and one of ours are opened alike.
  ['aegis-encrypted', 'tidelock-backup'],
])

describe('one bad row of an Aegis file', () => {
  it('costs only itself', async () => {
    const own = fixtures.find(({ format }) => format === 'aegis-plain')
    const text = Buffer.from(own?.bytes ?? []).toString()
    const broken = text.replace('"digits": 8', '"digits": 0')
    const result = await readAs(Buffer.from(broken), null, createDirectKdf())
    expect(result.ok && result.value.skipped).toMatchObject([{ row: 2, fault: { code: 'digits-invalid' } }])
    expect(result.ok && result.value.entries.length).toBe((own?.wanted.length ?? 0) - 1)
  })
})
