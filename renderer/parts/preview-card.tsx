// The account as it would be saved: its code now, warnings, and whether it is already there.

import type { ComponentChildren } from 'preact'
import { messages } from '../../shared/messages'
import { warningText } from '../../shared/messages/choose'
import type { DraftView } from '../../shared/views'
import { blankCode, spokenCode } from '../state/grouping'
import { sayName, subtitleOf, titleOf } from '../state/labels'
import { NamedPicture } from './account-picture'
import { Code } from './code'
import { Name } from './name'
import { Remark } from './notice'
import { Ring } from './ring'

const words = messages.add

interface Props {
  readonly draft: DraftView | null
  /** In the place of the one that its names give. */
  readonly picture?: ComponentChildren
}

export function PreviewCard({ draft, picture }: Props) {
  if (!draft) return <p class="preview preview-empty">{words.previewEmpty}</p>
  const { code } = draft
  const text = code.kind === 'none' ? null : code.kind === 'hidden' ? blankCode(draft.digits) : code.code
  return (
    <>
      <section class="preview" aria-label={words.preview}>
        {picture ?? <NamedPicture issuer={draft.issuer} account={draft.account} />}
        <span class="row-names">
          <Name text={titleOf(draft)} class="row-issuer" />
          <Name text={subtitleOf(draft)} class="row-account" />
        </span>
        {text === null ? (
          <span class="preview-ask">
            {code.kind === 'counted' ? words.previewCounted(code.counter) : words.previewPin}
          </span>
        ) : (
          <span class="row-codes">
            <Code code={text} />
            <span class="unseen">
              {code.kind === 'hidden' ? messages.list.hiddenCode : messages.list.spokenCode(spokenCode(text))}
            </span>
            {code.kind === 'counted' ? (
              <span class="row-next">{words.previewCounter(code.counter)}</span>
            ) : null}
          </span>
        )}
        {code.kind === 'timed' ? <Ring period={draft.period} validUntil={code.validUntil} /> : null}
      </section>
      {draft.warnings.map((warned) => (
        <Remark key={warned.kind} tone="plain">
          {warningText(warned)}
        </Remark>
      ))}
      {draft.duplicateOf ? <Remark tone="warn">{words.duplicate(sayName(draft.duplicateOf))}</Remark> : null}
    </>
  )
}
