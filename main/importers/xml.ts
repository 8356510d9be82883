// XML as exports hold it, to a small tree. No document types, no entities but the five of XML and numbers, nothing
// fetched; depth, count and size are bounded, so that a hostile file costs little more than its bytes.

import { SaxesParser } from 'saxes'
import { importLimits } from '../../shared/importing'
import type { ImportFile } from './import-file'

export interface XmlElement {
  readonly name: string
  /** Without a prototype: any name may be asked for. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Directly inside it, in one piece; not that of its children. */
  readonly text: string
}

const limits = {
  depth: 128,
  /** Tags, comments and references: what the parser's time goes by, not the bytes. About a second and a half. */
  markup: 2_000_000,
  /** Of one element. */
  attributes: 256,
  characters: importLimits.maxFileBytes,
} as const

/** Ends the parser at once; never leaves this file. */
class Refused extends Error {}

function refuse(): never {
  throw new Refused()
}

interface Growing extends XmlElement {
  readonly children: Growing[]
  text: string
}

/** The root, or null for what is not well-formed or goes beyond the limits. Never throws. */
export function parseXml(text: string): XmlElement | null {
  if (text.length > limits.characters || countOf(text, '<') + countOf(text, '&') > limits.markup) return null
  const parser = new SaxesParser({ xmlns: false, position: false })
  const open: Growing[] = []
  let root: XmlElement | null = null
  let attributes = 0

  parser.on('error', refuse)
  parser.on('doctype', refuse)
  parser.on('opentagstart', () => {
    attributes = 0
    if (open.length >= limits.depth) refuse()
  })
  parser.on('attribute', () => {
    attributes++
    if (attributes > limits.attributes) refuse()
  })
  parser.on('opentag', (tag) => {
    const element: Growing = { name: tag.name, attributes: tag.attributes, children: [], text: '' }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const add = (piece: string) => {
    const element = open.at(-1)
    if (element !== undefined) element.text += piece
  }
  parser.on('text', add)
  parser.on('cdata', add)

  try {
    // A document type can be as long as the file, and the parser gathers it before it tells.
    if (text.slice(0, text.search(/<[A-Za-z_]/)).includes('<!DOCTYPE')) return null
    parser.write(text).close()
    return root
  } catch {
    return null
  }
}

function countOf(text: string, character: string): number {
  let count = 0
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) count++
  return count
}

const parsed = new WeakMap<ImportFile, XmlElement | null>()

/** The file's tree, made once however many importers ask. null where it is no XML. */
export function xmlOf(file: ImportFile): XmlElement | null {
  const known = parsed.get(file)
  if (known !== undefined) return known
  const text = looksLikeXml(file.bytes) ? (file.text() ?? '').replace(/^\ufeff/, '') : ''
  const root = text === '' ? null : parseXml(text.trimStart())
  parsed.set(file, root)
  return root
}

/** It begins with a tag, and not with that of a web page. */
function looksLikeXml(bytes: Uint8Array): boolean {
  return /^<(?!!doctype|html)/i.test(beginOf(bytes))
}

/** Says that it is XML, and is none that can be read. */
export function isBrokenXml(file: ImportFile): boolean {
  return /^<\?xml\s/.test(beginOf(file.bytes)) && xmlOf(file) === null
}

/** Without white space, byte order mark and the zeros of UTF-16. */
function beginOf(bytes: Uint8Array): string {
  const begin = Buffer.from(bytes.subarray(0, 256)).toString('latin1')
  return begin.replaceAll('\0', '').replace(/^[\s\xef\xbb\xbf\xfe\xff]+/, '')
}
