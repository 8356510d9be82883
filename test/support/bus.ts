// A private D-Bus session: nothing on it but what a test starts, and nothing started by itself unless asked for.

import type { ChildProcess } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type MessageBus, sessionBus } from 'dbus-next'
import { firstLine } from './read-line'
import { tool } from './tools'

export interface Bus {
  readonly address: string
  /** A connection of the test's own. The caller disconnects it. */
  connect(): MessageBus
  /** null = nobody owns the name. */
  ownerPid(name: string): Promise<number | null>
}

/** `services`: names that the bus starts when they are first asked for, with the command line of each. */
export async function startBus(
  folder: string,
  start: (command: string, args: readonly string[]) => ChildProcess,
  services: Readonly<Record<string, string>>,
): Promise<Bus> {
  const config = join(folder, 'bus.conf')
  const serviceFolder = join(folder, 'services')
  writeFileSync(config, busConfig(join(folder, 'run', 'bus'), serviceFolder))
  for (const [name, command] of Object.entries(services)) {
    writeFileSync(join(serviceFolder, `${name}.service`), `[D-BUS Service]\nName=${name}\nExec=${command}\n`)
  }
  const daemon = start(tool('dbus-daemon'), [
    `--config-file=${config}`,
    '--nofork',
    '--nopidfile',
    '--print-address=1',
  ])
  const address = await firstLine(daemon, 'dbus-daemon')

  const connect = () => {
    const bus = sessionBus({ busAddress: address })
    bus.on('error', () => {}) // the bus may end before the test does
    return bus
  }
  return { address, connect, ownerPid: (name) => askOwner(connect, name) }
}

/** root's tests connect too, hence any user; the socket lies in a folder that only the test user can enter. */
function busConfig(socket: string, services: string): string {
  return `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <keep_umask/>
  <listen>unix:path=${socket}</listen>
  <auth>EXTERNAL</auth>
  <servicedir>${services}</servicedir>
  <policy context="default">
    <allow user="*"/>
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`
}

async function askOwner(connect: () => MessageBus, name: string): Promise<number | null> {
  const bus = connect()
  try {
    const object = await bus.getProxyObject('org.freedesktop.DBus', '/org/freedesktop/DBus')
    const pid: unknown = await object
      .getInterface('org.freedesktop.DBus')
      ['GetConnectionUnixProcessID']?.(name)
    return typeof pid === 'number' ? pid : null
  } catch {
    return null
  } finally {
    bus.disconnect()
  }
}
