// Authenticator Plus' export (formats.md 23): a zip with a list of links in it, usually locked. Its database is not read.

import type { Importer } from './importer'
import { readUriText } from './uri-list'
import { memberOf, openMember } from './zip-member'

const path = /(?:^|\/)Accounts\.txt$/

export const authenticatorPlus: Importer = {
  name: 'authenticator-plus',
  endings: ['zip'],
  detect: (file) => memberOf(file, path) !== null,
  open: (file) => openMember(memberOf(file, path), (list) => readUriText(list.text() ?? '')),
}
