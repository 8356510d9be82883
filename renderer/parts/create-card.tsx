// What the other side gets of a new secret: the QR to scan, the code to compare, the secret and the link to hand over.

import { useSignal } from '@preact/signals'
import { messages } from '../../shared/messages'
import { warningText } from '../../shared/messages/choose'
import type { MadeView } from '../../shared/views'
import { ask } from '../bridge'
import { spokenCode } from '../state/grouping'
import { sayName, subtitleOf, titleOf } from '../state/labels'
import { groupSecret, type Making } from '../state/made'
import { announce, complain, showToast } from '../state/toast'
import { Button, IconButton } from './button'
import { Code } from './code'
import { CheckIcon, CopyIcon, RefreshIcon } from './icon'
import { Name } from './name'
import { Remark } from './notice'
import { Qr } from './qr'
import { Ring } from './ring'

const words = messages.create
type Copied = 'secret' | 'uri' | 'code'

/** Milliseconds for which a button says that it copied. */
const answerStays = 2_000

export function CreateCard({ making }: { readonly making: Making }) {
  const made = making.made.value
  const form = making.form.value
  const copied = useSignal<Copied | null>(null)
  const saving = useSignal<'png' | 'svg' | null>(null)

  const copy = async (what: Copied) => {
    const reply = await ask('copyMade', { form: making.form.peek(), what })
    if (!reply.ok) return complain(reply.error)
    copied.value = what
    announce(words.copied[what])
    window.setTimeout(() => {
      if (copied.peek() === what) copied.value = null
    }, answerStays)
  }

  const save = async (format: 'png' | 'svg') => {
    saving.value = format
    const reply = await ask('saveQr', { form: making.form.peek(), format })
    saving.value = null
    if (!reply.ok) return complain(reply.error)
    if (reply.value.file !== null) showToast({ text: words.savedFile(reply.value.file), tone: 'plain' })
  }

  const copyIcon = (what: Copied) => (copied.value === what ? CheckIcon : CopyIcon)
  return (
    <section class="create-card">
      <div class="create-qr">
        {made ? (
          <Qr qr={made.qr} label={words.qrLabel(sayName(made))} />
        ) : (
          <p class="qr-none">{words.noQr}</p>
        )}
      </div>
      {made ? (
        <CodeLine made={made} copied={copied.value === 'code'} onCopy={() => void copy('code')} />
      ) : null}
      <div class="create-save">
        <Button disabled={!made} busy={saving.value === 'png'} onClick={() => void save('png')}>
          {words.savePng}
        </Button>
        <Button disabled={!made} busy={saving.value === 'svg'} onClick={() => void save('svg')}>
          {words.saveSvg}
        </Button>
      </div>
      {made?.warnings.map((warned) => (
        <Remark key={warned.kind} tone="plain">
          {warningText(warned)}
        </Remark>
      ))}
      <dl class="handover">
        <dt>{words.secret}</dt>
        <dd>
          <span class="handover-text handover-secret" dir="ltr">
            {groupSecret(form.secret).map((group, place) => (
              <span key={place}>{group} </span>
            ))}
          </span>
          <IconButton
            icon={RefreshIcon}
            label={words.again}
            small
            onClick={() => void making.renew(making.bytes.peek())}
          />
          <IconButton
            icon={copyIcon('secret')}
            label={words.copySecret}
            small
            onClick={() => void copy('secret')}
          />
        </dd>
        {made ? (
          <>
            <dt>{words.link}</dt>
            <dd>
              <span class="handover-text" dir="ltr">
                {made.uri}
              </span>
              <IconButton
                icon={copyIcon('uri')}
                label={words.copyLink}
                small
                onClick={() => void copy('uri')}
              />
            </dd>
          </>
        ) : null}
      </dl>
    </section>
  )
}

interface LineProps {
  readonly made: MadeView
  readonly copied: boolean
  readonly onCopy: () => void
}

function CodeLine({ made, copied, onCopy }: LineProps) {
  const { code } = made
  const text = code.kind === 'none' ? null : code.code
  if (text === null) return null
  return (
    <div class="code-line">
      <button
        type="button"
        class="row-press"
        aria-label={words.copyCode(spokenCode(text))}
        title={words.copyCode(text)}
        onClick={onCopy}
      />
      <span class="row-names" aria-hidden="true">
        <Name text={titleOf(made)} class="row-issuer" />
        <Name text={subtitleOf(made)} class="row-account" />
      </span>
      <span class="code-line-code" aria-hidden="true">
        <Code code={text} />
        <span class="row-next">
          {copied
            ? words.copied.code
            : code.kind === 'counted'
              ? words.atCounter(code.counter)
              : words.codeNow}
        </span>
      </span>
      {code.kind === 'timed' ? <Ring period={made.period} validUntil={code.validUntil} /> : null}
    </div>
  )
}
