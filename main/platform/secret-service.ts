// One question to the Secret Service of a Linux session, over the session's bus: the secret of an entry that lies open.
// Everything else (a locked collection, a prompt, writing, a service that has to be started) is keytar's, in the
// keychain's process (docs/decisions/0013). Source: the Secret Service API, draft 0.2.

import { reader, string, writer } from './bus-message'
import { type BusTalk, talkToBus } from './bus-talk'
import { beginSecretSession, type SecretSession, sessionAlgorithm } from './secret-session'
import { socketPath } from './session-bus'

const service = {
  to: 'org.freedesktop.secrets',
  path: '/org/freedesktop/secrets',
  interface: 'org.freedesktop.Secret.Service',
} as const

/** keytar keeps its entries under this name, and libsecret searches for it along with the attributes. */
const schema = 'org.freedesktop.Secret.Generic'

export interface SecretAttributes {
  readonly service: string
  readonly account: string
}

export interface SecretService {
  /** Gets to know the service before it is asked; worth it when it is asked within the limit. */
  begin(): void
  /**
   * Null in every case but one: the service is there, nothing has to be unlocked or asked of a person, and all is answered
   * within the limit. Null says nothing of whether there is such an entry.
   */
  lookUp(attributes: SecretAttributes): Promise<string | null>
}

/** Milliseconds that a talk waits for its question. */
const waits = 3_000

/** `limit`: milliseconds for an answer. */
export function createSecretService({
  env,
  limit,
}: {
  readonly env: NodeJS.ProcessEnv
  readonly limit: number
}): SecretService {
  let begun: Talk | null = null
  return {
    begin: () => {
      begun?.bus.end()
      begun = talk(env)
      if (begun !== null) setTimeout(begun.bus.end, waits).unref()
    },
    lookUp: async (attributes) => {
      const mine = begun === null || begun.bus.isOver() ? talk(env) : begun
      begun = null
      if (mine === null) return null
      const timer = setTimeout(mine.bus.end, limit)
      try {
        return await ask(mine, attributes)
      } catch {
        return null
      } finally {
        clearTimeout(timer)
        mine.bus.end()
      }
    },
  }
}

interface Talk {
  readonly bus: BusTalk
  readonly session: SecretSession
  /** The service's number, and the path of the session. */
  readonly opened: Promise<readonly [theirs: Uint8Array, path: string]>
}

function talk(env: NodeJS.ProcessEnv): Talk | null {
  const path = socketPath(env)
  if (path === null) return null
  const bus = talkToBus(path)
  const session = beginSecretSession()
  const body = writer().text(sessionAlgorithm).bytesInVariant(session.ours).done()
  const opened = bus.call({ ...service, member: 'OpenSession', signature: 'sv' }, body).then((answer) => {
    const said = reader(answer)
    return [said.bytesInVariant(), said.text()] as const
  })
  // Whoever asks later hears of it.
  opened.catch(() => undefined)
  return { bus, session, opened }
}

async function ask({ bus, session, opened }: Talk, attributes: SecretAttributes): Promise<string | null> {
  const searched = writer()
    .dictionary({ 'xdg:schema': schema, ...attributes })
    .done()
  const [found, [theirs, path]] = await Promise.all([
    bus.call({ ...service, member: 'SearchItems', signature: 'a{ss}' }, searched),
    opened,
  ])
  // The first list is of items that lie open, the second of locked ones.
  const [item] = reader(found).texts()
  if (item === undefined) return null
  const of = { to: service.to, path: item, interface: 'org.freedesktop.Secret.Item' }
  const secret = reader(await bus.call({ ...of, member: 'GetSecret', signature: 'o' }, string(path)))
  secret.structure()
  secret.text()
  const parameters = secret.bytes()
  const plain = session.open(theirs, parameters, secret.bytes())
  const text = plain?.toString() ?? null
  plain?.fill(0)
  return text
}
