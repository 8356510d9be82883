// The settings' way to an export.

import { exportingWords } from '../../shared/messages/later'
import { Button } from '../parts/button'
import { Section, SettingRow } from '../parts/setting-row'
import { dialog } from '../state/page'

const words = exportingWords

export function ExportSection() {
  return (
    <Section title={words.title}>
      <SettingRow title={words.settings.title} text={words.settings.text}>
        <Button
          onClick={() => {
            dialog.value = { kind: 'export', id: null }
          }}
        >
          {words.settings.button}
        </Button>
      </SettingRow>
    </Section>
  )
}
