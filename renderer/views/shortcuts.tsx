// The sheet of all shortcuts, by topic.

import { messages } from '../../shared/messages'
import { shortcutWords } from '../../shared/messages/later'
import { Button } from '../parts/button'
import { Dialog } from '../parts/dialog'
import { ShortcutList } from '../parts/shortcut-list'
import { closeDialog } from '../state/page'
import type { Topic } from '../state/shortcuts'

const topics: readonly Topic[] = ['window', 'list', 'account', 'selecting', 'quick']

export function ShortcutsDialog() {
  return (
    <Dialog
      title={shortcutWords.title}
      onClose={closeDialog}
      onSubmit={closeDialog}
      footer={
        <Button kind="primary" submit autofocus>
          {messages.common.close}
        </Button>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by the keyboard too */}
      <section class="sheet" aria-label={shortcutWords.title} tabIndex={0}>
        {topics.map((topic) => (
          <section key={topic} class="sheet-topic">
            <h3 class="sheet-head">{shortcutWords.topics[topic]}</h3>
            <ShortcutList topic={topic} />
          </section>
        ))}
      </section>
    </Dialog>
  )
}
