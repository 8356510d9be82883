// Which file this is, where one was named: on the lock screen and above the list.

import { messages } from '../../shared/messages'
import { visible } from '../state/labels'
import { portable } from '../state/place'

export function PlaceLine() {
  const path = portable.value
  if (path === null) return null
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  return (
    <p class="place-line" title={visible(path)}>
      {messages.gate.portableFile} <b>{visible(name)}</b>
    </p>
  )
}
