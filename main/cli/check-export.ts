// What was written, read back and compared with what was meant, before anybody is told that it is done.

import { type Exported, type Exporter, fingerprint } from '../exporters'
import { type Opened, openFile } from '../importers'
import { withToken } from '../vault/account'
import type { CommandContext } from './command'
import { scanImage } from './scan-image'

export interface WrittenFile {
  readonly path: string
  readonly bytes: Uint8Array
}

const largest = 128 * 1024 * 1024

/** `password`: what opens the file; null for plain ones. */
export async function readsBack(
  context: Pick<CommandContext, 'files' | 'kdf' | 'qrReader'>,
  { exporter, exported }: { readonly exporter: Exporter; readonly exported: Exported },
  written: readonly WrittenFile[],
  password: string | null,
): Promise<boolean> {
  const found: Uint8Array[] = []
  for (const { path, bytes } of written) {
    const read = await context.files.read(path, largest)
    if (!read.ok || read.value === null || Buffer.compare(read.value, bytes) !== 0) return false
    found.push(read.value)
  }
  if (exported.qrTexts !== undefined) return picturesSay(context, found, exported.qrTexts)
  const [only] = found
  if (only === undefined) return false
  // No importer for it here; the bytes are on disk as they were made.
  if (exporter.name === '2fas') return true
  const opened = openFile(only, null)
  if (!opened.ok || !opened.value.opened.ok) return false
  const file = opened.value.opened.value
  const read = file.kind === 'read' ? file.file : await unlocked(file, password, context)
  if (read === null || read.entries.length !== exported.written.length) return false
  const meant = exported.written.map((account) => withToken(account, fingerprint))
  const got = read.entries.map(({ draft }) => fingerprint(draft.token))
  for (const { draft } of read.entries) draft.token.secret.fill(0)
  return meant.sort().join() === got.sort().join()
}

async function picturesSay(
  context: Pick<CommandContext, 'qrReader'>,
  pictures: readonly Uint8Array[],
  texts: readonly string[],
): Promise<boolean> {
  for (const [index, picture] of pictures.entries()) {
    const found = await scanImage(context, picture)
    if (!found.ok || found.value.length !== 1 || found.value[0] !== texts[index]) return false
  }
  return pictures.length === texts.length
}

type Locked = Extract<Opened, { kind: 'locked' }>

async function unlocked(file: Locked, password: string | null, { kdf }: Pick<CommandContext, 'kdf'>) {
  if (password === null) return null
  const read = await file.unlock(password, { kdf })
  return read.ok ? read.value : null
}
