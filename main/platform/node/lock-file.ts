// A lock file that names its owner: process, start time, and the machine and process namespace in which these mean
// something. It appears complete or not at all, and of several processes that find a dead owner's lock one clears it.

import { createHash, randomBytes } from 'node:crypto'
import { link, open, readdir, readFile, stat, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { errorCode } from './disk-fault'
import { isAlive, type Owner, ownerFrom, self } from './owner'

type Release = () => Promise<void>

interface Held {
  readonly text: string
  readonly owner: Owner | null
  readonly modifiedAt: number
}

/** A lock whose owner cannot be made out may be one that is being written, for so many milliseconds. */
const writingTakes = 2_000
/** Another machine or container cannot be asked whether its process lives. No save takes this long. */
const strangersKeep = 60_000
/** A process may die while it clears a dead one's lock, and another while it clears that. */
const deepest = 4

const noLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK', 'EINVAL']

const sweptOnce = new Set<string>()
/** Locks of our own that are over but could not be removed. */
const givenBack = new Set<string>()

/** null while somebody alive has it. Throws what node:fs throws when the folder cannot be used. */
export async function tryLockFile(path: string): Promise<Release | null> {
  const state = { cleared: false }
  const release = await acquire(path, 0, state)
  if (release !== null && (state.cleared || !sweptOnce.has(path))) {
    sweptOnce.add(path)
    await sweep(path)
  }
  return release
}

async function acquire(path: string, depth: number, state: { cleared: boolean }): Promise<Release | null> {
  for (let tries = 0; tries < 4; tries++) {
    const held = await read(path)
    if (held === null) {
      const text = JSON.stringify({ ...self(), token: randomBytes(8).toString('hex') })
      if (await make(path, text)) return () => give(path, text)
      continue
    }
    if (depth >= deepest || !isDead(held)) return null
    // The name is that of this very lock, so the claim on it is of no use on any later one.
    const claim = await acquire(claimPath(path, held.text), depth + 1, state)
    if (claim === null) return null
    // Only the holder of the claim may remove the lock, and only after seeing that it is still the same.
    if ((await read(path))?.text === held.text) await remove(path)
    state.cleared = true
    await claim()
  }
  return null
}

function isDead({ text, owner, modifiedAt }: Held): boolean {
  if (givenBack.has(text)) return true
  const age = Date.now() - modifiedAt
  if (owner === null) return age > writingTakes
  if (owner.where !== self().where) return age > strangersKeep
  return !isAlive(owner)
}

function claimPath(path: string, text: string): string {
  const base = path.replace(/\.claim-[0-9a-f]+$/, '')
  return `${base}.claim-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`
}

async function read(path: string): Promise<Held | null> {
  try {
    const [text, { mtimeMs }] = [await readFile(path, 'utf8'), await stat(path)]
    return { text, owner: ownerFrom(text), modifiedAt: mtimeMs }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

/** False when somebody else was quicker. */
async function make(path: string, text: string): Promise<boolean> {
  const whole = `${path}.${process.pid}-${randomBytes(6).toString('hex')}`
  try {
    await write(whole, text)
    await link(whole, path)
    return true
  } catch (error) {
    // ENOENT: somebody who found it unfinished swept it away.
    if (['EEXIST', 'ENOENT'].includes(errorCode(error)) && (await isFolder(dirname(path)))) return false
    if (!noLinks.includes(errorCode(error))) throw error
  } finally {
    await remove(whole)
  }
  return makeWithoutLinks(path, text)
}

/** FAT and some network drives: there is a moment in which the lock is empty, which `writingTakes` allows for. */
async function makeWithoutLinks(path: string, text: string): Promise<boolean> {
  try {
    await write(path, text)
    return (await read(path))?.text === text
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

async function write(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.write(text, 0)
  } finally {
    await file.close()
  }
}

async function give(path: string, text: string): Promise<void> {
  try {
    if ((await read(path))?.text === text) await unlink(path)
  } catch {
    // It still names us, and we live: without this note nobody here would get the lock again.
    givenBack.add(text)
  }
}

async function remove(path: string): Promise<void> {
  await unlink(path).catch(() => undefined)
}

/** Removes what processes left that died while they took or cleared the lock. We hold it, so no claim matters now. */
async function sweep(path: string): Promise<void> {
  const folder = dirname(path)
  for (const name of await readdir(folder)) {
    const other = join(folder, name)
    if (!other.startsWith(`${path}.`)) continue
    const held = await read(other).catch(() => null)
    if (held !== null && (isDead(held) || isUnfinished(other, held))) await remove(other)
  }
}

/** Half written by a process that is gone; its number stands in the name. A living writer, if wrong, tries again. */
function isUnfinished(path: string, { owner }: Held): boolean {
  const pid = Number(/\.(\d+)-[0-9a-f]{12}$/.exec(path)?.[1] ?? 0)
  return owner === null && pid > 0 && !isAlive({ pid, startedAt: null, where: self().where })
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}
