// All keys by topic: those of the actions' tables, and what the list and the quick window do with keys by themselves.

import { shortcutWords } from '../../shared/messages/later'
import { actions } from './actions'
import { chooseKeys, type Keys } from './keys'
import { accountActions } from './row-actions'

export type Topic = keyof typeof shortcutWords.topics
type Gesture = keyof typeof shortcutWords.gestures

export interface Shortcut {
  readonly id: string
  readonly words: string
  /** Any of them. */
  readonly keys: readonly Keys[]
}

const gestures: Readonly<Record<Gesture, { readonly topic: Topic; readonly keys: readonly Keys[] }>> = {
  type: { topic: 'list', keys: ['letters'] },
  walk: { topic: 'list', keys: ['arrowup', 'arrowdown'] },
  ends: { topic: 'list', keys: ['home', 'end'] },
  pages: { topic: 'list', keys: ['pageup', 'pagedown'] },
  menu: { topic: 'account', keys: ['shift f10'] },
  paste: { topic: 'window', keys: ['mod v'] },
  back: { topic: 'window', keys: ['escape'] },
  choose: { topic: 'selecting', keys: [chooseKeys, 'mod click'] },
  range: { topic: 'selecting', keys: ['shift arrowdown', 'shift click'] },
  chooseAll: { topic: 'selecting', keys: ['mod a'] },
  trashChosen: { topic: 'selecting', keys: ['delete'] },
  stop: { topic: 'selecting', keys: ['escape'] },
  quickCopy: { topic: 'quick', keys: ['enter'] },
  quickType: { topic: 'quick', keys: ['mod enter'] },
  quickPick: { topic: 'quick', keys: ['alt 1…9'] },
  quickHide: { topic: 'quick', keys: ['escape'] },
}

/** Said as a gesture, which also names the pointer's way. */
const elsewhere: ReadonlySet<string> = new Set(['select'])

export function shortcutsOf(topic: Topic): readonly Shortcut[] {
  const words = shortcutWords.gestures
  // The names of a table's members are its keys.
  const mine = (Object.keys(gestures) as readonly Gesture[])
    .filter((id) => gestures[id].topic === topic)
    .map((id) => ({ id, words: words[id], keys: gestures[id].keys }))
  if (topic === 'window') {
    return [
      ...actions.flatMap(({ id, words: said, keys }) => (keys ? [{ id, words: said(), keys }] : [])),
      ...mine,
    ]
  }
  if (topic !== 'account') return mine
  const deeds = accountActions.flatMap(({ id, words: said, keys }) =>
    keys && !elsewhere.has(id) ? [{ id, words: said({ pinned: false }), keys: [keys] }] : [],
  )
  return [...deeds, ...mine]
}
