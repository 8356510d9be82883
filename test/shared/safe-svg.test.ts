// Which drawings of others are shown: shapes and gradients, and nothing that could run, fetch or multiply.

import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { isSafeSvg } from '../../shared/safe-svg'

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"${attributes}>${inside}</svg>`
const path = '<path d="M0 0h24v24z"/>'

test.each([
  svg(path),
  `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<!-- made by hand -->\n${svg(path)}`,
  `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svg(path)}`,
  svg(
    '<g fill="none" stroke="#fff" transform="rotate(45)"><circle cx="5" cy="5" r="3"/><title>A</title></g>',
  ),
  svg(
    '<defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><path fill="url(#a)" d="M0 0z"/>',
  ),
  svg(
    '<defs><radialGradient id="b" href="#a"/></defs><rect style="fill:url(#b);opacity:.5" width="1" height="1"/>',
  ),
])('shown: %s', (text) => {
  expect(isSafeSvg(text)).toBe(true)
})

test.each([
  '',
  'not an svg',
  '<html><svg></svg></html>',
  svg('<script>alert(1)</script>'),
  svg(path, ' onload="alert(1)"'),
  svg('<a href="https://example.org"><path d="M0 0z"/></a>'),
  svg('<image href="https://example.org/a.png"/>'),
  svg('<image href="data:image/png;base64,AAAA"/>'),
  svg('<foreignObject><body/></foreignObject>'),
  svg('<g id="a"><use href="#a"/></g>'),
  svg('<style>@import url(https://example.org/a.css)</style>'),
  svg('<path style="fill:url(https://example.org/a)" d="M0 0z"/>'),
  svg('<path fill="url( \'https://example.org/a\')" d="M0 0z"/>'),
  svg('<linearGradient xlink:href="other.svg#a"/>'),
  svg('<filter id="a"/>'),
  svg('<rect filter="url(#a)"/>'),
  svg('<rect mask="url(#a)"/>'),
  svg('<rect clip-path="url(#a)"/>'),
  svg('<rect style="filter:blur(9999px)"/>'),
  svg('<animate attributeName="x"/>'),
  svg('<pattern id="a"/>'),
  svg('<rect style="fill:\\75rl(#a)"/>'),
  svg('<rect fill="&#117;rl(#a)"/>'),
  svg('<![CDATA[<script/>]]>'),
  svg('<?xml-stylesheet href="a.css"?>'),
  `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${svg('&b;')}`,
  `<?xml version="1.0" encoding="UTF-16"?>${svg(path)}`,
  `<?xml version="1.0" encoding="UTF-7"?>${svg(path)}`,
  svg(`${path}\ufffd`),
  svg(path.repeat(5_000)),
  svg(`<path d="${'M0 0'.repeat(40_000)}"/>`),
  svg('<x:script xmlns:x="http://www.w3.org/2000/svg"/>'),
  svg('<svg xml:base="https://example.org"/>'),
])('not shown: %s', (text) => {
  expect(isSafeSvg(text)).toBe(false)
})

test('every brand icon would be shown as it is drawn by its collection', () => {
  const folder = join(dirname(createRequire(import.meta.url).resolve('simple-icons/icons.json')), '../icons')
  const names = readdirSync(folder)
  expect(names.length).toBeGreaterThan(3_000)
  expect(names.filter((name) => !isSafeSvg(readFileSync(join(folder, name), 'utf8')))).toEqual([])
})
