// The files of a release: which there must be, what they may not hold, and their checksums.

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { createGunzip } from 'node:zlib'

const sumsName = 'SHA256SUMS'
/** What after-pack.mjs puts into every folder that was made on the development runtime. */
const mark = 'NOT-FOR-RELEASE.txt'

/** Named by scripts/package.mjs, electron-builder.yml and sbom.mjs. @param {string} version */
export function expectedFiles(version) {
  return [
    `tidelock_${version}_amd64.deb`,
    `tidelock-${version}.x86_64.rpm`,
    `tidelock-${version}-linux-x64.tar.gz`,
    `tidelock-${version}-linux-x86_64.AppImage`,
    `tidelock-${version}.cdx.json`,
    ...['x64', 'arm64'].flatMap((arch) => [
      `Tidelock-${version}-windows-${arch}-setup.exe`,
      `Tidelock-${version}-windows-${arch}.zip`,
    ]),
    `Tidelock-${version}-macos.dmg`,
    `Tidelock-${version}-macos.zip`,
  ]
}

/**
 * @param {string} folder
 * @param {string} version
 * @returns {Promise<readonly string[]>}
 */
export async function folderFaults(folder, version) {
  const expected = expectedFiles(version)
  const found = (await readdir(folder)).filter((name) => name !== sumsName)
  const faults = expected.filter((name) => !found.includes(name)).map((name) => `${name} is missing`)
  for (const name of found) {
    const file = path.join(folder, name)
    if (name.includes('devruntime')) faults.push(`${name} was made on the development runtime`)
    else if (!expected.includes(name)) faults.push(`${name} is none of the files of ${version}`)
    else if (!(await stat(file)).isFile()) faults.push(`${name} is no file`)
    else if ((await stat(file)).size === 0) faults.push(`${name} is empty`)
    else if (await holdsMark(file)) faults.push(`${name} was made on the development runtime (${mark})`)
  }
  return faults
}

/**
 * Whether a file has the mark's name in its table of contents. A tar's names stand unpacked once it is gunzipped, a zip's
 * always; the other packages are made of the same folders and are not opened.
 * @param {string} file
 */
async function holdsMark(file) {
  if (!/\.(tar\.gz|zip)$/.test(file)) return false
  const raw = createReadStream(file)
  const stream = file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw
  raw.once('error', (error) => stream.destroy(error))
  let rest = ''
  for await (const chunk of stream) {
    // A name may lie across two pieces.
    const text = rest + chunk.toString('latin1')
    if (text.includes(mark)) return true
    rest = text.slice(-mark.length)
  }
  return false
}

/** In the form of sha256sum, sorted by name. @param {string} folder */
export async function sumsOf(folder) {
  const names = (await readdir(folder)).filter((name) => name !== sumsName).sort()
  const lines = []
  for (const name of names) {
    const hash = createHash('sha256')
    for await (const chunk of createReadStream(path.join(folder, name))) hash.update(chunk)
    lines.push(`${hash.digest('hex')}  ${name}\n`)
  }
  return lines.join('')
}
