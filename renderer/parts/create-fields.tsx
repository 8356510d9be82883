// Whom a new secret is for, and what kind it is. The usual choices are made already.

import type { AccountForm } from '../../shared/contract'
import { messages } from '../../shared/messages'
import { algorithms, tokenLimits } from '../../shared/token'
import type { DraftField } from '../../shared/views'
import { faultAt, withType } from '../state/draft'
import { byteChoices, type Making } from '../state/made'
import { Segments } from './choice'
import { SelectField, TextField } from './field'

const words = messages.create
const advanced: readonly DraftField[] = ['algorithm', 'digits', 'period', 'counter']

export function CreateFields({ making }: { readonly making: Making }) {
  const form = making.form.value
  const found = making.found.value
  const faults = found && !found.ok ? found.faults : []
  const text = (field: Exclude<keyof AccountForm, 'type' | 'algorithm'>) => ({
    value: form[field],
    fault: faultAt(faults, field),
    onInput: (value: string) => making.change({ ...form, [field]: value }),
  })
  return (
    <section class="create-fields">
      <TextField label={words.issuer} limit={tokenLimits.maxLabel * 2} {...text('issuer')} />
      <TextField
        label={words.account}
        limit={tokenLimits.maxLabel * 2}
        hint={words.accountHint}
        {...text('account')}
      />
      <details class="more" open={faults.some(({ field }) => advanced.includes(field)) || undefined}>
        <summary>{words.more}</summary>
        <div class="more-fields">
          <div class="field">
            <span class="field-label" aria-hidden="true">
              {words.kind}
            </span>
            <Segments
              label={words.kind}
              value={form.type === 'hotp' ? 'hotp' : 'totp'}
              options={[
                { value: 'totp', label: words.kinds.totp },
                { value: 'hotp', label: words.kinds.hotp },
              ]}
              onChange={(type) => {
                const { algorithm, digits } = form
                making.change({ ...withType(form, type), algorithm, digits })
              }}
            />
          </div>
          <SelectField
            label={words.bytes}
            value={String(making.bytes.value)}
            options={byteChoices.map((bytes) => ({
              value: String(bytes),
              label: words.byteChoice(
                bytes,
                bytes * 8,
                bytes === 20 ? 'usual' : bytes < 16 ? 'short' : 'other',
              ),
            }))}
            onChange={(chosen) => void making.renew(Number(chosen))}
          />
          <SelectField
            label={messages.add.algorithm}
            value={form.algorithm}
            options={algorithms.map((value) => ({ value, label: value }))}
            onChange={(algorithm) => making.change({ ...form, algorithm })}
          />
          <div class="side-by-side">
            <TextField label={messages.add.digits} kind="number" limit={32} {...text('digits')} />
            {form.type === 'hotp' ? (
              <TextField label={words.counter} kind="number" limit={32} {...text('counter')} />
            ) : (
              <TextField label={messages.add.period} kind="number" limit={32} {...text('period')} />
            )}
          </div>
        </div>
      </details>
    </section>
  )
}
