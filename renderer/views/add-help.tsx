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
// The keys of the catalogue.
const appsInOrder = Object.keys(words.apps) as readonly App[]

/** Kept while the window is open: people go back and forth between the two apps. */
const lastChosen: { app: App | null } = { app: null }

type App = keyof typeof fromAppsWords.apps

export function HelpView() {
  const { choose, input } = useChooser()
  const app = useSignal(lastChosen.app)
  // Where an app exports nothing, `note` says so.
  const told: { name: string; note?: string; steps: readonly string[] } | null =
    app.value === null ? null : words.apps[app.value]
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
        {appsInOrder.map((each, at) => (
          <label key={each} class="app-choice">
            <input
              type="radio"
              name="from-app"
              data-first={app.value === each || (app.value === null && at === 0) || undefined}
              checked={app.value === each}
              onChange={() => {
                app.value = each
                lastChosen.app = each
              }}
            />
            <span>{words.apps[each].name}</span>
          </label>
        ))}
      </fieldset>
      <div class="app-steps" aria-live="polite">
        {told === null ? null : (
          <>
            <h2 class="add-title">{told.name}</h2>
            {told.note ? <Remark tone="warn">{told.note}</Remark> : null}
            <ol class="steps">
              {told.steps.map((each) => (
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
