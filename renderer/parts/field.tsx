// One field of a form: label, control, hint, and the reason when something in it is wrong.

import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { messages } from '../../shared/messages'
import { EyeIcon, EyeOffIcon, WarnIcon } from './icon'

interface Described {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean
}

interface FrameProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly fault?: string | null | undefined
  readonly children: (described: Described) => ComponentChildren
}

export function FieldFrame({ label, hint, fault, children }: FrameProps) {
  const id = useId()
  const below = `${id}-below`
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': hint || fault ? below : undefined,
        'aria-invalid': Boolean(fault),
      })}
      <p class={fault ? 'field-fault' : 'field-hint'} id={below} aria-live="polite" hidden={!hint && !fault}>
        {fault ? <WarnIcon /> : null}
        <span>{fault ?? hint}</span>
      </p>
    </div>
  )
}

/** Outside a dialog the attribute alone is honoured only once per page. */
const takeFocus = (field: HTMLElement | null) => {
  if (field && !field.closest('dialog')) field.focus()
}

interface TextProps {
  readonly label: string
  readonly value: string
  readonly onInput: (value: string) => void
  readonly hint?: string | undefined
  readonly fault?: string | null | undefined
  readonly kind?: 'text' | 'secret' | 'number' | 'link'
  readonly autofocus?: boolean
  readonly rows?: number
  readonly limit?: number
  readonly disabled?: boolean
  /** The keyboard starts here on a page. */
  readonly first?: boolean
  /** Whatever is pasted here is for the import, not for the field. */
  readonly takesAll?: boolean
  /** Stands right below what is typed. */
  readonly meter?: ComponentChildren
}

export function TextField({
  label,
  value,
  onInput,
  hint,
  fault,
  kind = 'text',
  autofocus,
  rows,
  limit,
  disabled,
  first,
  takesAll,
}: TextProps) {
  const common = {
    'data-first': first || undefined,
    'data-takes': takesAll ? 'all' : undefined,
    value,
    ref: autofocus ? takeFocus : null,
    autofocus: autofocus ?? false,
    disabled: disabled ?? false,
    maxLength: limit,
    autocomplete: 'off',
    spellcheck: false,
    onInput: (event: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      onInput(event.currentTarget.value),
  }
  const exact = kind === 'secret' || kind === 'link' ? ' input-exact' : ''
  return (
    <FieldFrame label={label} hint={hint} fault={fault}>
      {(described) =>
        rows ? (
          <textarea
            class={`input${exact}`}
            rows={rows}
            dir={exact ? 'ltr' : 'auto'}
            {...common}
            {...described}
          />
        ) : (
          <input
            class={`input${exact}`}
            type="text"
            dir={exact || kind === 'number' ? 'ltr' : 'auto'}
            inputMode={kind === 'number' ? 'numeric' : undefined}
            autocapitalize="off"
            {...common}
            {...described}
          />
        )
      }
    </FieldFrame>
  )
}

/** A passphrase or recovery key: hidden unless asked, never kept by the page. */
export function HiddenField({ label, value, onInput, hint, fault, autofocus, disabled, meter }: TextProps) {
  const shown = useSignal(false)
  const words = messages.gate.passphrase
  return (
    <FieldFrame label={label} hint={hint} fault={fault}>
      {(described) => (
        <>
          <span class="input-with">
            <input
              class="input"
              // The types of the two kinds differ only in the roles they allow, and none is set.
              type={(shown.value ? 'text' : 'password') as 'password'}
              dir="ltr"
              value={value}
              ref={autofocus ? takeFocus : null}
              autocomplete="off"
              spellcheck={false}
              autofocus={autofocus ?? false}
              disabled={disabled ?? false}
              maxLength={1024}
              onInput={(event) => onInput(event.currentTarget.value)}
              {...described}
            />
            <button
              type="button"
              class="input-eye"
              aria-label={shown.value ? words.hide : words.show}
              title={shown.value ? words.hide : words.show}
              onClick={() => {
                shown.value = !shown.value
              }}
            >
              {shown.value ? <EyeOffIcon /> : <EyeIcon />}
            </button>
          </span>
          {meter}
        </>
      )}
    </FieldFrame>
  )
}

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly onChange: (value: T) => void
  readonly fault?: string | null
}

export function SelectField<T extends string>({ label, value, options, onChange, fault }: ChoiceProps<T>) {
  return (
    <FieldFrame label={label} fault={fault}>
      {(described) => (
        <select
          class="input select"
          value={value}
          onChange={(event) => {
            const chosen = options[event.currentTarget.selectedIndex]
            if (chosen) onChange(chosen.value)
          }}
          {...described}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  )
}
