// The licences of what is bundled into the program, as one text. A licence asks to travel with the work, and bundling
// leaves the files behind that hold it. test/packaging/licences.test.ts compares the list with the sources' imports.

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../machine.mjs'

/** Folders of node_modules: what the sources import, and what that brings along. */
export const bundled = [
  '@noble/ciphers',
  '@preact/signals',
  '@preact/signals-core',
  '@zip.js/zip.js',
  '@zxcvbn-ts/core',
  '@zxcvbn-ts/dictionary-compression',
  '@zxcvbn-ts/language-common',
  '@zxcvbn-ts/language-en',
  'csv-parse',
  'dijkstrajs',
  'egoroof-blowfish',
  'fastest-levenshtein',
  'hash-wasm',
  'jsqr',
  'keytar',
  'libsodium',
  'libsodium-wrappers',
  'preact',
  'qrcode',
  'rolldown',
  'saxes',
  'simple-icons',
  'valibot',
  'vite',
  'xmlchars',
  'zxing-wasm',
]

/** What a package's own folder leaves out. @type {Readonly<Record<string, string>>} */
const more = {
  saxes: `Copyright (c) Isaac Z. Schlueter and Contributors (sax-js), Louis-Dominique Dubeau and contributors (saxes)

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted,
provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`,
  'zxing-wasm':
    'Its compiled part is zxing-cpp (Apache-2.0, Copyright the ZXing authors); the text of that licence stands under jsqr.',
}

/**
 * @param {string} name a folder of node_modules
 * @returns {{name: string, version: string, licence: string, text: string}}
 */
export function licenceOf(name) {
  const folder = path.join(root, 'node_modules', name)
  const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder).filter((each) => /^(un|third_party_)?licen[cs]e/i.test(each))
  const texts = files.sort().map((file) => readFileSync(path.join(folder, file), 'utf8'))
  return {
    name: about.name,
    version: about.version,
    licence: about.license,
    text: [...texts, more[name] ?? ''].join('\n\n').replaceAll('\r', '').trim(),
  }
}

/** All of them, in the order of the list. */
export function licencesText() {
  const body = bundled
    .map(licenceOf)
    .map(
      ({ name, version, licence, text }) => `${'-'.repeat(72)}\n${name} ${version} (${licence})\n\n${text}\n`,
    )
  return ['Tidelock is under the licence in LICENSE. These packages are parts of it.\n', ...body].join('\n')
}
