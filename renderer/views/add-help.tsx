// "Coming from another app?": choose it, and read how its accounts get out.

import { useSignal } from '@preact/signals'
import { messages } from '../../shared/messages'
import { fromAppsWords, intakeWords } from '../../shared/messages/later'
import { AddFrame } from '../parts/add-frame'
import { Button } from '../parts/button'
import { useChooser } from '../parts/choose-files'
import { FileIcon } from '../parts/icon'
import { Remark } from '../parts/notice'
import { showMain } from '../state/intake'

const words = fromAppsWords

/** Kept while the window is open: people go back and forth between the two apps. */
const lastChosen = { name: '' }

export function HelpView() {
  const { choose, input } = useChooser()
  const name = useSignal(lastChosen.name)
  const note = words.noteOf(name.value)
  return (
    <AddFrame
      onSubmit={choose}
      footer={
        <>
          <Button onClick={showMain}>{messages.common.back}</Button>
          <Button kind="primary" submit icon={FileIcon}>
            {intakeWords.drop.choose}
          </Button>
        </>
      }
    >
      {input}
      <p class="add-text">{words.text}</p>
      <fieldset class="apps">
        <legend class="unseen">{words.label}</legend>
        {words.names().map((each, at) => (
          <label key={each} class="app-choice">
            <input
              type="radio"
              name="from-app"
              data-first={name.value === each || (name.value === '' && at === 0) || undefined}
              checked={name.value === each}
              onChange={() => {
                name.value = each
                lastChosen.name = each
              }}
            />
            <span>{each}</span>
          </label>
        ))}
      </fieldset>
      <div class="app-steps" aria-live="polite">
        {name.value === '' ? null : (
          <>
            <h2 class="add-title">{name.value}</h2>
            {note ? <Remark tone="warn">{note}</Remark> : null}
            <ol class="steps">
              {words.stepsOf(name.value).map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ol>
          </>
        )}
        <p class="add-text">{words.other}</p>
      </div>
    </AddFrame>
  )
}
