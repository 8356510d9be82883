// The importers of tables, the known ones first (formats.md 26).

import type { Importer } from '../importer'
import { bitwardenAuthenticatorCsv } from './bitwarden-authenticator'
import { dashlaneCsv } from './dashlane-zip'
import { csvFamilies, dashlane } from './families'
import { csvImporter } from './family'
import { genericCsv } from './generic'

export const csvImporters: readonly Importer[] = [
  bitwardenAuthenticatorCsv,
  ...csvFamilies.map((family) => (family === dashlane ? dashlaneCsv : csvImporter(family))),
  genericCsv,
]
