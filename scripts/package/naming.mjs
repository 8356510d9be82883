// What a package is called, in its file's name and inside, for each kind of Linux. Pure.
// What was made on the development runtime says so in both, and is older than the release of the same number.

/** @typedef {'deb' | 'rpm' | 'tar'} Kind */

/** @type {readonly Kind[]} */
export const kinds = ['deb', 'rpm', 'tar']

/** Node's word for the processor, and what Debian and RPM call it. @type {Readonly<Record<string, {deb: string, rpm: string}>>} */
const processors = { x64: { deb: 'amd64', rpm: 'x86_64' }, arm64: { deb: 'arm64', rpm: 'aarch64' } }

/** Semantic versioning without build metadata, which packages cannot order. */
const semantic = /^\d+\.\d+\.\d+(?:-[0-9a-z.]+)?$/i

/** @param {string} version */
export const isVersion = (version) => semantic.test(version)

/**
 * @typedef {object} Naming
 * @property {string} version as the program says it
 * @property {string} marked the same, marked if it is not for release: in file names
 * @property {string} ordered for dpkg and rpm, where ~ comes before everything, even the end
 * @property {{deb: string, rpm: string}} processor
 * @property {Readonly<Record<Kind, string>>} file
 */

/**
 * @param {string} version
 * @param {{development: boolean, arch: string}} made
 * @returns {Naming}
 */
export function naming(version, { development, arch }) {
  if (!isVersion(version)) throw new RangeError('not a semantic version')
  const processor = processors[arch]
  if (!processor) throw new RangeError(`no packages for ${arch}`)
  const marked = development ? `${version}-devruntime` : version
  return {
    version,
    marked,
    ordered: marked.replaceAll('-', '~'),
    processor,
    file: {
      deb: `tidelock_${marked}_${processor.deb}.deb`,
      rpm: `tidelock-${marked}.${processor.rpm}.rpm`,
      tar: `tidelock-${marked}-linux-${arch}.tar.gz`,
    },
  }
}
