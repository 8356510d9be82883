// A code that was not found by itself: the person marks where it is, at full resolution; or picks one window.

import { useSignal } from '@preact/signals'
import type { ScreenSourceView } from '../../shared/intake'
import { messages } from '../../shared/messages'
import { intakeWords } from '../../shared/messages/later'
import { ask } from '../bridge'
import { AddFrame } from '../parts/add-frame'
import { Button } from '../parts/button'
import { SelectField } from '../parts/field'
import { Remark } from '../parts/notice'
import { RegionPicker } from '../parts/region-picker'
import { type Picture, showMain } from '../state/intake'
import { middleRegion } from '../state/region'
import { scanner } from '../state/scanner'
import { takeScreens, takeTexts } from '../state/taking'
import { announce, complain } from '../state/toast'

const words = intakeWords

interface Props {
  readonly pictures: readonly Picture[]
  readonly from: 'file' | 'screen'
}

export function RegionView({ pictures, from }: Props) {
  const at = useSignal(0)
  const picture = pictures[at.value] ?? pictures[0]
  const region = useSignal(picture ? middleRegion(picture) : { x: 0, y: 0, width: 0, height: 0 })
  const fault = useSignal<string | null>(null)
  const reading = useSignal(false)
  if (!picture) return null

  const read = async () => {
    if (reading.value) return
    reading.value = true
    fault.value = null
    const { pixels, width, height, name } = picture
    const { scanPixels } = await scanner()
    // A copy: what is scanned is handed over to a worker, and another part may be chosen afterwards.
    const found = await scanPixels(pixels.slice(), width, height, { region: region.value })
    reading.value = false
    if (found.ok && found.texts.length > 0) return takeTexts(from === 'screen' ? null : name, found.texts)
    fault.value = found.ok ? words.region.none : words.sources.pictureFault[found.fault]
  }

  return (
    <AddFrame
      onSubmit={() => void read()}
      footer={
        <>
          <Button onClick={showMain}>{messages.common.cancel}</Button>
          <Button kind="primary" submit busy={reading.value}>
            {words.region.read}
          </Button>
        </>
      }
    >
      {from === 'screen' ? <p class="add-strong">{words.sources.noCodeOnScreen}</p> : null}
      <p class="add-text">{words.region.text}</p>
      {fault.value ? <Remark tone="fault">{fault.value}</Remark> : null}
      {pictures.length > 1 ? (
        <SelectField
          label={words.region.which}
          value={String(at.value)}
          options={pictures.map(({ name }, place) => ({ value: String(place), label: name }))}
          onChange={(place) => {
            at.value = Number(place)
            const next = pictures[at.value]
            if (next) region.value = middleRegion(next)
          }}
        />
      ) : null}
      <RegionPicker
        key={at.value}
        picture={picture}
        region={region.value}
        onRead={() => void read()}
        onChange={(next) => {
          region.value = next
          fault.value = null
        }}
      />
      {from === 'screen' ? <Windows /> : null}
    </AddFrame>
  )
}

/** Windows that can be looked at instead, also those behind others. */
function Windows() {
  const windows = useSignal<readonly ScreenSourceView[] | null>(null)
  const list = async () => {
    const reply = await ask('listScreens')
    if (!reply.ok) return complain(reply.error)
    windows.value = reply.value.filter(({ kind }) => kind === 'window')
    announce(windows.value.length === 0 ? words.screen.noWindows : words.screen.windowsTitle)
  }
  const open = windows.value
  if (open === null) return <Button onClick={() => void list()}>{words.screen.windows}</Button>
  if (open.length === 0) return <p class="add-text">{words.screen.noWindows}</p>
  return (
    <section class="windows" aria-label={words.screen.windowsTitle}>
      <h2 class="section-title">{words.screen.windowsTitle}</h2>
      <ul class="windows-list">
        {open.map(({ id, name }) => (
          <li key={id}>
            <button type="button" class="window-button" onClick={() => void takeScreens([id])}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
