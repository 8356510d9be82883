// What a screen reader gets and does: the accessibility tree that programs hand to the desktop (AT-SPI 2), over the desktop's
// own accessibility bus. No debugger and no page of the program is needed, so it reads an installed one too.

import { existsSync } from 'node:fs'
import { Message, type MessageBus, sessionBus, Variant } from 'dbus-next'
import type { Desktop } from './desktop'
import { endProcesses, markedProcesses, markName, processTree } from './processes'

/** One thing in the tree. Its place may stand for nothing a moment later. */
export interface Thing {
  readonly bus: string
  readonly path: string
  readonly role: string
  readonly name: string
  readonly description: string
  /** Of AT-SPI's states those that tests ask for. */
  readonly focused: boolean
  readonly showing: boolean
}

export interface Wanted {
  readonly role?: string
  readonly name: string | RegExp
  /** Also what is there for the ear alone. */
  readonly unseen?: boolean
}

export interface Assistive {
  /** Everything that a program shows, from the top; empty while it has told nothing. */
  tree(program: string): Promise<readonly Thing[]>
  /** Waits for a thing that is on the screen; throws with what is there instead. */
  find(program: string, wanted: Wanted, milliseconds?: number): Promise<Thing>
  /** Does what a screen reader's "activate" does: the thing's own first action. */
  press(thing: Thing): Promise<void>
  /** The names of what a thing can be told to do. */
  actions(thing: Thing): Promise<readonly string[]>
  stop(): Promise<void>
}

const launchers = ['/usr/libexec/at-spi-bus-launcher', '/usr/lib/at-spi2-core/at-spi-bus-launcher']
const accessible = 'org.a11y.atspi.Accessible'
const root = '/org/a11y/atspi/accessible/root'
const [focusedBit, showingBit] = [12, 25] // AtspiStateType

/** Starts what a desktop with a screen reader has: programs ask it whether somebody listens when they start. */
export async function startAssistive(desktop: Desktop): Promise<Assistive> {
  const launcher = launchers.find((path) => existsSync(path))
  if (launcher === undefined)
    throw new Error('at-spi-bus-launcher is not installed. Run: apt-get install -y at-spi2-core')
  const started = desktop.host(launcher, ['--launch-immediately', '--a11y=1', '--screen-reader=1'], {
    stdio: 'ignore',
  })
  const session = desktop.bus.connect()
  const [address] = await untilAnswered(() =>
    call(session, 'org.a11y.Bus', '/org/a11y/bus', 'org.a11y.Bus', 'GetAddress'),
  )
  session.disconnect()
  const bus = sessionBus({ busAddress: String(address) })
  bus.on('error', () => {}) // it may end before the test does

  const tree = async (program: string) => {
    const programs = await childrenOf(bus, { bus: 'org.a11y.atspi.Registry', path: root })
    for (const one of programs) {
      const name = await property(bus, one, 'Name').catch(() => '')
      if (name.toLowerCase() === program) return walk(bus, one)
    }
    return []
  }
  const find = async (program: string, { role, name, unseen = false }: Wanted, milliseconds = 15_000) => {
    const end = performance.now() + milliseconds
    for (;;) {
      const things = await tree(program)
      const found = things.find(
        (one) =>
          (one.showing || unseen) &&
          (role === undefined || one.role === role) &&
          (typeof name === 'string' ? one.name === name : name.test(one.name)),
      )
      if (found !== undefined) return found
      if (performance.now() > end) {
        const seen = things.filter((one) => one.name !== '').map((one) => `${one.role} “${one.name}”`)
        throw new Error(`The accessibility tree has no ${role ?? 'thing'} “${name}”, but: ${seen.join(', ')}`)
      }
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  return {
    tree,
    find,
    press: async (thing) => {
      const [done] = await call(bus, thing.bus, thing.path, 'org.a11y.atspi.Action', 'DoAction', 'i', [0])
      if (done !== true) throw new Error(`“${thing.name}” did not do what it offers`)
    },
    actions: async (thing) => {
      const [all] = await call(bus, thing.bus, thing.path, 'org.a11y.atspi.Action', 'GetActions')
      return (all as [string, string, string][]).map(([name]) => name) // a(sss): name, description, key
    },
    stop: async () => {
      bus.disconnect()
      // Its bus starts a registry, which is nobody's child.
      const registry = markedProcesses(desktop.env[markName] ?? '').filter((one) =>
        /at-spi2?-registryd/.test(one.command),
      )
      await endProcesses([...processTree(started.pid ?? 0), ...registry])
    },
  }
}

type Place = Pick<Thing, 'bus' | 'path'>

/** What vanishes while it is read is left out: the next look has what took its place. */
async function walk(bus: MessageBus, place: Place): Promise<readonly Thing[]> {
  const own = await look(bus, place).catch(() => null)
  if (own === null) return []
  const below = await Promise.all((await childrenOf(bus, place)).map((child) => walk(bus, child)))
  return [own, ...below.flat()]
}

async function look(bus: MessageBus, place: Place): Promise<Thing> {
  // A program builds its tree when somebody wants more than names, as every screen reader does.
  await call(bus, place.bus, place.path, accessible, 'GetAttributes')
  const ask = (member: string) => call(bus, place.bus, place.path, accessible, member)
  const [[role], [states], name, description] = await Promise.all([
    ask('GetRoleName'),
    ask('GetState'),
    property(bus, place, 'Name'),
    property(bus, place, 'Description').catch(() => ''), // Chromium's frames have none and say so by a fault
  ])
  const low = (states as readonly number[])[0] ?? 0 // au: 64 bits in two numbers
  const has = (bit: number) => ((low >>> bit) & 1) === 1
  return {
    ...place,
    role: String(role),
    name,
    description,
    focused: has(focusedBit),
    showing: has(showingBit),
  }
}

async function childrenOf(bus: MessageBus, place: Place): Promise<readonly Place[]> {
  const [children] = await call(bus, place.bus, place.path, accessible, 'GetChildren').catch(() => [[]])
  return (children as [string, string][]).map(([name, path]) => ({ bus: name, path })) // a(so)
}

async function property(bus: MessageBus, { bus: name, path }: Place, wanted: string): Promise<string> {
  const face = 'org.freedesktop.DBus.Properties'
  const [value] = await call(bus, name, path, face, 'Get', 'ss', [accessible, wanted])
  return value instanceof Variant ? String(value.value) : ''
}

async function call(
  bus: MessageBus,
  destination: string,
  path: string,
  face: string,
  member: string,
  signature = '',
  body: unknown[] = [],
): Promise<unknown[]> {
  const reply = await bus.call(new Message({ destination, path, interface: face, member, signature, body }))
  return reply?.body ?? []
}

async function untilAnswered<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask()
    } catch (fault) {
      if (tries > 200) throw fault
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
  }
}
