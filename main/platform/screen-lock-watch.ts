// Whether the screen of a Linux desktop is locked: Electron does not tell there, but the desktops' screen savers do on the
// session bus, and systemd-logind on the system bus when a session is told to lock (loginctl lock-session, swayidle).

import { openBusLine, ownerRule, textsOf } from './bus-line'
import { string } from './bus-message'
import { busPath, socketPath } from './session-bus'

/** Their interfaces are called as they are: org.freedesktop.ScreenSaver is KDE's and many others'. */
const savers = [
  'org.freedesktop.ScreenSaver',
  'org.gnome.ScreenSaver',
  'org.cinnamon.ScreenSaver',
  'org.mate.ScreenSaver',
  'org.xfce.ScreenSaver',
] as const

export interface ScreenLockWatch {
  /** A screen saver is there that tells. */
  tells(): boolean
  stop(): void
}

export function watchScreenLock(env: NodeJS.ProcessEnv, locked: () => void): ScreenLockWatch {
  const there = new Set<string>()
  let replies = 0
  const stopSavers = openBusLine(
    socketPath(env),
    [
      ...savers.map((name) => ['NameHasOwner', string(name)] as const),
      ...savers.flatMap((name) => [
        ['AddMatch', string(ownerRule(name))] as const,
        ['AddMatch', string(activeRule(name))] as const,
      ]),
    ],
    {
      gone: () => there.clear(),
      hear: (message) => {
        const { type, header, body, number } = message
        if (type === 2 || type === 3) {
          // The first answer is Hello's.
          const name = savers[replies - 1]
          replies += 1
          if (name !== undefined && type === 2 && number(body, 0) === 1) there.add(name)
        } else if (type === 4 && header.includes('NameOwnerChanged')) {
          const [name = '', , owner] = textsOf(message)
          if (owner === '') there.delete(name)
          else there.add(name)
        } else if (type === 4 && header.includes('ActiveChanged')) {
          if (body.length === 4 && number(body, 0) === 1) locked()
        }
      },
    },
  )
  const session = sessionObject(env['XDG_SESSION_ID'])
  const stopLogind = openBusLine(systemBus(env), [['AddMatch', string(lockRule)]], {
    gone: () => undefined,
    hear: ({ type, header }) => {
      if (type === 4 && header.includes('login1.Session') && header.includes(session)) locked()
    },
  })
  return {
    tells: () => there.size > 0,
    stop: () => {
      there.clear()
      stopSavers()
      stopLogind()
    },
  }
}

const activeRule = (name: string) =>
  `type='signal',sender='${name}',interface='${name}',member='ActiveChanged'`

const lockRule =
  "type='signal',sender='org.freedesktop.login1',interface='org.freedesktop.login1.Session',member='Lock'"

/**
 * The end of our session's object path, a zero byte behind it, as systemd escapes it: what is no letter, and a digit in
 * front, is `_` and two hex digits. Without a session id any session's lock is taken for ours: it costs a passphrase.
 */
export function sessionObject(id: string | undefined): string {
  if (id === undefined || id === '') return '/org/freedesktop/login1/session/'
  const escaped = [...id].map((letter, at) =>
    /[a-z]/i.test(letter) || (at > 0 && /\d/.test(letter))
      ? letter
      : `_${letter.charCodeAt(0).toString(16).padStart(2, '0')}`,
  )
  return `/org/freedesktop/login1/session/${escaped.join('')}\0`
}

function systemBus(env: NodeJS.ProcessEnv): string | null {
  return busPath(env['DBUS_SYSTEM_BUS_ADDRESS'] ?? 'unix:path=/run/dbus/system_bus_socket')
}
