// Files that commands write: for their owner alone (0600), whole or not at all, and never over another file unless
// --force says so.

import { dirname, resolve } from 'node:path'
import { helpText } from '../../shared/messages/cli-help'
import { fail, ok, type Result } from '../../shared/result'
import { saveFiles } from '../save-file'
import type { CliOption, CommandContext } from './command'
import { type Refusal, refusal, refusalOf } from './outcome'
import { cliText } from './texts'

export const forceOption: CliOption = { type: 'boolean', help: () => helpText.shared.force }

type Context = Pick<CommandContext, 'files' | 'options' | 'random'>

export const forced = ({ options }: Pick<CommandContext, 'options'>): boolean => options['force'] === true

/** Asked before any work is done, so that a refusal costs nothing. `option`: what the person gave the path by. */
export async function mayWrite(
  context: Context,
  path: string,
  option: string,
): Promise<Result<null, Refusal>> {
  if (path === '' || path === '-') return fail(refusal(cliText.notAFile(option)))
  const there = await context.files.info(resolve(path))
  return there === null || forced(context) ? ok(null) : fail(refusal(cliText.fileExists(option)))
}

export async function writeOutputFile(
  context: Context,
  path: string,
  bytes: Uint8Array,
  option: string,
): Promise<Result<null, Refusal>> {
  const may = await mayWrite(context, path, option)
  if (!may.ok) return may
  const target = resolve(path)
  if ((await context.files.info(dirname(target))) === null) return fail(refusal(cliText.noFolder(option)))
  const how = forced(context) ? 'replace' : 'new'
  const written = await saveFiles(context, [{ path: target, bytes }], how)
  return written.ok ? written : fail(refusalOf(written.error))
}
