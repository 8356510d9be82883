// "I come from another app": find it, and read how its accounts get out and what does not come along.

import { messages } from '../../shared/messages'
import { intakeWords, movingInWords } from '../../shared/messages/later'
import type { OldApp } from '../../shared/moving-in'
import { movingInPage } from '../../shared/moving-in-page'
import { AddFrame } from '../parts/add-frame'
import { Button } from '../parts/button'
import { useChooser } from '../parts/choose-files'
import { TextField } from '../parts/field'
import { BackIcon, CameraIcon, CheckIcon, CloseIcon, FileIcon, ScreenIcon } from '../parts/icon'
import { Remark } from '../parts/notice'
import { PathPicture } from '../parts/path-picture'
import { showMain, step } from '../state/intake'
import { visible } from '../state/labels'
import { appQuery, chooseOldApp, foundApps, oldApp } from '../state/moving-in'
import { takeScreens } from '../state/taking'

export function HelpView() {
  const app = oldApp.value
  return app === null ? <AppList /> : <AppPage key={app.id} app={app} />
}

/** Arrow keys walk along the list, and from the field into it. */
function walk(event: KeyboardEvent) {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (by === 0 || !(event.currentTarget instanceof HTMLElement)) return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input.input, .old-app')]
  // The focus may be anywhere else, too.
  const at = stops.findIndex((stop) => stop.matches(':focus'))
  const next = stops[at + by]
  if (at < 0 || !next) return
  event.preventDefault()
  next.focus()
}

function AppList() {
  const { choose, input } = useChooser()
  const words = movingInWords
  const found = foundApps.value
  return (
    <AddFrame
      onSubmit={() => {
        const [first] = found
        if (first) chooseOldApp(first.id)
      }}
      footer={
        <>
          <Button onClick={showMain}>{messages.common.back}</Button>
          <Button icon={FileIcon} onClick={choose}>
            {intakeWords.drop.choose}
          </Button>
        </>
      }
    >
      {input}
      <p class="add-text">{words.text}</p>
      {/* The field and the list are one walk for the arrow keys. */}
      <fieldset class="app-finder" onKeyDown={walk}>
        <legend class="unseen">{words.list}</legend>
        <TextField
          label={words.search}
          first
          value={appQuery.value}
          onInput={(value) => {
            appQuery.value = value
          }}
        />
        <p class="unseen" role="status">
          {words.found(found.length)}
        </p>
        {found.length === 0 ? (
          <p class="app-nothing">{words.nothing(visible(appQuery.value.trim()))}</p>
        ) : (
          <ul class="app-list">
            {found.map(({ id, name, out }) => (
              <li key={id}>
                <button type="button" class="old-app" onClick={() => chooseOldApp(id)}>
                  <span class="app-name">{name}</span>
                  <span class={out === 'none' || out === 'tool' ? 'app-out app-out-none' : 'app-out'}>
                    {words.out[out]}
                  </span>
                  <BackIcon />
                </button>
              </li>
            ))}
          </ul>
        )}
      </fieldset>
      <p class="add-text">{words.other}</p>
    </AddFrame>
  )
}

function AppPage({ app }: { readonly app: OldApp }) {
  const { choose, input } = useChooser()
  const words = movingInWords
  const { note, path, steps, comes, lost, warning } = movingInPage(app)
  const useCamera = () => {
    step.value = { kind: 'camera' }
  }
  const scanScreen = () => {
    showMain()
    void takeScreens([])
  }
  // Sites show their codes on this computer's screen, a phone shows its own to the camera.
  const [go, icon, label] =
    app.out === 'none'
      ? [scanScreen, ScreenIcon, intakeWords.ways.screen]
      : app.out === 'qr'
        ? [useCamera, CameraIcon, intakeWords.ways.camera]
        : [choose, FileIcon, intakeWords.drop.choose]
  return (
    <AddFrame
      onSubmit={go}
      footer={
        <>
          <Button onClick={() => chooseOldApp(null)}>{words.all}</Button>
          {app.out === 'qr' ? (
            <Button icon={FileIcon} onClick={choose}>
              {intakeWords.drop.choose}
            </Button>
          ) : null}
          <Button kind="primary" submit first icon={icon}>
            {label}
          </Button>
        </>
      }
    >
      {input}
      {note ? <Remark tone="warn">{note}</Remark> : null}
      {app.screens.length > 0 ? (
        <PathPicture label={words.picture(app.name)} device={app.device} screens={app.screens} path={path} />
      ) : null}
      <section class="app-part">
        <h2 class="add-title">{app.out === 'none' ? words.heads.instead : words.heads.how}</h2>
        <ol class="steps">
          {steps.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ol>
      </section>
      {warning ? <Remark tone="warn">{warning}</Remark> : null}
      <div class="app-sides">
        <Side head={words.heads.comes} lines={comes} comes />
        <Side head={words.heads.lost} lines={lost} />
      </div>
    </AddFrame>
  )
}

interface SideProps {
  readonly head: string
  readonly lines: readonly string[]
  readonly comes?: boolean
}

function Side({ head, lines, comes }: SideProps) {
  if (lines.length === 0) return null
  const Icon = comes ? CheckIcon : CloseIcon
  return (
    <section class={comes ? 'app-part app-comes' : 'app-part'}>
      <h2 class="add-title">{head}</h2>
      <ul class="app-lines">
        {lines.map((line) => (
          <li key={line}>
            <Icon />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
