// Sentences that a module keeps from the moment it is read: they would stay in that moment's language. Nodes of the
// catalogue may be kept, since they are live; leaves may not.

import { messages } from '../../shared/messages'
import { cliText } from '../../shared/messages/cli'
import { doctorWords } from '../../shared/messages/cli-doctor'
import { helpText } from '../../shared/messages/cli-help'
import { inOutText } from '../../shared/messages/cli-in-out'
import { kitPage } from '../../shared/messages/kit-page'
import * as later from '../../shared/messages/later'
import { noExportWords } from '../../shared/messages/no-export'
import { sheetText } from '../../shared/messages/sheet'
import { trayText } from '../../shared/messages/tray'
import { windowText } from '../../shared/messages/window'
import { isNode, type Node, type SourceFile, walk } from './source'

const catalogues: Readonly<Record<string, unknown>> = {
  ...{ messages, cliText, doctorWords, helpText, inOutText, kitPage, noExportWords },
  ...{ sheetText, trayText, windowText },
  ...later,
}

/** Names that stand for a part of the catalogue in one file. */
type Names = Map<string, unknown>

export function capturedFaults(file: SourceFile): readonly string[] {
  const names: Names = new Map(Object.entries(catalogues))
  const faults: string[] = []
  const fault = (what: string) => faults.push(`${file.path} keeps the sentence ${what} from when it is read`)
  walk(file, (node) => {
    if (node.type !== 'Program') return
    for (const statement of nodesOf(node['body'])) {
      if (statement.type === 'ImportDeclaration') takeImports(statement, names)
      const declared = statement.type === 'ExportNamedDeclaration' ? statement['declaration'] : statement
      if (!isNode(declared) || declared.type !== 'VariableDeclaration') continue
      for (const each of nodesOf(declared['declarations'])) {
        const init = each['init']
        if (!isNode(init)) continue
        if (standsFor(init, names) === undefined) look(init, names, fault)
        else declare(each['id'], standsFor(init, names), names, fault)
      }
    }
  })
  return faults
}

const nodesOf = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : [])
const nameOf = (value: unknown): string =>
  isNode(value) ? String(value['name'] ?? value['value'] ?? '') : ''
const isLeaf = (value: unknown) => typeof value === 'string' || typeof value === 'function'

/** `import { lockWords as words }` */
function takeImports(statement: Node, names: Names) {
  for (const each of nodesOf(statement['specifiers'])) {
    const [imported, local] = [nameOf(each['imported']), nameOf(each['local'])]
    if (imported !== local && Object.hasOwn(catalogues, imported)) names.set(local, catalogues[imported])
  }
}

/** What a chain such as `messages.list.row` stands for; undefined: nothing of the catalogue. */
function standsFor(node: Node, names: Names): unknown {
  if (node.type === 'Identifier') return names.get(nameOf(node))
  if (node.type !== 'MemberExpression' || !isNode(node['object'])) return undefined
  const from = standsFor(node['object'], names)
  return typeof from === 'object' && from !== null ? Reflect.get(from, nameOf(node['property'])) : undefined
}

function declare(id: unknown, value: unknown, names: Names, fault: (what: string) => void) {
  if (!isNode(id)) return
  if (isLeaf(value)) return fault(nameOf(id))
  if (id.type === 'Identifier') names.set(nameOf(id), value)
  for (const each of id.type === 'ObjectPattern' ? nodesOf(id['properties']) : []) {
    const key = nameOf(each['key'])
    const inner: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
    if (isLeaf(inner)) fault(key)
    else names.set(nameOf(each['value']), inner)
  }
}

/** Everything that runs as the module is read: functions run later. */
function look(node: Node, names: Names, fault: (what: string) => void) {
  if (/Function/.test(node.type)) return
  if (isLeaf(standsFor(node, names))) return fault(nameOf(node['property']))
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) look(child, names, fault)
}
