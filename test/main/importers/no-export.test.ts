// The table of apps without an export, and that the documentation says the same.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { helpOf } from '../../../main/cli/help'
import { importCommand } from '../../../main/cli/import'
import { noExportLines, noExportSentence, pushOnlySentence } from '../../../shared/messages/no-export'
import { noExportApps, pushAppOf } from '../../../shared/no-export'

const docs = readFileSync(resolve(import.meta.dirname, '../../../docs/importing.md'), 'utf8')

describe('an app without an export', () => {
  it.each(noExportApps)('is in docs/importing.md with the same words: $name', ({ id, name }) => {
    expect(docs).toContain(`| ${name} | ${noExportSentence(id)} |`)
    expect(noExportLines()).toContain(`${name}: ${noExportSentence(id)}`)
  })

  it.each(noExportApps)('is in the help of import: $name', ({ name }) => {
    expect(helpOf(importCommand, {})).toContain(`  ${name}: `)
  })
})

it.each([
  ['phonefactor', /Microsoft Authenticator/],
  ['duo', /Duo Mobile/],
  ['okta', /Okta Verify/],
  ['okta-verify', /Okta Verify/],
  ['vip', /Symantec VIP/],
  ['authy', /Authy/],
])('the links %s:// belong to one app, which is named', (scheme, named) => {
  const app = pushAppOf(scheme)
  expect(app === null ? '' : pushOnlySentence(app)).toMatch(named)
})

it.each(['otpauth', 'steam', 'https', 'viper', ''])('links of %s:// belong to none of them', (scheme) => {
  expect(pushAppOf(scheme)).toBeNull()
})
