// The built command imports every file of the families twofas, ente, proton, stratum and andotp, ciphers and all.

import { describe, expect, it } from 'vitest'
import { exportPassword, type Fixture } from '../../support/exports'
import { andotpFixtures } from '../../support/exports/andotp'
import { enteFixtures } from '../../support/exports/ente'
import { protonFiles, protonFixtures } from '../../support/exports/proton'
import { stratumFixtures } from '../../support/exports/stratum'
import { twofasFixtures } from '../../support/exports/twofas'
import { fileOf } from '../../support/exports/writer'
import { useInOut } from './in-out-setting'

const { count, home, json, passwordFile, put } = useInOut('cheap')

const families: Readonly<Record<string, () => readonly Fixture[]>> = {
  '2FAS': twofasFixtures,
  Ente: enteFixtures,
  Proton: protonFixtures,
  Stratum: stratumFixtures,
  andOTP: andotpFixtures,
}

describe('import', () => {
  it.each(Object.entries(families))('takes the files of %s, and the sums add up', async (_, fixturesOf) => {
    const fixtures = fixturesOf()
    const paths = fixtures.map(({ bytes }, i) => put(`file-${i}`, bytes))
    const password = passwordFile(exportPassword)
    const told = await json('import', ...paths, '--password-file', password, '--on-duplicate', 'keep')
    expect(told['files']).toMatchObject(
      fixtures.map(({ format, wanted, bad = 0 }, i) => ({
        ...{ file: paths[i], format, in_file: wanted.length + bad, imported: wanted.length },
      })),
    )
    expect(await count()).toBe(fixtures.reduce((sum, { wanted }) => sum + wanted.length, 0))
  })

  it('says what to do with an export of Proton Pass that is encrypted', async () => {
    const file = put('pass.zip', fileOf(protonFiles(), 'proton-pass-closed-zip'))
    const ran = await home.run(['import', file])
    expect(ran).toEqual({
      status: 2,
      out: '',
      err: expect.stringContaining('Export it again without encryption'),
    })
  })
})
