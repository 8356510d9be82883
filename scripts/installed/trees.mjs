// Compares trees of files: what two packages of one version hold, and what an uninstallation left. Pure but for reading.

import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import path from 'node:path'

/** @typedef {Map<string, string>} Tree path to kind, mode and content */

/**
 * @param {string} folder
 * @returns {Tree}
 */
export function readTree(folder) {
  /** @type {Tree} */
  const tree = new Map()
  const visit = (/** @type {string} */ inside) => {
    for (const name of readdirSync(path.join(folder, inside)).sort()) {
      const place = path.join(inside, name)
      const full = path.join(folder, place)
      const about = lstatSync(full)
      const mode = (about.mode & 0o7777).toString(8)
      if (about.isSymbolicLink()) tree.set(place, `link to ${readlinkSync(full)}`)
      else if (about.isDirectory()) visit(place)
      else tree.set(place, `${mode} ${createHash('sha256').update(readFileSync(full)).digest('hex')}`)
    }
  }
  visit('')
  return tree
}

/**
 * Sentences about each difference.
 * @param {Tree} one
 * @param {Tree} other
 * @param {[string, string]} names
 */
export function differences(one, other, [first, second]) {
  /** @type {string[]} */
  const found = []
  for (const [place, what] of one) {
    const there = other.get(place)
    if (there === undefined) found.push(`only in the ${first}: ${place}`)
    else if (there !== what) {
      const kinds = [what, there].map((text) => text.split(' ')[0])
      found.push(`${place} differs${kinds[0] === kinds[1] ? '' : ` (${kinds.join(' and ')})`}`)
    }
  }
  for (const place of other.keys()) if (!one.has(place)) found.push(`only in the ${second}: ${place}`)
  return found
}

/**
 * Parts that each kind of package keeps for itself: its changelog, its licences, its checker's exceptions, and the profile
 * that only the deb's script puts in place, because only Debian's kin restricts user namespaces by AppArmor.
 * @param {string} place
 */
export const ownToPackage = (place) =>
  /^usr\/share\/(?:doc|lintian|licenses)\//.test(place) ||
  /^usr\/lib\/\.build-id(?:\/|$)/.test(place) ||
  place === 'usr/lib/tidelock/apparmor-profile'

/** zsh has a folder of another name on other systems. @param {string} place */
export const asInDeb = (place) =>
  place.replace(/^usr\/share\/zsh\/site-functions\//, 'usr/share/zsh/vendor-completions/')

/** What other packages write anew whenever a package comes or goes, and nobody takes back. */
const churn = [
  /^\/(?:proc|sys|dev|tmp|run|root)(?:\/|$)/,
  /^\/var\/(?:lib\/(?:dpkg|apt|systemd|dbus)|cache|log|tmp)(?:\/|$)/,
  /^\/etc\/(?:ld\.so\.cache|resolv\.conf|machine-id|mtab|(?:passwd|shadow|group|gshadow|subuid|subgid)-)$/,
  /^\/var\/lib\/private$/,
  /(?:mimeinfo|icon-theme|fonts|loaders|gschemas|giomodule|immodules)\.(?:cache|compiled)$/,
  /^\/usr\/share\/mime(?:\/|$)/,
]

/**
 * What was not there before the installation and is after the removal.
 * @param {readonly string[]} before
 * @param {readonly string[]} after
 */
export function leftovers(before, after) {
  const known = new Set(before)
  return after.filter((place) => !known.has(place) && !churn.some((pattern) => pattern.test(place)))
}
