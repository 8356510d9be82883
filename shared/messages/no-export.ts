// What to do about apps out of which nothing can be imported, in the language in force.

import { type NoExportApp, noExportApps, type PushApp } from '../no-export'
import { noExport } from './en/no-export'
import { live } from './live'

export const noExportWords = live('noExport', noExport)

export function noExportSentence(app: NoExportApp): string {
  return noExportWords.apps[app]
}

/** One line for each app, as the help and the manual print them. */
export function noExportLines(): readonly string[] {
  return noExportApps.map(({ id, name }) => `${name}: ${noExportWords.apps[id]}`)
}

export function pushOnlySentence(app: PushApp): string {
  return noExportWords.links[app]
}
