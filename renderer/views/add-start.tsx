// The ways in: drop, paste, choose, scan, type. Whatever comes is taken, in any number.

import { useSignal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import { intakeWords } from '../../shared/messages/later'
import { Button } from '../parts/button'
import { useChooser } from '../parts/choose-files'
import { TextField } from '../parts/field'
import { CameraIcon, FileIcon, HelpIcon, KeyboardIcon, ScreenIcon } from '../parts/icon'
import { Notes } from '../parts/notes'
import { type AddFocus, showMain, step } from '../state/intake'
import { takeScreens, takeText } from '../state/taking'

const words = intakeWords

interface Props {
  readonly focus?: AddFocus
  /** Something was found before; it waits. */
  readonly more?: boolean
}

export function StartView({ focus = 'text', more }: Props) {
  const { choose, input } = useChooser()
  const scanning = useSignal(false)
  const scanScreen = async () => {
    if (scanning.value) return
    scanning.value = true
    await takeScreens([])
    scanning.value = false
  }
  return (
    <div class="add-scroller">
      <div class="add-column">
        {input}
        <Notes choose={choose} />
        <div class="drop-zone">
          <h2 class="drop-title">{words.drop.title}</h2>
          <p class="drop-text">{words.drop.text}</p>
          <TextForm first={focus === 'text'} />
          <Button icon={FileIcon} wide first={focus === 'files'} onClick={choose}>
            {words.drop.choose}
          </Button>
        </div>
        <div class="ways add-ways">
          <Way
            icon={ScreenIcon}
            title={scanning.value ? words.screen.taking : words.ways.screen}
            text={words.ways.screenText}
            first={focus === 'scan'}
            run={() => void scanScreen()}
          />
          <Way
            icon={CameraIcon}
            title={words.ways.camera}
            text={words.ways.cameraText}
            run={() => {
              step.value = { kind: 'camera' }
            }}
          />
          <Way
            icon={KeyboardIcon}
            title={words.ways.hand}
            text={words.ways.handText}
            run={() => {
              step.value = { kind: 'hand', secret: '' }
            }}
          />
          <Way
            icon={HelpIcon}
            title={words.ways.help}
            text={words.ways.helpText}
            run={() => {
              step.value = { kind: 'help' }
            }}
          />
        </div>
        {more ? (
          <Button kind="quiet" onClick={showMain}>
            {words.backToFound}
          </Button>
        ) : null}
      </div>
    </div>
  )
}

function TextForm({ first }: { readonly first: boolean }) {
  const text = useSignal('')
  const empty = useSignal(false)
  const read = () => {
    empty.value = text.value.trim() === ''
    if (!empty.value) void takeText(text.value)
  }
  return (
    <form
      class="drop-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        read()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
        if (!(event.target instanceof HTMLTextAreaElement)) return
        event.preventDefault()
        read()
      }}
    >
      <TextField
        label={words.drop.field}
        hint={words.drop.fieldHint}
        kind="link"
        rows={2}
        takesAll
        first={first}
        fault={empty.value ? words.drop.empty : null}
        value={text.value}
        onInput={(value) => {
          text.value = value
          empty.value = false
        }}
      />
      <Button submit>{words.drop.read}</Button>
    </form>
  )
}

interface WayProps {
  readonly icon: FunctionComponent
  readonly title: string
  readonly text: string
  readonly run: () => void
  readonly first?: boolean
}

function Way({ icon: Icon, title, text, run, first }: WayProps) {
  return (
    <button type="button" class="way" data-first={first || undefined} onClick={run}>
      <Icon />
      <span class="way-title">{title}</span>
      <span class="way-text">{text}</span>
    </button>
  )
}
