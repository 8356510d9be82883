// `node scripts/release-check.mjs --tag vX.Y.Z [--repository OWNER/NAME] [--runtime] [--notes FILE] [--folder DIR]`: what
// must be true before anything is published. With --folder: exactly the expected files, and SHA256SUMS of them is written.
// Called by .github/workflows/release.yml; needs no npm package.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { isEntry, root, Stop, say, start } from './machine.mjs'
import { folderFaults, sumsOf } from './release-files.mjs'

const versionForm = /^\d+\.\d+\.\d+(-(alpha|beta|rc)\.\d+)?$/

/** @param {string} changelog */
const sectionsOf = (changelog) => changelog.split(/^## /m).slice(1)

/**
 * The text under the heading `## 1.2.3 (2026-11-30)`, or null.
 * @param {string} changelog
 * @param {string} version
 */
export function changelogSection(changelog, version) {
  const found = sectionsOf(changelog).find(
    (part) => /^(\S+) \(\d{4}-\d{2}-\d{2}\)\n/.exec(part)?.[1] === version,
  )
  return found === undefined ? null : found.slice(found.indexOf('\n') + 1).trim()
}

/**
 * @typedef {object} Told what a tag claims, and what the tree says
 * @property {string} tag
 * @property {string} version of package.json
 * @property {string} lockVersion
 * @property {string} changelog
 * @property {string} [repository] where this runs, OWNER/NAME
 * @property {string} ownRepository `repository` of package.json
 * @property {string} releasePage the address that the About page shows
 */

/**
 * Why this tree may not be released as this tag; empty when it may.
 * @param {Told} told
 * @returns {readonly string[]}
 */
export function versionFaults(told) {
  const { tag, version, lockVersion, changelog, repository, ownRepository, releasePage } = told
  const faults = []
  if (!versionForm.test(version)) faults.push(`package.json's version ${version} is not of the form 1.2.3`)
  if (tag !== `v${version}`) faults.push(`the tag is ${tag}, but package.json says ${version}`)
  if (lockVersion !== version)
    faults.push(`package-lock.json says ${lockVersion}, but package.json says ${version}`)
  const section = changelogSection(changelog, version)
  if (section === null) faults.push(`CHANGELOG.md has no heading "## ${version} (YYYY-MM-DD)"`)
  if (section === '') faults.push(`CHANGELOG.md says nothing under ${version}`)
  const unreleased = sectionsOf(changelog).find((part) => part.startsWith('Unreleased\n'))
  if (unreleased !== undefined && unreleased.trim() !== 'Unreleased')
    faults.push('CHANGELOG.md still has lines under Unreleased')
  if (repository !== undefined && ownRepository !== `github:${repository}`)
    faults.push(`package.json's repository is ${ownRepository}, but this is ${repository}`)
  if (releasePage !== `https://github.com/${ownRepository.replace(/^github:/, '')}/releases`)
    faults.push(
      `the About page sends people to ${releasePage}, which is not the release page of ${ownRepository}`,
    )
  return faults
}

/**
 * @param {string} wanted
 * @param {string} found version of the Electron that packages are made from
 */
export function runtimeFaults(wanted, found) {
  return found === wanted ? [] : [`packages would be made from Electron ${found}, not ${wanted}`]
}

/** @param {string} file */
const read = (file) => readFileSync(path.join(root, file), 'utf8')

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        tag: { type: 'string' },
        repository: { type: 'string' },
        runtime: { type: 'boolean', default: false },
        notes: { type: 'string' },
        folder: { type: 'string' },
      },
    })
    if (values.tag === undefined) throw new Error('--tag is missing')
    return { ...values, tag: values.tag }
  } catch (error) {
    throw new Stop(`release-check: ${error instanceof Error ? error.message : error}`)
  }
}

async function main() {
  const { tag, repository, runtime, notes, folder } = readOptions()
  const project = JSON.parse(read('package.json'))
  const changelog = read('CHANGELOG.md')
  /** @type {string} */
  const version = project.version
  const faults = [
    ...versionFaults({
      ...{ tag, version, changelog, repository },
      lockVersion: JSON.parse(read('package-lock.json')).version,
      ownRepository: project.repository,
      releasePage: /'(https:[^']+)'/.exec(read('shared/release-page.ts'))?.[1] ?? 'nowhere',
    }),
  ]
  if (runtime) {
    const file = 'node_modules/electron/dist/version'
    const found = existsSync(path.join(root, file)) ? read(file).trim().replace(/^v/, '') : 'unknown'
    faults.push(...runtimeFaults(project.devDependencies.electron, found))
  }
  if (folder !== undefined) faults.push(...(await folderFaults(folder, version)))
  if (faults.length > 0)
    throw new Stop(`Not to be released:\n${faults.map((each) => `  ${each}`).join('\n')}`)
  if (notes !== undefined) writeFileSync(notes, `${changelogSection(changelog, version)}\n`)
  if (folder !== undefined) {
    const sums = await sumsOf(folder)
    writeFileSync(path.join(folder, 'SHA256SUMS'), sums)
    process.stdout.write(sums)
  }
  say(`${tag}: everything agrees.`)
  return 0
}

if (isEntry(import.meta)) await start(main)
