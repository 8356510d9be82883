// The activity log: newest first, by kind, with the names that the accounts have now.

import type { ComponentChildren, FunctionComponent } from 'preact'
import { useEffect, useId } from 'preact/hooks'
import type { LoggedEvent } from '../../shared/activity'
import { eventText } from '../../shared/messages/choose-later'
import { healthWords } from '../../shared/messages/later'
import { momentText } from '../../shared/messages/locale'
import { ask } from '../bridge'
import { EmptyArt, NothingArt } from '../parts/art'
import { Button } from '../parts/button'
import {
  CopyIcon,
  EyeIcon,
  FileIcon,
  KeyboardIcon,
  LockIcon,
  PhoneIcon,
  QrIcon,
  TrashIcon,
  WarnIcon,
} from '../parts/icon'
import { LongList } from '../parts/long-list'
import { accountOf, events, type Filter, filter, readEvents, shownEvents } from '../state/health'
import { sayName } from '../state/labels'
import { dialog, goTo } from '../state/page'
import { settings } from '../state/settings'
import { complain, showToast } from '../state/toast'

const words = healthWords.log
/** Pixels, as --health-row. */
const rowHeight = 52

export function HealthLog() {
  const select = useId()
  const on = settings.value?.activityLog ?? true
  useEffect(() => void readEvents(), [on])
  const all = events.value
  if (!on) {
    return (
      <Hollow title={words.offTitle} text={words.offText}>
        <Button onClick={() => goTo('settings')}>{healthWords.actions.settings}</Button>
      </Hollow>
    )
  }
  if (all === null) return <p class="health-note">{healthWords.looking}</p>
  if (all.length === 0) return <Hollow title={words.emptyTitle} text={words.emptyText} />
  const shown = shownEvents.value
  return (
    <>
      <div class="log-bar">
        <label class="field-label" for={select}>
          {words.filter}
        </label>
        <select
          id={select}
          class="input select select-small"
          value={filter.value}
          onChange={(event) => {
            // The options below are the filters.
            filter.value = event.currentTarget.value as Filter
          }}
        >
          {Object.entries(words.filters).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <span class="log-count" role="status">
          {words.found(shown.length)}
        </span>
        <Button kind="quiet" onClick={askToClear}>
          {words.clear}
        </Button>
      </div>
      {shown.length === 0 ? (
        <Hollow art={NothingArt} title={words.noneTitle} text={words.noneText} />
      ) : (
        <div class="log-box">
          <LongList
            label={words.list}
            count={shown.length}
            rowHeight={rowHeight}
            row={(index) => {
              const event = shown[index]
              return event ? <EventLine event={event} /> : null
            }}
          />
        </div>
      )}
    </>
  )
}

function Hollow({
  art: Art = EmptyArt,
  title,
  text,
  children,
}: {
  readonly art?: FunctionComponent
  readonly title: string
  readonly text: string
  readonly children?: ComponentChildren
}) {
  return (
    <div class="hollow">
      <Art />
      <h2 class="hollow-title">{title}</h2>
      <p class="hollow-text">{text}</p>
      {children}
    </div>
  )
}

const icons: Readonly<Record<LoggedEvent['kind'], FunctionComponent>> = {
  unlocked: LockIcon,
  locked: LockIcon,
  'unlock-failed': WarnIcon,
  'proof-failed': WarnIcon,
  copied: CopyIcon,
  typed: KeyboardIcon,
  'code-revealed': EyeIcon,
  'secret-shown': QrIcon,
  'site-codes-shown': EyeIcon,
  'moved-to-phone': PhoneIcon,
  exported: FileIcon,
  imported: FileIcon,
  'backed-up': FileIcon,
  restored: FileIcon,
  'slot-made': LockIcon,
  'slot-removed': LockIcon,
  'log-cleared': TrashIcon,
}

function EventLine({ event }: { readonly event: LoggedEvent }) {
  const account = 'id' in event ? accountOf(event.id) : null
  const text = eventText(event, account ? sayName(account) : healthWords.gone)
  const Icon = icons[event.kind]
  const failed = event.kind === 'unlock-failed' || event.kind === 'proof-failed'
  return (
    <div class={`log-line${failed ? ' log-failed' : ''}`}>
      <Icon />
      <span class="log-words">
        <span class="log-text" title={text}>
          {text}
        </span>
        <time class="log-time" dateTime={new Date(event.at).toISOString()}>
          {momentText(event.at)}
        </time>
      </span>
    </div>
  )
}

function askToClear() {
  dialog.value = {
    kind: 'confirm',
    title: words.clearTitle,
    text: words.clearText,
    final: true,
    button: words.clearButton,
    run: () => void clear(),
  }
}

async function clear() {
  const reply = await ask('clearActivity', { what: 'log' })
  if (!reply.ok) return complain(reply.error)
  showToast({ text: words.cleared, tone: 'plain' })
  await readEvents()
}
