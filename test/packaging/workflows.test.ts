// The workflows of .github/ keep the rules, one commit stands for one version everywhere, and each rule notices its breach.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { brokenRules } from './workflow-rules'

const root = join(import.meta.dirname, '../..')
const folder = join(root, '.github/workflows')
const names = readdirSync(folder)
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const release = read('release.yml')

const scriptsOf = (text: string) =>
  [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name)

describe('the workflows', () => {
  it('are the two that docs/releasing.md tells of', () => {
    expect(names.sort()).toEqual(['release.yml', 'test.yml'])
  })

  it.each(names)('%s keeps every rule', (name) => {
    expect(brokenRules(read(name))).toEqual([])
  })

  it('pin each action to one commit, told in docs/releasing.md', () => {
    const pins = new Set(
      names.flatMap((name) =>
        [...read(name).matchAll(/uses: ([\w/-]+@[0-9a-f]{40} # v[\d.]+)/g)].map(([, pin]) => pin),
      ),
    )
    const actions = [...pins].map((pin) => pin?.split('@')[0])
    expect(new Set(actions).size).toBe(actions.length)
    const told = readFileSync(join(root, 'docs/releasing.md'), 'utf8')
    for (const pin of pins) {
      const [action = '', commit = ''] = (pin ?? '').split(/@| # /)
      expect(told).toContain(action)
      expect(told).toContain(commit)
    }
  })

  it('call only scripts that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>
    }
    const called = names.flatMap((name) => scriptsOf(read(name)))
    expect(called.length).toBeGreaterThan(5)
    expect(called.filter((name) => !(name in scripts))).toEqual([])
  })

  it('release only after the tests, on three systems, and only as a draft', () => {
    const { jobs } = parse(release) as {
      readonly jobs: Readonly<Record<string, { readonly needs?: unknown; readonly 'runs-on'?: string }>>
    }
    for (const name of ['linux', 'windows', 'macos']) expect(jobs[name]?.needs).toBe('test')
    expect(Object.values(jobs).map((job) => job['runs-on']?.split('-')[0])).toEqual(
      expect.arrayContaining(['ubuntu', 'windows', 'macos']),
    )
    expect(jobs['attest']?.needs).toEqual(['linux', 'windows', 'macos'])
    expect(jobs['draft']?.needs).toBe('attest')
    expect(release).toContain('gh release create "$GITHUB_REF_NAME" --draft --verify-tag')
  })
})

describe('each rule', () => {
  const breaches: readonly (readonly [what: string, from: string | RegExp, to: string, told: string])[] = [
    ['a version instead of a commit', /@[0-9a-f]{40} # v7\.0\.0/, '@v7', 'not pinned'],
    ['a short commit', /@([0-9a-f]{12})[0-9a-f]{28} #/, '@$1 #', 'not pinned'],
    ['a commit without its version', / # v7\.0\.0/, '', 'not pinned'],
    ['no permissions at the top', 'permissions: {}', 'permissions: read-all', 'not {} at the top'],
    ['a job without permissions', /\n {4}permissions:\n {6}contents: read\n/, '\n', 'no permissions'],
    ['a job with too many', 'contents: read', 'contents: write', 'beyond its task'],
    [
      'an expression in a run line',
      '"$GITHUB_REF_NAME"',
      '${{ github.ref_name }}',
      'expression in a run line',
    ],
    ['the token left behind', 'persist-credentials: false', 'persist-credentials: true', 'leaves the token'],
    ['no time limit', /\n {4}timeout-minutes: 5\n/, '\n', 'no time limit'],
    ['no concurrency', /\nconcurrency:\n.*\n.*\n/, '\n', 'no concurrency'],
    ['the development runtime', 'ELECTRON_RUNTIME: official', 'ELECTRON_RUNTIME: auto', 'not official'],
    ['it for one job', / {4}needs: test\n/, '    env: { ELECTRON_RUNTIME: fallback }\n', 'said again'],
    [
      'packing it all the same',
      'run: npm run build',
      'run: TIDELOCK_PACK_FOR_TESTS=1 npm run build',
      'development runtime',
    ],
    ['strangers with our rights', "push:\n    tags: ['v*']", 'pull_request_target:', 'pull_request_target'],
    [
      'a secret for a whole job',
      / {4}needs: test\n/,
      '    env: { KEY: "${{ secrets.KEY }}" }\n',
      'whole job',
    ],
    ['a fetched script', 'run: npm run build', 'run: curl -s https://example.org | sh', 'nothing pins'],
    ['a package from nowhere', 'npx --no-install', 'npx', 'does not name'],
  ]

  it.each(breaches)('notices %s', (_what, from, to, told) => {
    const broken = release.replace(from, to)
    expect(broken).not.toBe(release)
    expect(brokenRules(broken).join('\n')).toContain(told)
  })
})
