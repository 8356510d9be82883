// What other rooms use of this one. The rows are one file per token type, joined in table.ts.

export { decodeBase32, encodeBase32 } from './base32'
export { checkToken, type TokenField, type TokenInput, type TokenWarning, tokenWarnings } from './check'
export { codeAt, codeAtStep, stepAt, type TimedCode } from './codes'
export {
  type MigrationEntry,
  type MigrationFault,
  type MigrationPart,
  type MigrationRefusal,
  migrationLimits,
  migrationRefusal,
  parseMigration,
  type SkippedMigrationEntry,
  type WrittenMigration,
  writeMigration,
} from './migration'
export { tokenTypeTable } from './table'
export type { NamedToken, Token, TokenTypeRow } from './token-type'
export { type ParsedUri, parseUri, saidByUri, type UriWarning, writeUri } from './uri'
export { maxWindow, type Verdict, verifyCode } from './verify'
