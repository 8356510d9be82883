// The import list: where it came from, what was found, what is ticked, and the one button that saves it.

import { useComputed, useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { onDuplicateWays } from '../../shared/importing'
import { messages } from '../../shared/messages'
import { missingText } from '../../shared/messages/choose-later'
import { intakeWords } from '../../shared/messages/later'
import { ask } from '../bridge'
import { Button } from '../parts/button'
import { Segments } from '../parts/choice'
import { useChooser } from '../parts/choose-files'
import { IntakeRows } from '../parts/intake-rows'
import { Notes } from '../parts/notes'
import { Remark } from '../parts/notice'
import { SourceCard, sourceName } from '../parts/source-card'
import { encrypted, forgetIntake, holdIntake, intake, onDuplicate, step, unticked } from '../state/intake'
import {
  filterRows,
  joinSources,
  keysToTake,
  type RowFilter,
  rowFilters,
  sumsOf,
  tickShown,
} from '../state/intake-rows'
import { goTo } from '../state/page'
import { announce, complain } from '../state/toast'

const words = intakeWords

/** Names of the files and pictures that anybody can read; what was pasted or scanned leaves nothing behind. */
const plainFiles = () =>
  intake
    .peek()
    .sources.filter(
      ({ id, name, state }) => name !== null && state.kind === 'read' && !encrypted.peek().has(id),
    )
    .map(sourceName)

export function ListView() {
  const { choose, input } = useChooser()
  const scroller = useRef<HTMLDivElement>(null)
  const filter = useSignal<RowFilter>('all')
  const saving = useSignal(false)
  const sums = useComputed(() => sumsOf(intake.value.rows, unticked.value, onDuplicate.value)).value
  // A filter that shows nothing any more gives way.
  const filtered = sums[filter.value] === 0 ? 'all' : filter.value
  const shown = useComputed(() => {
    const { rows } = intake.value
    const wanted = filter.value
    const some = filterRows(rows, wanted)
    return some.length === 0 ? rows : some
  }).value

  const save = async () => {
    if (saving.value || sums.wanted === 0) return
    saving.value = true
    announce(words.savingLabel(sums.wanted))
    const plain = plainFiles()
    const files = intake.peek().sources.filter(({ name }) => name !== null).length
    const keys = keysToTake(intake.peek().rows, unticked.peek())
    const release = holdIntake()
    const reply = await ask('takeIn', { keys, onDuplicate: onDuplicate.peek() })
    release()
    saving.value = false
    if (!reply.ok) return complain(reply.error)
    forgetIntake()
    step.value = { kind: 'report', report: { ...reply.value, files, plain } }
    announce(words.saved(reply.value.imported))
  }

  return (
    <div class="add-form">
      <div class="add-scroller" ref={scroller}>
        <div class="add-column">
          {input}
          <div class="add-head">
            <h2 class="add-title" tabIndex={-1} data-first>
              {sums.all > 0 ? words.found(sums.all, sums.bad) : words.sources.title}
            </h2>
            <Button
              kind="quiet"
              onClick={() => {
                step.value = { kind: 'more' }
              }}
            >
              {words.more}
            </Button>
          </div>
          <Notes choose={choose} />
          <ul class="sources" aria-label={words.sources.title}>
            {joinSources(intake.value.sources).map((each) => (
              <SourceCard key={each.source.id} {...each} />
            ))}
          </ul>
          <Collector />
          {sums.all > 0 ? (
            <>
              {sums.duplicate > 0 ? <Duplicates /> : null}
              <div class="list-tools">
                {sums.duplicate > 0 || sums.bad > 0 ? (
                  <Segments
                    label={words.list.filter}
                    value={filtered}
                    options={rowFilters
                      .filter((each) => each === 'all' || sums[each] > 0)
                      .map((value) => ({ value, label: words.list.filters[value](sums[value]) }))}
                    onChange={(value) => {
                      filter.value = value
                    }}
                  />
                ) : null}
                <span class="list-ticks">
                  <Button
                    kind="quiet"
                    onClick={() => {
                      unticked.value = tickShown(shown, unticked.peek(), true)
                    }}
                  >
                    {words.list.all}
                  </Button>
                  <Button
                    kind="quiet"
                    onClick={() => {
                      unticked.value = tickShown(shown, unticked.peek(), false)
                    }}
                  >
                    {words.list.none}
                  </Button>
                </span>
              </div>
              <IntakeRows rows={shown} scroller={scroller} />
            </>
          ) : null}
        </div>
      </div>
      <footer class="add-foot">
        <div class="add-foot-row">
          {sums.all > 0 && sums.wanted === 0 && unticked.value.size === 0 ? (
            <span class="add-foot-text">
              {sums.bad === sums.all ? words.list.allBad : words.list.noneLeft}
            </span>
          ) : null}
          <Button onClick={() => goTo('accounts', true)}>{messages.common.cancel}</Button>
          {sums.all > 0 ? (
            <Button
              kind="primary"
              busy={saving.value}
              disabled={sums.wanted === 0}
              label={saving.value ? words.savingLabel(sums.wanted) : words.saveLabel(sums.wanted)}
              onClick={() => void save()}
            >
              {saving.value ? words.saving : words.save(sums.wanted)}
            </Button>
          ) : null}
        </div>
      </footer>
    </div>
  )
}

function Duplicates() {
  const chosen = onDuplicate.value
  return (
    <div class="duplicates">
      <div class="setting-words">
        <span class="setting-title">{words.list.onDuplicate}</span>
        <span class="setting-text">{words.list.onDuplicateText[chosen]}</span>
      </div>
      <Segments
        label={words.list.onDuplicate}
        value={chosen}
        options={onDuplicateWays.map((value) => ({ value, label: words.list.onDuplicateWay[value] }))}
        onChange={(value) => {
          onDuplicate.value = value
        }}
      />
    </div>
  )
}

function Collector() {
  const { incomplete } = intake.value
  if (incomplete.length === 0) return null
  return (
    <Remark tone="warn">
      {incomplete.map((each) => (
        <p key={`${each.of} ${each.missing.join(' ')}`}>
          <b>{missingText(each)}</b>
        </p>
      ))}
      <p>
        {words.collector.text} {words.collector.partly}
      </p>
      <button
        type="button"
        class="text-button"
        onClick={() => {
          step.value = { kind: 'more' }
        }}
      >
        {words.collector.again}
      </button>
    </Remark>
  )
}
