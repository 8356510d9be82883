// A real gnome-keyring of a test's own, with every mishap that a desktop has in store for one.

import type { ChildProcess, SpawnOptions } from 'node:child_process'
import { Message, Variant } from 'dbus-next'
import type { Bus } from './bus'
import { tool } from './tools'

export const secretService = 'org.freedesktop.secrets'
const password = 'keyring-password'
const loginCollection = '/org/freedesktop/secrets/collection/login'

export interface Keyring {
  pid(): Promise<number>
  lock(): Promise<void>
  /** As a person does who types the keyring's password. */
  unlock(): Promise<void>
  /** SIGKILL; nobody owns the name afterwards. */
  kill(): Promise<void>
  /** SIGSTOP: takes calls and answers none. */
  stop(): Promise<void>
  continue(): Promise<void>
  /** Ends it and starts another one over the same files. */
  restart(state?: 'unlocked' | 'locked'): Promise<void>
  /** Reads, changes and deletes by libsecret's own tool, so past Tidelock's code. null = no such item. */
  item(account: string): Promise<string | null>
  changeItem(account: string, value: string): Promise<void>
  deleteItem(account: string): Promise<void>
  /** How many items Tidelock has. */
  count(): Promise<number>
}

interface Parts {
  readonly bus: Bus
  readonly service: string
  start(command: string, args: readonly string[], options?: SpawnOptions): ChildProcess
  run(
    command: string,
    args: readonly string[],
    input?: string,
  ): Promise<{ readonly code: number | null; readonly stdout: string }>
}

type Call = (face: string, member: string, signature: string, body: unknown[]) => Promise<unknown[]>

export async function startKeyring(
  { bus, service, start, run }: Parts,
  state: 'unlocked' | 'locked',
): Promise<Keyring> {
  const owner = () => bus.ownerPid(secretService)
  const until = async (reached: () => Promise<boolean>, what: string) => {
    for (let tries = 0; tries < 1_200; tries += 1) {
      if (await reached()) {
        return
      }
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
    throw new Error(`gnome-keyring ${what} in 30 s`)
  }
  const pid = async () => {
    const found = await owner()
    if (found === null) {
      throw new Error('gnome-keyring does not run')
    }
    return found
  }
  const signal = async (name: NodeJS.Signals) => {
    process.kill(await pid(), name)
  }
  const launch = async (unlocked: boolean) => {
    const args = ['--foreground', '--components=secrets', ...(unlocked ? ['--unlock'] : [])]
    const daemon = start(tool('gnome-keyring-daemon'), args, { stdio: ['pipe', 'ignore', 'ignore'] })
    daemon.stdin?.end(password)
    await until(async () => (await owner()) !== null, 'did not take its name')
  }
  const kill = async () => {
    await signal('SIGKILL')
    await until(async () => (await owner()) === null, 'kept its name')
  }
  const talk = async <T>(conversation: (call: Call) => Promise<T>): Promise<T> => {
    const connection = bus.connect()
    const target = { destination: secretService, path: '/org/freedesktop/secrets' }
    try {
      return await conversation(async (face, member, signature, body) => {
        const reply = await connection.call(
          new Message({ ...target, interface: face, member, signature, body }),
        )
        return reply?.body ?? []
      })
    } finally {
      connection.disconnect()
    }
  }
  const lock = () => talk((call) => call('org.freedesktop.Secret.Service', 'Lock', 'ao', [[loginCollection]]))
  const about = (account: string) => ['service', service, 'account', account]

  await launch(true) // the first start makes the login keyring, whose password this is
  if (state === 'locked') {
    await lock()
  }
  return {
    pid,
    lock: async () => {
      await lock()
    },
    kill,
    stop: () => signal('SIGSTOP'),
    continue: () => signal('SIGCONT'),
    unlock: async () => {
      await talk(async (call) => {
        const plain = new Variant('s', '')
        const [, session] = await call('org.freedesktop.Secret.Service', 'OpenSession', 'sv', [
          'plain',
          plain,
        ])
        const secret = [session, Buffer.alloc(0), Buffer.from(password), 'text/plain']
        const face = 'org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface' // its own name, and gnome-keyring's only
        await call(face, 'UnlockWithMasterPassword', 'o(oayays)', [loginCollection, secret])
      })
    },
    restart: async (as = 'unlocked') => {
      if ((await owner()) !== null) {
        await kill()
      }
      await launch(as === 'unlocked')
    },
    item: async (account) => {
      const { code, stdout } = await run(tool('secret-tool'), ['lookup', ...about(account)])
      return code === 0 ? stdout : null
    },
    changeItem: async (account, value) => {
      // keytar asks for items of its schema alone; one that secret-tool makes anew has none unless told.
      const schema = ['xdg:schema', 'org.freedesktop.Secret.Generic']
      await run(tool('secret-tool'), ['store', '--label=changed', ...about(account), ...schema], value)
    },
    count: async () => {
      const { stdout } = await run(tool('secret-tool'), ['search', '--all', 'service', service])
      return stdout.split('\n').filter((line) => line.startsWith('[/')).length
    },
    deleteItem: async (account) => {
      await run(tool('secret-tool'), ['clear', ...about(account)])
    },
  }
}
