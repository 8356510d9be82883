// What every workflow of .github/ must be: pinned, bounded, with least rights, deaf to what strangers write. Answers the
// rules that a file breaks.

import { parse } from 'yaml'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly uses?: string
  readonly permissions?: Readonly<Record<string, string>> | string
  readonly 'timeout-minutes'?: number
  readonly steps?: readonly Step[]
  readonly env?: Readonly<Record<string, string>>
}

interface Workflow {
  readonly on?: unknown
  readonly permissions?: unknown
  readonly concurrency?: unknown
  readonly env?: Readonly<Record<string, string>>
  readonly jobs?: Readonly<Record<string, Job>>
}

/** Rights beyond reading, and the only jobs that may have them. */
const rights: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  attest: { contents: 'read', 'id-token': 'write', attestations: 'write' },
  draft: { contents: 'write' },
}

export function brokenRules(text: string): readonly string[] {
  const workflow = parse(text) as Workflow // GitHub's schema; what is absent is looked for below
  const jobs = Object.entries(workflow.jobs ?? {})
  return [
    ...wholeRules(text, workflow),
    ...(jobs.length === 0 ? ['no job'] : []),
    ...jobs.flatMap(([name, job]) => jobRules(job, name).map((rule) => `${name}: ${rule}`)),
    ...pinRules(text),
  ]
}

function wholeRules(text: string, { on, permissions, concurrency, env }: Workflow): readonly string[] {
  const broken: string[] = []
  const events = Object.keys(typeof on === 'object' && on !== null ? on : { [String(on)]: null })
  for (const event of ['pull_request_target', 'workflow_run', 'issue_comment'])
    if (events.includes(event)) broken.push(`runs with our rights on ${event}`)
  if (JSON.stringify(permissions) !== '{}') broken.push('permissions are not {} at the top')
  if (concurrency === undefined) broken.push('no concurrency')
  if (env?.['ELECTRON_RUNTIME'] !== 'official') broken.push('ELECTRON_RUNTIME is not official')
  // Set once, at the top: a job that says it again could say another.
  if ((text.match(/ELECTRON_RUNTIME/g) ?? []).length !== 1) broken.push('ELECTRON_RUNTIME is said again')
  if (/TIDELOCK_PACK_FOR_TESTS|devruntime/.test(text)) broken.push('packs the development runtime')
  return broken
}

function jobRules(job: Job, name: string): readonly string[] {
  const broken: string[] = []
  const allowed = rights[name] ?? { contents: 'read' }
  if (job.permissions === undefined) broken.push('no permissions')
  else if (JSON.stringify(job.permissions) !== JSON.stringify(allowed))
    broken.push('permissions beyond its task')
  // A called workflow has its own limits.
  if (job.uses === undefined && !(Number(job['timeout-minutes']) <= 120)) broken.push('no time limit')
  if (mentionsSecret(job.env)) broken.push('a secret for the whole job')
  for (const step of job.steps ?? []) {
    const called = step.run ?? step.uses ?? ''
    if (step.run?.includes('${{')) broken.push(`an expression in a run line: ${step.run}`)
    if (called.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false)
      broken.push('checkout leaves the token in the folder')
    if (step.uses !== undefined && mentionsSecret(step.env)) broken.push(`a secret for ${step.uses}`)
    if (/curl|wget|Invoke-WebRequest/.test(step.run ?? ''))
      broken.push(`fetches what nothing pins: ${step.run}`)
    if (/\bnpm (i|install)\b|\bnpx (?!--no-install )/.test(step.run ?? ''))
      broken.push(`installs what the lock does not name: ${step.run}`)
  }
  return broken
}

function mentionsSecret(env: Readonly<Record<string, string>> = {}): boolean {
  return Object.values(env).some((value) => /\bsecrets\b/.test(String(value)))
}

/** `uses: owner/name@<40 hex> # v1.2.3`; a workflow of this repository needs no pin. */
function pinRules(text: string): readonly string[] {
  return [...text.matchAll(/^[\s-]*uses:\s*(.*)$/gm)]
    .map(([, what = '']) => what)
    .filter((what) => !/^\.\/\.github\/workflows\/[\w-]+\.yml$/.test(what))
    .filter((what) => !/^[\w-]+(\/[\w-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(what))
    .map((what) => `not pinned by a commit with its version beside it: ${what}`)
}
