// Other people's programs as judges of our codes and URIs: oathtool and pyotp. A judge that is missing fails the test
// with the name of its Debian package; it is never skipped.

import { spawn } from 'node:child_process'

/** Debian's own Python, because its packages are invisible to any other one on the PATH. */
const python = '/usr/bin/python3'

interface Finished {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

function run(command: string, args: readonly string[], input: string): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8', TZ: 'UTC' } })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, out, err }))
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

function missing(judge: string, debianPackage: string): Error {
  return new Error(`The judge ${judge} is missing: install the Debian package ${debianPackage}.`)
}

/**
 * What oathtool prints for each list of arguments, in order. It takes one key per process, so a shell starts it line
 * by line, and two shells share the work.
 */
export async function oathtool(calls: readonly (readonly string[])[]): Promise<readonly string[]> {
  const probe = await run('oathtool', ['--version'], '').catch(() => null)
  if (probe?.status !== 0) throw missing('oathtool', 'oathtool')
  const lines = calls.map((args) => {
    if (args.some((arg) => !/^[\w@=.-]+$/.test(arg)))
      throw new Error('An argument that a shell would not leave alone.')
    return `oathtool ${args.join(' ')} 2>&1 || echo refused\n`
  })
  const half = Math.ceil(lines.length / 2)
  const shells = await Promise.all(
    [lines.slice(0, half), lines.slice(half)].map((part) => run('sh', [], part.join(''))),
  )
  return shells.flatMap(({ out }) => (out === '' ? [] : out.trimEnd().split('\n')))
}

/** A token in pyotp's words. `step` is the counter or time step whose code is wanted. */
export interface PyotpToken {
  readonly type: 'totp' | 'hotp'
  readonly secret: string
  readonly issuer: string
  readonly account: string
  readonly algorithm: string
  readonly digits: number
  /** 0 for HOTP. */
  readonly period: number
  readonly counter: number
}

export interface PyotpAnswer extends PyotpToken {
  readonly uri: string
  readonly code: string
}

export type PyotpRequest =
  | { readonly parse: string; readonly step: number }
  | { readonly make: PyotpToken; readonly step: number }

const pyotpScript = `
import json, sys
try:
    import pyotp
except ImportError:
    sys.exit(42)
import hashlib
for line in sys.stdin:
    request = json.loads(line)
    if 'parse' in request:
        otp = pyotp.parse_uri(request['parse'])
    else:
        m = request['make']
        common = dict(digits=m['digits'], digest=getattr(hashlib, m['algorithm'].lower()),
                      name=m['account'], issuer=m['issuer'] or None)
        if m['type'] == 'totp':
            otp = pyotp.TOTP(m['secret'], interval=m['period'], **common)
        else:
            otp = pyotp.HOTP(m['secret'], initial_count=m['counter'], **common)
    timed = isinstance(otp, pyotp.TOTP)
    print(json.dumps({
        'type': 'totp' if timed else 'hotp',
        'secret': otp.secret,
        'issuer': otp.issuer or '',
        'account': otp.name,
        'algorithm': otp.digest().name.upper(),
        'digits': otp.digits,
        'period': otp.interval if timed else 0,
        'counter': 0 if timed else otp.initial_count,
        'uri': otp.provisioning_uri(),
        'code': otp.generate_otp(request['step']),
    }))
`

/** What pyotp makes of each request, in order, in one process. */
export async function pyotp(requests: readonly PyotpRequest[]): Promise<readonly PyotpAnswer[]> {
  const input = requests.map((request) => `${JSON.stringify(request)}\n`).join('')
  const done = await run(python, ['-c', pyotpScript], input).catch(() => null)
  if (done === null) throw missing('pyotp', 'python3-pyotp (and python3)')
  if (done.status === 42) throw missing('pyotp', 'python3-pyotp')
  if (done.status !== 0) throw new Error(`pyotp refused a request: ${done.err.trim().split('\n').at(-1)}`)
  // The script above prints exactly this shape.
  return done.out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as PyotpAnswer)
}
