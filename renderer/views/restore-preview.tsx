// What a backup would bring, account by account, and the choice between adding and replacing.

import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { RestorePreview, RestoreReport, RestoreRow } from '../../shared/backups'
import { madeText } from '../../shared/messages/choose-later'
import { restoringWords as words } from '../../shared/messages/later'
import { ask } from '../bridge'
import { Button } from '../parts/button'
import { Segments } from '../parts/choice'
import { FileLine } from '../parts/file-line'
import { Remark } from '../parts/notice'
import { RestoreRows } from '../parts/restore-rows'
import { dialog } from '../state/page'
import { announce, complain } from '../state/toast'

interface Props {
  readonly told: RestorePreview
  readonly pick: () => void
  readonly done: (report: RestoreReport) => void
}

const places: readonly RestoreRow['place'][] = ['new', 'here', 'only-here']

export function RestorePreviewView({ told, pick, done }: Props) {
  const { counts } = told
  const scroller = useRef<HTMLDivElement>(null)
  const how = useSignal<'merge' | 'replace'>('merge')
  const place = useSignal<RestoreRow['place']>(places.find((one) => counts[one] > 0) ?? 'new')
  const busy = useSignal(false)
  const holds = words.holds(told.accounts, told.trash)
  useEffect(() => announce(`${madeText(told.savedAt)}, ${holds}`), [told])

  const restore = async () => {
    if (busy.value) return
    busy.value = true
    const reply = await ask('restore', { how: how.value })
    busy.value = false
    if (reply.ok) done(reply.value)
    else complain(reply.error)
  }
  const submit = () => {
    if (how.value === 'merge' || counts['only-here'] === 0) return void restore()
    dialog.value = {
      kind: 'confirm',
      title: words.replaceTitle,
      text: words.how.replaceText(told.accounts, counts['only-here']),
      button: words.replaceButton,
      run: () => void restore(),
    }
  }
  const way = (mine: 'merge' | 'replace', label: string, text: string) => (
    <label class="radio">
      <input
        type="radio"
        name="how"
        checked={how.value === mine}
        onChange={() => {
          how.value = mine
        }}
      />
      <span>
        {label}
        <small>{text}</small>
      </span>
    </label>
  )
  return (
    <form
      class="add-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <div class="add-scroller" ref={scroller}>
        <div class="add-column">
          <div class="restore-head">
            <FileLine name={told.name} />
            <p class="restore-facts">
              {madeText(told.savedAt)}. {holds}.
            </p>
          </div>
          {told.sameVault ? null : <Remark tone="plain">{words.otherVault}</Remark>}
          {told.unreadable > 0 ? <Remark tone="warn">{words.unreadable(told.unreadable)}</Remark> : null}
          <div class="radio-list restore-how" role="radiogroup" aria-label={words.how.label}>
            {way('merge', words.how.merge, words.how.mergeText(counts.new))}
            {way('replace', words.how.replace, words.how.replaceText(told.accounts, counts['only-here']))}
          </div>
          <Segments
            label={words.filter}
            value={place.value}
            options={places.map((value) => ({ value, label: words.filters[value](counts[value]) }))}
            onChange={(value) => {
              place.value = value
            }}
          />
          {counts[place.value] === 0 ? (
            <p class="restore-intro">{words.nothing}</p>
          ) : (
            <RestoreRows
              key={place.value}
              rows={told.rows.filter((row) => row.place === place.value)}
              scroller={scroller}
            />
          )}
        </div>
      </div>
      <footer class="add-foot">
        <div class="add-foot-row">
          <Button onClick={pick}>{words.chooseOther}</Button>
          <Button kind={how.value === 'replace' ? 'danger' : 'primary'} submit first busy={busy.value}>
            {busy.value ? words.working : how.value === 'replace' ? words.replaceButton : words.merge}
          </Button>
        </div>
      </footer>
    </form>
  )
}
