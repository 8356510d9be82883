// XML to a small tree, within bounds: no DTD, no entities but the five of the standard and character numbers, nothing
// fetched. Knows no format.

import { SaxesParser } from 'saxes'

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Its own text, without that of its children. */
  readonly text: string
}

export const xmlLimits = {
  characters: 64 * 1024 * 1024,
  depth: 128,
  elements: 1_000_000,
  attributes: 64,
} as const

/** Characters the parser gets at once: it looks at what it has made of them before it gets more. */
const bite = 64 * 1024

interface Growing {
  readonly name: string
  attributes: Readonly<Record<string, string>>
  readonly children: Growing[]
  text: string
}

/** Most elements have none. */
const none: Readonly<Record<string, string>> = {}

class Refused extends Error {}

const refuse = () => {
  throw new Refused()
}

/** null where it is no XML, is cut off, or goes beyond a bound. */
export function parseXml(text: string): XmlElement | null {
  if (text.length > xmlLimits.characters) return null
  const top: Growing = { name: '', attributes: none, children: [], text: '' }
  const open: Growing[] = [top]
  let elements = 0
  let attributes = 0

  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('error', refuse)
  parser.on('doctype', refuse)
  parser.on('opentagstart', ({ name }) => {
    if (++elements > xmlLimits.elements || open.length > xmlLimits.depth) refuse()
    attributes = 0
    const element: Growing = { name, attributes: none, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('attribute', () => {
    if (++attributes > xmlLimits.attributes) refuse()
  })
  parser.on('opentag', (tag) => {
    const element = open.at(-1)
    if (element !== undefined && attributes > 0) element.attributes = tag.attributes
  })
  parser.on('closetag', () => open.pop())
  const addText = (piece: string) => {
    const element = open.at(-1)
    if (element !== undefined) element.text += piece
  }
  parser.on('text', addText)
  parser.on('cdata', addText)

  try {
    for (let at = 0; at < text.length; at += bite) parser.write(text.slice(at, at + bite))
    parser.close()
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
  return top.children[0] ?? null
}
