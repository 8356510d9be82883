// The Add screen: takes anything, shows what was found, and asks before any of it would be lost.

import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { intakeWords, movingInWords } from '../../shared/messages/later'
import { ask } from '../bridge'
import { PageBar } from '../parts/page-bar'
import { arrived } from '../state/arriving'
import { forgetIntake, hasRows, intake, showMain, step, takeIntake } from '../state/intake'
import { isReading, onlyRow } from '../state/intake-rows'
import { chooseOldApp, oldApp } from '../state/moving-in'
import { dialog, guardPage } from '../state/page'
import { stopScanner } from '../state/scanner'
import { dropNote, followArrived, notes } from '../state/taking'
import { announce } from '../state/toast'
import { CameraView } from './add-camera'
import { HandView } from './add-hand'
import { HelpView } from './add-help'
import { ListView } from './add-list'
import { RegionView } from './add-region'
import { ReportView } from './add-report'
import { SingleView } from './add-single'
import { StartView } from './add-start'
import { MendDialog } from './mend'

const words = intakeWords

/** Main forgets what was on its way in, and so does the page. */
function forgetAll() {
  for (const { id } of notes.peek()) dropNote(id)
  if (intake.peek().sources.length > 0 || hasRows.peek()) void ask('emptyIntake')
  forgetIntake()
}

function leave(go: () => void, back: boolean) {
  const { kind } = step.peek()
  if (back && kind === 'help' && oldApp.peek() !== null) return chooseOldApp(null)
  if (back && kind !== 'main' && kind !== 'report') return showMain()
  const count = intake.peek().rows.length
  const away = () => {
    forgetAll()
    go()
  }
  // One account is as quickly brought again as a question is read.
  if (count < 2 || kind === 'report') return away()
  dialog.value = {
    kind: 'confirm',
    title: words.discard.title,
    text: words.discard.text(count),
    final: true,
    button: words.discard.button,
    run: away,
  }
}

/** Said once everything that came in has been read. */
function sayFound() {
  const { rows } = intake.value
  const reading = isReading(intake.value) || notes.value.some(({ state }) => state === 'scanning')
  const bad = rows.filter(({ state }) => state.kind === 'bad').length
  useEffect(() => {
    if (!reading && rows.length > 0) announce(words.found(rows.length, bad))
  }, [reading, rows.length, bad])
}

function Step() {
  const shown = step.value
  const view = intake.value
  switch (shown.kind) {
    case 'hand':
      return <HandView secret={shown.secret} />
    case 'help':
      return <HelpView />
    case 'camera':
      return <CameraView />
    case 'region':
      return <RegionView pictures={shown.pictures} from={shown.from} />
    case 'report':
      return <ReportView report={shown.report} />
    case 'more':
      return <StartView more />
    case 'main': {
      const only = notes.value.length === 0 ? onlyRow(view) : null
      if (only) return <SingleView key={only.key} row={only} />
      return view.sources.length > 0 || view.rows.length > 0 ? (
        <ListView />
      ) : (
        <StartView focus={shown.focus ?? 'text'} />
      )
    }
  }
}

function titleOfStep(): string {
  const shown = step.value
  switch (shown.kind) {
    case 'hand':
      return words.handTitle
    case 'help':
      return oldApp.value?.name ?? movingInWords.title
    case 'camera':
      return words.camera.title
    case 'region':
      return words.region.title
    case 'report':
      return shown.report.imported > 0 ? words.report.title : words.report.nothing
    case 'more':
      return words.moreTitle
    case 'main':
      return words.title
  }
}

export function AddView() {
  const box = useRef<HTMLElement>(null)
  useEffect(() => guardPage(leave), [])
  useEffect(() => {
    const end = followArrived()
    // What was taken in before this page listened.
    void ask('intake').then((reply) => {
      if (reply.ok) takeIntake(reply.value)
    })
    return () => {
      end()
      arrived.value = []
      stopScanner()
    }
  }, [])
  sayFound()
  const view = intake.value
  const phase =
    step.value.kind !== 'main'
      ? step.value.kind
      : view.sources.length === 0
        ? 'start'
        : onlyRow(view) && notes.value.length === 0
          ? 'single'
          : 'list'
  // The bar takes the focus for its way back; each step then says where its work begins.
  const begins = phase === 'help' ? `help ${oldApp.value?.id ?? ''}` : phase
  useLayoutEffect(() => box.current?.querySelector<HTMLElement>('[data-first]')?.focus(), [begins])
  // What had the focus is gone, such as the field of a password that opened its file. Nothing moves for that.
  useEffect(() => {
    const first = box.current?.querySelector<HTMLElement>('[data-first]')
    if (document.activeElement === document.body) first?.focus({ preventScroll: true })
  })
  return (
    <>
      <PageBar title={titleOfStep()} />
      <main class="page add" ref={box}>
        <Step />
      </main>
      {dialog.value?.kind === 'mend' ? <MendDialog rowKey={dialog.value.key} /> : null}
    </>
  )
}
