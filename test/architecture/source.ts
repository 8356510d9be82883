// Reads a source file as a syntax tree, and lists what the architecture rules judge: imports, and uses of names.

import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { parseSync } from 'vite'

export interface SourceFile {
  /** From the project root, with forward slashes. */
  readonly path: string
  readonly text: string
}

export interface Import {
  /** A path from the project root without ending (main/otp/hotp), or a package's name as written. */
  readonly target: string
  /** Erased before run time. */
  readonly typeOnly: boolean
  /** Names taken; `*` stands for all of them. */
  readonly names: readonly string[]
}

export interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
}

export interface Place {
  readonly parent: Node | null
  /** The member of `parent` that holds the node. */
  readonly key: string
}

/** Visits every node of a file, parents first. */
export function walk(file: SourceFile, visit: (node: Node, place: Place) => void): void {
  const { program, errors } = parseSync(file.path, file.text)
  if (errors.length > 0) throw new Error(`${file.path} cannot be parsed: ${errors[0]?.message}`)
  // The parser's own types list every kind of node; the rules look at few, by name.
  const go = (node: Node, place: Place): void => {
    visit(node, place)
    for (const [key, value] of Object.entries(node)) {
      for (const child of Array.isArray(value) ? value : [value])
        if (isNode(child)) go(child, { parent: node, key })
    }
  }
  go(program as unknown as Node, { parent: null, key: '' })
}

function textOf(value: unknown): string | null {
  if (!isNode(value)) return null
  if (value.type === 'Literal' && typeof value['value'] === 'string') return value['value']
  // import(`./x`)
  const quasis = value.type === 'TemplateLiteral' ? (value['quasis'] as readonly Node[]) : []
  const [only] = quasis
  return quasis.length === 1 && only ? (only['value'] as { cooked: string }).cooked : null
}

export function nameOf(value: unknown): string | null {
  if (!isNode(value)) return null
  if (value.type === 'Identifier') return value['name'] as string
  return textOf(value)
}

/** Every import of a file: static, re-export, dynamic, require, and `import('x').Type`. */
export function importsOf(file: SourceFile): readonly Import[] {
  const found: Import[] = []
  const add = (source: unknown, typeOnly: boolean, names: readonly string[]) => {
    // A computed specifier could lead anywhere; `?` is in no room's list.
    const specifier = textOf(source) ?? '?'
    const bare = specifier.replace(/\?.*$/s, specifier === '?' ? '?' : '')
    const target = bare.startsWith('.')
      ? posix.normalize(posix.join(posix.dirname(file.path), bare)).replace(/\.(ts|tsx|js)$/, '')
      : bare
    found.push({ target, typeOnly, names })
  }
  walk(file, (node) => {
    const specifiers = (node['specifiers'] ?? []) as readonly Node[]
    const allTypes = (kind: 'importKind' | 'exportKind') =>
      node[kind] === 'type' || (specifiers.length > 0 && specifiers.every((one) => one[kind] === 'type'))
    switch (node.type) {
      case 'ImportDeclaration':
        add(
          node['source'],
          allTypes('importKind'),
          specifiers.map((one) => (one.type === 'ImportSpecifier' ? (nameOf(one['imported']) ?? '*') : '*')),
        )
        break
      case 'ExportNamedDeclaration':
        if (node['source']) {
          add(
            node['source'],
            allTypes('exportKind'),
            specifiers.map((one) => nameOf(one['local']) ?? '*'),
          )
        }
        break
      case 'ExportAllDeclaration':
        add(node['source'], node['exportKind'] === 'type', ['*'])
        break
      case 'ImportExpression':
        add(node['source'], false, ['*'])
        break
      case 'TSImportType':
        add(node['source'] ?? node['argument'], true, ['*'])
        break
      case 'TSExternalModuleReference':
        add(node['expression'], false, ['*'])
        break
      case 'CallExpression':
        if (nameOf(node['callee']) === 'require')
          add((node['arguments'] as readonly unknown[])[0], false, ['*'])
        break
    }
  })
  return found
}

/** All files of the given folders with one of the endings. */
export function readSources(
  root: string,
  folders: readonly string[],
  endings: RegExp,
): readonly SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && endings.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !path.includes('fixtures') && !path.includes('node_modules'))
      .map((path) => ({
        path: path.slice(root.length + 1).replaceAll('\\', '/'),
        text: readFileSync(path, 'utf8'),
      })),
  )
}
