// The shortcuts of one topic: what is done, and by which keys.

import { Fragment } from 'preact'
import { shortcutWords } from '../../shared/messages/later'
import { shortcutsOf, type Topic } from '../state/shortcuts'
import { Keycaps } from './keycaps'

export function ShortcutList({ topic }: { readonly topic: Topic }) {
  return (
    <dl class="shortcuts">
      {shortcutsOf(topic).map(({ id, words, keys }) => (
        <div class="shortcut" key={id}>
          <dt>{words}</dt>
          <dd>
            {keys.map((each, at) => (
              <Fragment key={each}>
                {at > 0 ? <span class="shortcut-or">{shortcutWords.or}</span> : null}
                <Keycaps keys={each} />
              </Fragment>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
