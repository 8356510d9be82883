// Where the world may be touched: clock, timers, randomness, process and console; and the uses of APIs that
// security.md (T15) forbids everywhere.

import { importsOf, isNode, type Node, nameOf, type Place, type SourceFile, walk } from './source'

type Effect = 'clock' | 'timer' | 'randomness' | 'process' | 'console' | 'network'

const globals: Readonly<Record<string, Effect>> = {
  setTimeout: 'timer',
  setInterval: 'timer',
  setImmediate: 'timer',
  requestAnimationFrame: 'timer',
  requestIdleCallback: 'timer',
  performance: 'clock',
  process: 'process',
  console: 'console',
  fetch: 'network',
  WebSocket: 'network',
  XMLHttpRequest: 'network',
  EventSource: 'network',
}

const members: Readonly<Record<string, Effect>> = {
  'Date.now': 'clock',
  'Math.random': 'randomness',
  'crypto.getRandomValues': 'randomness',
  'crypto.randomUUID': 'randomness',
}

const randomNames = ['randomBytes', 'randomUUID', 'randomInt', 'randomFill', 'randomFillSync', 'webcrypto']

const modules: Readonly<Record<string, Effect>> = {
  'node:process': 'process',
  'node:timers': 'timer',
  'node:timers/promises': 'timer',
  'node:perf_hooks': 'clock',
  'node:http': 'network',
  'node:https': 'network',
  'node:http2': 'network',
  'node:tls': 'network',
  'node:dgram': 'network',
}

function mayUse(path: string, effect: Effect): boolean {
  if (effect === 'network') return false
  if (/^main\/platform\//.test(path)) return true
  if (
    /^main\/(index|desktop|cli|cli-keychain|cli-electron|command-line|keychain|kdf|scan|reading)\.ts$/.test(
      path,
    )
  )
    return true
  if (/^renderer\//.test(path)) return effect === 'clock' || effect === 'timer'
  return false
}

/** True where an identifier stands for a value, not for a member's or parameter's name. */
function isReference({ parent, key }: Place): boolean {
  if (!parent) return false
  if (
    /^TS(TypeReference|QualifiedName|PropertySignature|MethodSignature|TypeParameter|NamedTupleMember)$/.test(
      parent.type,
    )
  )
    return false
  if (parent.type === 'MemberExpression') return key === 'object' || parent['computed'] === true
  if (/^(Property|PropertyDefinition|MethodDefinition|TSEnumMember)$/.test(parent.type)) {
    return key === 'value' || parent['computed'] === true
  }
  return !/^(Import|Export)\w*Specifier$|^LabeledStatement$/.test(parent.type)
}

/** Names that the file itself binds as parameters or variables, which are not the globals. */
function ownNames(file: SourceFile): ReadonlySet<string> {
  const names = new Set<string>()
  const bind = (pattern: unknown): void => {
    if (!isNode(pattern)) return
    if (pattern.type === 'Identifier') names.add(pattern['name'] as string)
    else if (pattern.type === 'AssignmentPattern') bind(pattern['left'])
    else if (pattern.type === 'RestElement') bind(pattern['argument'])
    else if (pattern.type === 'ArrayPattern') for (const one of pattern['elements'] as unknown[]) bind(one)
    else if (pattern.type === 'ObjectPattern') {
      for (const one of pattern['properties'] as Node[]) bind(one.type === 'Property' ? one['value'] : one)
    }
  }
  walk(file, (node) => {
    if (node.type === 'VariableDeclarator') bind(node['id'])
    if (/^(Arrow)?Function(Expression|Declaration)?$|^ArrowFunctionExpression$/.test(node.type)) {
      for (const one of (node['params'] ?? []) as unknown[]) bind(one)
    }
  })
  return names
}

/** Sentences about each use of the world where a file's room may not. */
export function effectFaults(file: SourceFile): readonly string[] {
  const faults: string[] = []
  const found = (effect: Effect, what: string) => {
    if (!mayUse(file.path, effect))
      faults.push(`${file.path} uses ${what} (${effect}); take it from main/platform/platform.ts`)
  }
  const own = ownNames(file)
  walk(file, (node, place) => {
    if (node.type === 'MemberExpression') {
      const object =
        nameOf(node['object']) ?? nameOf(isNode(node['object']) ? node['object']['property'] : null)
      const property = nameOf(node['property'])
      const effect = members[`${object}.${property}`]
      if (effect) found(effect, `${object}.${property}`)
      const ofGlobal =
        property && /^(globalThis|window|self|global)$/.test(object ?? '') ? globals[property] : undefined
      if (ofGlobal) found(ofGlobal, `${object}.${property}`)
    }
    if (
      node.type === 'NewExpression' &&
      nameOf(node['callee']) === 'Date' &&
      (node['arguments'] as unknown[]).length === 0
    ) {
      found('clock', 'new Date()')
    }
    if (node.type === 'VariableDeclarator' && isNode(node['id']) && node['id'].type === 'ObjectPattern') {
      for (const one of node['id']['properties'] as Node[]) {
        const member = `${nameOf(node['init'])}.${nameOf(one['key'])}`
        const effect = members[member]
        if (effect) found(effect, member)
      }
    }
    if (node.type === 'Identifier' && isReference(place)) {
      const name = node['name'] as string
      const effect = Object.hasOwn(globals, name) && !own.has(name) ? globals[name] : undefined
      if (effect) found(effect, name)
    }
  })
  for (const { target, names } of importsOf(file)) {
    const effect = modules[target]
    if (effect) found(effect, target)
    if (target !== 'node:crypto') continue
    for (const name of names) {
      if (randomNames.includes(name)) found('randomness', `${name} of node:crypto`)
      if (name === '*') found('randomness', 'all of node:crypto, random bytes included')
    }
  }
  return faults
}

const forbiddenNames: Readonly<Record<string, string>> = {
  findCredentials: 'it can crash the process (keytar)',
  findPassword: 'it reads entries of others (keytar)',
  setUsePlainTextEncryption: 'a secret would lie in plain',
  innerHTML: 'text becomes markup',
  outerHTML: 'text becomes markup',
  insertAdjacentHTML: 'text becomes markup',
  dangerouslySetInnerHTML: 'text becomes markup',
  createContextualFragment: 'text becomes markup',
}

const forbiddenOptions: Readonly<Record<string, boolean>> = {
  webSecurity: false,
  sandbox: false,
  contextIsolation: false,
  nodeIntegration: true,
  nodeIntegrationInWorker: true,
  nodeIntegrationInSubFrames: true,
  allowRunningInsecureContent: true,
  experimentalFeatures: true,
  webviewTag: true,
}

/** Sentences about each use of what is allowed nowhere. */
export function securityFaults(file: SourceFile): readonly string[] {
  const faults: string[] = []
  const found = (what: string, why: string) => faults.push(`${file.path} uses ${what}: ${why}`)
  walk(file, (node) => {
    const name = node.type === 'JSXIdentifier' ? (node['name'] as string) : nameOf(node)
    const why = name !== null && Object.hasOwn(forbiddenNames, name) ? forbiddenNames[name] : undefined
    if (name !== null && why) found(name, why)
    if (node.type === 'Property') {
      const key = nameOf(node['key']) ?? ''
      const value = isNode(node['value']) ? node['value']['value'] : undefined
      if (Object.hasOwn(forbiddenOptions, key) && forbiddenOptions[key] === value) {
        found(`${key}: ${value}`, 'a window without its walls')
      }
    }
    if (node.type === 'CallExpression' || node.type === 'NewExpression') {
      const callee = node['callee']
      const called = nameOf(callee) ?? (isNode(callee) ? nameOf(callee['property']) : null)
      const [first] = node['arguments'] as readonly unknown[]
      if (called === 'eval' || called === 'Function') found(called, 'text becomes code')
      if (
        (called === 'openExternal' || called === 'openPath') &&
        !(isNode(first) && first.type === 'Literal')
      ) {
        found(`${called} of a variable`, 'only addresses written here may be opened')
      }
      if (
        (called === 'setTimeout' || called === 'setInterval') &&
        isNode(first) &&
        first.type === 'Literal'
      ) {
        found(`${called} of a text`, 'text becomes code')
      }
      if (called === 'write' && isNode(callee) && nameOf(callee['object']) === 'document') {
        found('document.write', 'text becomes markup')
      }
    }
  })
  return faults
}
