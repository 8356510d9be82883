// A field of several short names: what is chosen stands as chips before the text that is typed, and what else there is
// stands below, one press away.

import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { fold } from '../../shared/fold'
import { messages } from '../../shared/messages'
import { sameName } from '../../shared/ordering'
import { visible } from '../state/labels'
import { FieldFrame } from './field'
import { CloseIcon, PlusIcon } from './icon'
import { Name } from './name'

/** More than these nobody reads; another letter is quicker. */
const mostOffered = 8

interface Props {
  readonly label: string
  readonly hint: string
  readonly value: readonly string[]
  /** The names that there are, likeliest first. */
  readonly known: readonly string[]
  readonly limit: number
  /** What is kept of a typed text; '' = nothing. */
  readonly tidy: (text: string) => string
  /** Before each name, such as #. */
  readonly mark?: string
  readonly autofocus?: boolean
  readonly onChange: (value: readonly string[]) => void
}

export function ChipField({ label, hint, value, known, limit, tidy, mark = '', autofocus, onChange }: Props) {
  const typed = useSignal('')
  const input = useRef<HTMLInputElement>(null)
  const words = messages.ordering.fields

  const add = (text: string) => {
    const name = tidy(text)
    typed.value = ''
    if (name === '' || value.some((one) => sameName(one, name))) return
    onChange([...value, known.find((one) => sameName(one, name)) ?? name])
  }
  const remove = (name: string) => {
    onChange(value.filter((one) => one !== name))
    input.current?.focus()
  }
  const wanted = fold(tidy(typed.value))
  const offered = known
    .filter((one) => !value.some((there) => sameName(there, one)) && fold(one).includes(wanted))
    .slice(0, mostOffered)

  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return
    if (event.key === 'Enter' && tidy(typed.value) !== '') add(typed.value)
    else if (event.key === ',' && tidy(typed.value) !== '') add(typed.value)
    else if (event.key === 'Backspace' && typed.value === '' && value.length > 0) onChange(value.slice(0, -1))
    else return
    event.preventDefault()
  }

  return (
    <FieldFrame label={label} hint={hint}>
      {(described) => (
        <>
          {/* biome-ignore lint/a11y: a press beside the chips belongs to the field, which has the keyboard anyway */}
          <div class="input chips" onClick={() => input.current?.focus()}>
            {value.map((name) => (
              <span class="chip" key={name}>
                <Name text={mark + visible(name)} />
                <button
                  type="button"
                  class="chip-remove"
                  aria-label={words.remove(visible(name))}
                  title={words.remove(visible(name))}
                  onClick={() => remove(name)}
                >
                  <CloseIcon />
                </button>
              </span>
            ))}
            <input
              ref={input}
              class="chips-input"
              type="text"
              dir="auto"
              autocomplete="off"
              spellcheck={false}
              maxLength={limit}
              autofocus={autofocus ?? false}
              value={typed.value}
              onInput={(event) => {
                typed.value = event.currentTarget.value
              }}
              onKeyDown={press}
              // What was typed and not yet entered is meant all the same.
              onBlur={() => add(typed.value)}
              {...described}
            />
          </div>
          {offered.length > 0 ? (
            <div class="chips-offered">
              {offered.map((name) => (
                <button
                  type="button"
                  key={name}
                  class="chip-offer"
                  aria-label={words.add(visible(name))}
                  // The field keeps the keyboard, and what is half typed is not taken as a name.
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => {
                    typed.value = ''
                    add(name)
                    input.current?.focus()
                  }}
                >
                  <PlusIcon />
                  <Name text={mark + visible(name)} />
                </button>
              ))}
            </div>
          ) : null}
        </>
      )}
    </FieldFrame>
  )
}
