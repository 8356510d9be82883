// A tray host of the test's own on the private D-Bus session: it shows nothing, and reads and clicks an icon's menu as
// a desktop does (StatusNotifierItem, com.canonical.dbusmenu; runtime.md 9).

import { DBusError, interface as dbus, Message, type MessageBus, Variant } from 'dbus-next'
import type { Bus } from './bus'

const watcher = 'org.kde.StatusNotifierWatcher'
const menuFace = 'com.canonical.dbusmenu'

export interface ShownEntry {
  readonly id: number
  readonly label: string
  readonly enabled: boolean
  readonly checked: boolean
  readonly line: boolean
  readonly inside: readonly ShownEntry[]
}

export interface TrayHost {
  /** How many icons were announced since the start. */
  icons(): number
  /** The newest icon's menu; throws while there is none. */
  menu(): Promise<readonly ShownEntry[]>
  /** Clicks an entry by its words, wherever it is in the menu. */
  click(label: string): Promise<void>
  /** The same by its number, without reading the menu. */
  clickId(id: number): Promise<void>
  property(name: string): Promise<unknown>
  /** Loses its name, as a panel that crashes. */
  die(): Promise<void>
}

/** How long a click waits for a menu that has the words and holds still. */
const patienceMilliseconds = 15_000

/** `requestName` resolves to this where the name is ours. */
const owned = 1

class Watcher extends dbus.Interface {
  readonly items: string[] = []
  RegisterStatusNotifierItem(item: string) {
    this.items.push(item)
  }
  RegisterStatusNotifierHost(_host: string) {
    // Only ourselves.
  }
  get IsStatusNotifierHostRegistered() {
    return true
  }
  get ProtocolVersion() {
    return 0
  }
  get RegisteredStatusNotifierItems() {
    return this.items
  }
}
Watcher.configureMembers({
  methods: {
    RegisterStatusNotifierItem: { inSignature: 's', outSignature: '' },
    RegisterStatusNotifierHost: { inSignature: 's', outSignature: '' },
  },
  properties: {
    IsStatusNotifierHostRegistered: { signature: 'b', access: dbus.ACCESS_READ },
    ProtocolVersion: { signature: 'i', access: dbus.ACCESS_READ },
    RegisteredStatusNotifierItems: { signature: 'as', access: dbus.ACCESS_READ },
  },
})

export async function startTrayHost(bus: Bus): Promise<TrayHost> {
  const connection = bus.connect()
  const face = new Watcher(watcher)
  connection.export('/StatusNotifierWatcher', face)
  const answer: unknown = await connection.requestName(watcher, 0)
  if (answer !== owned) throw new Error(`somebody else owns ${watcher}`)

  const item = () => {
    const newest = face.items.at(-1)
    if (newest === undefined) throw new Error('no icon was announced')
    return newest
  }
  /** Of which icon, so that a click costs no question. */
  let known: { readonly item: string; readonly path: string } | null = null
  const clickId = async (id: number) => {
    const newest = item()
    if (known?.item !== newest) known = { item: newest, path: await menuPath() }
    await call(connection, {
      destination: newest,
      path: known.path,
      interface: menuFace,
      member: 'Event',
      signature: 'isvu',
      body: [id, 'clicked', new Variant('s', ''), 0],
    })
  }
  const menuPath = async () => String(await property(connection, item(), 'Menu'))
  const menu = async () => {
    const body = await call(connection, {
      destination: item(),
      path: await menuPath(),
      interface: menuFace,
      member: 'GetLayout',
      signature: 'iias',
      body: [0, -1, []],
    })
    return readNode(body[1]).inside
  }
  return {
    icons: () => face.items.length,
    menu,
    click: (label) =>
      asAPanelDoes(async () => {
        const found = flat(await menu()).find((entry) => entry.label === label)
        if (found === undefined) throw new NotThere(`the menu has no “${label}”`)
        return found.id
      }, clickId),
    clickId,
    property: (name) => property(connection, item(), name),
    die: async () => {
      connection.unexport('/StatusNotifierWatcher', face)
      await connection.releaseName(watcher)
      connection.disconnect()
    },
  }
}

/** The words are not in the menu; they may be in the next one. */
class NotThere extends Error {}

/**
 * The program may put up its menu anew between the reading and the click; the number that was read then stands for
 * nothing, and the click is answered with an error. A panel is told that the layout changed, shows the new menu and has
 * the person click that: so does this, for as long as somebody would look at it. A program that is gone is not asked
 * twice: its error is the caller's.
 */
async function asAPanelDoes(find: () => Promise<number>, clickId: (id: number) => Promise<void>) {
  const end = performance.now() + patienceMilliseconds
  for (;;) {
    try {
      return await clickId(await find())
    } catch (fault) {
      const isStale = fault instanceof DBusError && fault.type === 'org.freedesktop.DBus.Error.Failed'
      if (!(isStale || fault instanceof NotThere) || performance.now() > end) throw fault
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

export function flat(entries: readonly ShownEntry[]): readonly ShownEntry[] {
  return entries.flatMap((entry) => [entry, ...flat(entry.inside)])
}

export const labels = (entries: readonly ShownEntry[]) =>
  entries.filter(({ line }) => !line).map(({ label }) => label)

async function property(bus: MessageBus, destination: string, name: string): Promise<unknown> {
  const [value] = await call(bus, {
    destination,
    path: '/StatusNotifierItem',
    interface: 'org.freedesktop.DBus.Properties',
    member: 'Get',
    signature: 'ss',
    body: ['org.kde.StatusNotifierItem', name],
  })
  return value instanceof Variant ? value.value : value
}

async function call(bus: MessageBus, message: ConstructorParameters<typeof Message>[0]): Promise<unknown[]> {
  const reply = await bus.call(new Message(message))
  return reply?.body ?? []
}

/** (ia{sv}av): id, properties, children as variants of the same. */
function readNode(raw: unknown): ShownEntry {
  const [id, properties, children] = raw as [number, Record<string, Variant>, Variant[]] // as the protocol has it
  const text = (name: string) => properties[name]?.value as unknown
  return {
    id,
    // Underlines mark a key to press; two stand for one.
    label: String(text('label') ?? '').replaceAll('__', '_'),
    enabled: text('enabled') !== false,
    checked: text('toggle-state') === 1,
    line: text('type') === 'separator',
    inside: children.map((child) => readNode(child.value)),
  }
}
