import { describe, expect, it } from 'vitest'
import { type Handlers, register } from '../../../main/ipc/register'
import { type CommandName, commandNames, eventNames, quickCommands } from '../../../shared/command-names'
import { contract } from '../../../shared/contract'
import { ok, type Result } from '../../../shared/result'

type Receive = (name: CommandName, input: unknown) => Promise<Result<unknown, { readonly code: string }>>

function setUp(options: {
  readonly open: boolean
  readonly handler?: () => never
  readonly from?: 'main' | 'quick'
}) {
  const called: CommandName[] = []
  const events: string[] = []
  const handlers = Object.fromEntries(
    commandNames.map((name) => [
      name,
      () => {
        called.push(name)
        return options.handler ? options.handler() : ok(null)
      },
    ]),
  )
  let receive: Receive | undefined
  register(
    {
      open: (given) => {
        receive = (name, input) => given(name, input, options.from ?? 'main')
      },
    },
    // The table above has a function for every name; fromEntries cannot say so.
    handlers as unknown as Handlers,
    { isOpen: () => options.open, log: { event: (name, cls) => events.push(`${name}:${cls}`) } },
  )
  if (receive === undefined) throw new Error('register opened no door')
  return { receive, called, events }
}

const big = 'x'.repeat(50_000_000)
const cyclic: { self?: unknown } = {}
cyclic.self = cyclic
const junk: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['a number', 7],
  ['NaN', Number.NaN],
  ['a big integer', 10n],
  ['text', 'text'],
  ['50 MB of text', big],
  ['an empty object', {}],
  ['an array', []],
  ['a million elements', Array.from({ length: 1_000_000 }, () => 'id')],
  ['a cyclic object', cyclic],
  ['a map', new Map([['id', 'x']])],
  ['a date that is none', new Date(Number.NaN)],
  ['bytes', new Uint8Array(1000)],
  ['a prototype key', JSON.parse('{"__proto__": {"id": "x"}, "constructor": 1}')],
  ['an id that is an object', { id: {} }],
  ['an id of 50 MB', { id: big }],
  ['an id and more', { id: 'a', which: 'current', extra: true }],
  ['ids without end', { ids: Array.from({ length: 100_000 }, (_, i) => `${i}`) }],
  ['a passphrase that is a number', { slot: 'passphrase', text: 12345678 }],
  ['an unknown slot', { slot: 'master', text: 'x' }],
  ['a generation that is no integer', { generation: 1.5 }],
  ['a negative generation', { generation: -1 }],
  ['true', true],
  ['a function', () => 'x'],
  ['a symbol', Symbol('x')],
]

describe('the door of the bridge', () => {
  it('has a check and a place in the contract for every command, and no event shares a name', () => {
    expect(Object.keys(contract).sort()).toEqual([...commandNames].sort())
    expect(eventNames.filter((name) => (commandNames as readonly string[]).includes(name))).toEqual([
      'settings',
      'intake',
      'desk',
      'backups',
    ])
  })

  for (const open of [true, false]) {
    describe(open ? 'with an open vault' : 'with a locked vault', () => {
      it.each(junk)('answers every command with a plain refusal for %s', async (_label, input) => {
        const { receive, called } = setUp({ open })
        for (const name of commandNames) {
          const reply = await receive(name, input)
          expect(reply).toEqual({ ok: false, error: { code: 'bad-request' } })
        }
        expect(called).toEqual([])
      })
    })
  }

  it('refuses what needs an open vault while it is locked, and lets the rest through', async () => {
    const { receive, called } = setUp({ open: false })
    for (const name of ['listAccounts', 'listTrash', 'newRecoveryKey', 'lock', 'removePassphrase'] as const) {
      expect(await receive(name, undefined)).toEqual({ ok: false, error: { code: 'locked' } })
    }
    expect(called).toEqual([])
    expect((await receive('begin', undefined)).ok).toBe(true)
    expect((await receive('unlock', { slot: 'passphrase', text: 'x' })).ok).toBe(true)
    expect(called).toEqual(['begin', 'unlock'])
  })

  it('lets the quick window find, copy and unlock, and refuses it everything else', async () => {
    const { receive, called } = setUp({ open: true, from: 'quick' })
    for (const name of commandNames) {
      const reply = await receive(name, undefined)
      const refused = !reply.ok && reply.error.code === 'not-allowed'
      expect([name, refused]).toEqual([name, !quickCommands.has(name)])
    }
    expect(called.filter((name) => !quickCommands.has(name))).toEqual([])
    for (const name of ['showAccount', 'showMove', 'takeIn', 'changeSettings', 'setPassphrase'] as const) {
      expect(quickCommands.has(name)).toBe(false)
    }
  })

  it('answers `locked` for what was worked out while the vault was locked, but for the lock itself', async () => {
    let open = true
    let receive: Receive | undefined
    const handlers = Object.fromEntries(
      commandNames.map((name) => [
        name,
        async () => {
          open = false
          return ok('a name')
        },
      ]),
    )
    register(
      {
        open: (given) => {
          receive = (name, input) => given(name, input, 'main')
        },
      },
      handlers as unknown as Handlers, // as above
      { isOpen: () => open, log: { event: () => undefined } },
    )
    expect(await receive?.('listAccounts', undefined)).toEqual({ ok: false, error: { code: 'locked' } })
    open = true
    expect(await receive?.('lock', undefined)).toEqual(ok('a name'))
  })

  it('answers `unexpected` for a bug and logs its class alone', async () => {
    const { receive, events } = setUp({
      open: true,
      handler: () => {
        throw new TypeError('GEZDGNBVGY3TQOJQ')
      },
    })
    expect(await receive('listAccounts', undefined)).toEqual({ ok: false, error: { code: 'unexpected' } })
    expect(events).toEqual(['command-failed:listAccounts:TypeError'])
  })
})
