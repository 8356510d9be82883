// After an import: a sum that adds up, what was skipped and why, and the way back.

import { useSignal } from '@preact/signals'
import { messages } from '../../shared/messages'
import { deletePlainText } from '../../shared/messages/choose-later'
import { rowSentence } from '../../shared/messages/importing'
import { intakeWords } from '../../shared/messages/later'
import { ask } from '../bridge'
import { AddFrame } from '../parts/add-frame'
import { Button } from '../parts/button'
import { CheckIcon, WarnIcon } from '../parts/icon'
import { Name } from '../parts/name'
import { Remark } from '../parts/notice'
import type { Report } from '../state/intake'
import { visible } from '../state/labels'
import { goTo, whileLeaving } from '../state/page'
import { complain, showToast } from '../state/toast'

const words = intakeWords.report
/** More lines than anybody reads; the rest is counted. */
const most = 500

type Skipped = Report['skipped'][number]
const reasonOf = ({ reason }: Skipped) =>
  reason.code === 'row-unticked' ? words.unticked : rowSentence(reason)

export function ReportView({ report }: { readonly report: Report }) {
  const undoing = useSignal(false)
  const { rows, imported, replaced, skipped, files, plain } = report
  const undo = async () => {
    if (undoing.value) return
    undoing.value = true
    const reply = await ask('undoTakeIn')
    undoing.value = false
    if (!reply.ok) return complain(reply.error)
    goTo('accounts')
    showToast({ text: words.undone, tone: 'plain' })
  }
  const done = () => goTo('accounts')
  return (
    <AddFrame
      onSubmit={done}
      footer={
        <>
          {imported > 0 ? (
            <Button busy={undoing.value} onClick={() => void whileLeaving(undo)}>
              {words.undo}
            </Button>
          ) : null}
          <Button kind="primary" submit first>
            {words.done}
          </Button>
        </>
      }
    >
      <div class="report-sum">
        {imported > 0 ? <CheckIcon /> : <WarnIcon />}
        <p>
          {words.sum(files, rows, imported, skipped.length)}
          {replaced > 0 ? <small>{words.replaced(replaced)}</small> : null}
        </p>
      </div>
      {plain.length > 0 && imported > 0 ? <Remark tone="warn">{deletePlainText(plain)}</Remark> : null}
      {imported > 0 ? <Remark tone="plain">{words.keepOld}</Remark> : null}
      {skipped.length > 0 ? (
        <section class="skipped" aria-labelledby="skipped-title">
          <h2 class="section-title" id="skipped-title">
            {words.skipped}
          </h2>
          <ul class="skipped-list">
            {skipped.slice(0, most).map((each, at) => (
              <li key={at} class="skipped-row">
                <span class="skipped-name">
                  <Name text={visible(each.name) || messages.common.unnamed} />
                  <small>{words.row(each.row)}</small>
                </span>
                <span class="skipped-why">{reasonOf(each)}</span>
              </li>
            ))}
            {skipped.length > most ? <li class="skipped-row">{words.more(skipped.length - most)}</li> : null}
          </ul>
        </section>
      ) : null}
    </AddFrame>
  )
}
