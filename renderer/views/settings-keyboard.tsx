// The settings' part about the keyboard: the keys that work everywhere, and the way to all others.

import { messages } from '../../shared/messages'
import { shortcutWords } from '../../shared/messages/later'
import { Button } from '../parts/button'
import { Section, SettingRow } from '../parts/setting-row'
import { ShortcutList } from '../parts/shortcut-list'
import { action } from '../state/actions'

export function KeyboardSection() {
  return (
    <Section title={messages.settings.sections.keyboard}>
      <ShortcutList topic="window" />
      <SettingRow title={shortcutWords.title} text={shortcutWords.settingsText}>
        <Button label={shortcutWords.title} onClick={action('shortcuts').run}>
          {shortcutWords.open}
        </Button>
      </SettingRow>
    </Section>
  )
}
