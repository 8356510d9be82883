// Locking on request.

import { messages } from '../../shared/messages'
import { ask } from '../bridge'
import { announce, complain } from './toast'

export async function lockNow() {
  const reply = await ask('lock')
  if (reply.ok) announce(messages.list.said.locked)
  else complain(reply.error)
}
