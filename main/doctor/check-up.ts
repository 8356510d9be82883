// The doctor's round: looks at everything once and changes nothing but the keychain's own test entry. Works without a
// vault, a keychain and a display, and never asks for a passphrase.

import { activityPath } from '../activity/file'
import type { Clock, Files, Kdf, Keychain, Place, Surroundings } from '../platform/platform'
import { lookAtHotkeys } from '../settings-file'
import { checkBackups } from './backups'
import type { Finding } from './finding'
import { checkClock, checkDesktop, checkRuntime } from './machine'
import { lookInside, type SeenVault, seeVault } from './vault'

export interface DoctorParts {
  readonly files: Files
  readonly clock: Clock
  readonly kdf: Kdf
  /** null: a portable vault, or a passphrase was given, and then the keychain is not asked. */
  readonly keychain: Keychain | null
  readonly place: Place
  readonly surroundings: Surroundings
  /** What TIDELOCK_PASSPHRASE_FILE holds; never asked for. */
  readonly passphrase: string | null
}

export async function checkUp(parts: DoctorParts): Promise<readonly Finding[]> {
  const seen = await seeVault(parts)
  const needsKeychain = seen.slots.length === 0 || seen.slots.includes('keychain')
  const keychain = await checkKeychain(parts.keychain, needsKeychain)
  const opened = await lookInside(parts, seen, keychain.state === 'works')
  const seenInside = opened?.ok ? opened.value : null
  const inside = seenInside?.inside ?? null
  return [
    keychain,
    await checkLibsecret(parts, needsKeychain && parts.keychain !== null),
    vaultFinding(seen, inside),
    ...(opened === null || opened.ok ? [] : [{ check: 'key', state: 'fault', fault: opened.error } as const]),
    ...(seen.slots.length > 0 && seen.slots.every((kind) => kind === 'keychain')
      ? [{ check: 'spare-key', state: 'none' } as const]
      : []),
    ...(seenInside?.findings ?? []),
    ...(await checkFolder(parts)),
    checkClock(parts.clock.now(), seen.modifiedAt, inside),
    await checkBackups(parts),
    ...(await checkDesktop(parts.surroundings, await lookAtHotkeys(parts.files, parts.place.settings))),
    checkRuntime(parts.surroundings),
  ]
}

async function checkKeychain(
  keychain: Keychain | null,
  needed: boolean,
): Promise<Extract<Finding, { check: 'keychain' }>> {
  if (keychain === null) return { check: 'keychain', state: 'not-asked' }
  const probed = await keychain.probe()
  if (!probed.ok) return { check: 'keychain', state: 'fault', fault: probed.error, needed }
  return { check: 'keychain', state: 'works', backend: await keychain.backend() }
}

async function checkLibsecret({ surroundings }: DoctorParts, needed: boolean): Promise<Finding> {
  return { check: 'libsecret', state: (await surroundings.hasLibsecret()) ? 'there' : 'missing', needed }
}

function vaultFinding(seen: SeenVault, inside: Extract<Finding, { state: 'whole' }>['inside']): Finding {
  const { path, kept, bytes, slots } = seen
  if (seen.fault !== null) return { check: 'vault', state: 'fault', path, fault: seen.fault, kept }
  if (seen.envelope === null) return { check: 'vault', state: 'none', path }
  const { version } = seen.envelope
  return { check: 'vault', state: 'whole', path, bytes, version, slots, kept, inside }
}

/** Names of all that others should not read, and whether a save into the folder survives a power cut. */
async function checkFolder({ files, place, surroundings }: DoctorParts): Promise<readonly Finding[]> {
  const { folder, vault, settings, portable } = place
  const paths = [...(portable === 'file' ? [] : [folder]), vault, `${vault}.d`, settings, activityPath(place)]
  const modes = await Promise.all(
    paths.map(async (path) => ({ path, mode: await surroundings.modeOf(path) })),
  )
  const known = modes.flatMap(({ path, mode }) => (mode === null ? [] : [{ path, mode }]))
  const open = known.filter(({ mode }) => (mode & 0o077) !== 0)
  const permissions: Finding =
    open.length > 0
      ? {
          check: 'permissions',
          state: 'open',
          files: open.map(({ path, mode }) => ({ path, mode: (mode & 0o777).toString(8) })),
        }
      : { check: 'permissions', state: known.length === 0 ? 'unknown' : 'private' }
  if ((await files.info(folder)) === null)
    return [permissions, { check: 'folder', state: 'missing', path: folder }]
  const durable = await files.syncFolder(folder)
  return [permissions, { check: 'folder', state: durable ? 'durable' : 'not-durable', path: folder }]
}
