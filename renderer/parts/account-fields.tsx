// The fields of an account, for adding by hand and for editing. What the token type fixes is not asked.

import type { AccountForm } from '../../shared/contract'
import { messages } from '../../shared/messages'
import { algorithms, tokenLimits, tokenTypes } from '../../shared/token'
import type { DraftField, FieldFault } from '../../shared/views'
import { faultAt, typeRules, withType } from '../state/draft'
import { SelectField, TextField } from './field'

const words = messages.add

interface Props {
  readonly form: AccountForm
  readonly faults: readonly FieldFault[]
  readonly onChange: (form: AccountForm) => void
  /** An edit keeps the secret, and the PIN, unless new ones are typed. */
  readonly editing?: boolean
  /** Said at an empty secret that main keeps while an account is on its way in. */
  readonly kept?: string
  /** Where the typing starts. */
  readonly start?: 'issuer' | 'pin'
}

const advanced: readonly DraftField[] = ['type', 'algorithm', 'digits', 'period', 'counter', 'note']

export function AccountFields({ form, faults, onChange, editing, kept, start = 'issuer' }: Props) {
  const { chosen } = typeRules[form.type]
  const at = (field: DraftField) => faultAt(faults, field)
  const text = (field: Exclude<keyof AccountForm, 'type' | 'algorithm'>) => ({
    value: form[field],
    fault: at(field),
    onInput: (value: string) => onChange({ ...form, [field]: value }),
  })
  const secretHint = form.type === 'motp' ? words.secretHintHex : words.secretHint
  const faulty = faults.some((fault) => advanced.includes(fault.field))
  return (
    <>
      <TextField
        label={words.issuer}
        limit={tokenLimits.maxLabel * 2}
        {...text('issuer')}
        autofocus={start === 'issuer'}
        first={start === 'issuer'}
      />
      <TextField
        label={words.account}
        limit={tokenLimits.maxLabel * 2}
        hint={words.accountHint}
        {...text('account')}
      />
      <TextField
        label={words.secret}
        kind="secret"
        limit={4096}
        hint={kept ?? (editing ? words.secretKept : secretHint)}
        {...text('secret')}
      />
      {chosen.includes('pin') ? (
        <TextField
          label={words.pin}
          kind="number"
          limit={64}
          hint={editing && start !== 'pin' ? words.pinKept : words.pinHint}
          {...text('pin')}
          autofocus={start === 'pin'}
        />
      ) : null}
      <details class="more" open={faulty || undefined}>
        <summary>{words.more}</summary>
        <div class="more-fields">
          <SelectField
            label={words.type}
            value={form.type}
            fault={at('type')}
            options={tokenTypes.map((value) => ({ value, label: words.typeName[value] }))}
            onChange={(type) => onChange(withType(form, type))}
          />
          {chosen.includes('algorithm') ? (
            <SelectField
              label={words.algorithm}
              value={form.algorithm}
              fault={at('algorithm')}
              options={algorithms.map((value) => ({ value, label: value }))}
              onChange={(algorithm) => onChange({ ...form, algorithm })}
            />
          ) : null}
          {chosen.length > 1 ? (
            <div class="side-by-side">
              <TextField label={words.digits} kind="number" limit={32} {...text('digits')} />
              {chosen.includes('period') ? (
                <TextField label={words.period} kind="number" limit={32} {...text('period')} />
              ) : (
                <TextField label={words.counter} kind="number" limit={32} {...text('counter')} />
              )}
            </div>
          ) : null}
          <TextField
            label={words.note}
            rows={2}
            limit={tokenLimits.maxNote}
            hint={words.noteHint}
            {...text('note')}
          />
        </div>
      </details>
    </>
  )
}
