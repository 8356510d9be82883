// The clock that codes are made with: a calm line while it is corrected, and its section in the settings.

import { messages } from '../../shared/messages'
import { correctionText } from '../../shared/messages/choose'
import { ask } from '../bridge'
import { dialog } from '../state/page'
import { complain, showToast } from '../state/toast'
import { Button } from './button'
import { ClockIcon } from './icon'
import { Section, SettingRow } from './setting-row'

const words = messages.clock

export const openClock = () => {
  dialog.value = { kind: 'clock' }
}

/** True when it was done. */
export async function correctClock(seconds: number): Promise<boolean> {
  const reply = await ask('setTimeOffset', { seconds })
  if (!reply.ok) complain(reply.error)
  else
    showToast({
      text: seconds === 0 ? words.wasSetBack : words.wasCorrected(correctionText(seconds)),
      tone: 'plain',
    })
  return reply.ok
}

/** Stands above the codes for as long as they are not made with this computer's own time. */
export function ClockLine({ offset }: { readonly offset: number }) {
  if (offset === 0) return null
  return (
    <p class="clock-line">
      <ClockIcon />
      <span class="clock-line-text">{words.corrected(correctionText(offset))}</span>
      <button type="button" class="text-button" onClick={() => void correctClock(0)}>
        {words.setBack}
      </button>
    </p>
  )
}

export function ClockSection({ offset }: { readonly offset: number }) {
  return (
    <Section title={words.section}>
      <SettingRow
        title={words.title}
        text={offset === 0 ? words.text : words.corrected(correctionText(offset))}
      >
        {offset === 0 ? null : (
          <Button kind="quiet" onClick={() => void correctClock(0)}>
            {words.setBack}
          </Button>
        )}
        <Button onClick={openClock}>{words.check}</Button>
      </SettingRow>
    </Section>
  )
}
