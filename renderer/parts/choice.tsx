// Choices of a setting: a segmented row, a switch, a list of radio buttons.

import { useId } from 'preact/hooks'

interface Option<T extends string> {
  readonly value: T
  readonly label: string
}

interface Props<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly Option<T>[]
  readonly onChange: (value: T) => void
}

export function Segments<T extends string>(props: Props<T>) {
  return <Radios {...props} group="segments" each="segment" />
}

export function RadioList<T extends string>(props: Props<T>) {
  return <Radios {...props} group="radio-list" each="radio" />
}

interface RadiosProps<T extends string> extends Props<T> {
  readonly group: string
  readonly each: string
}

function Radios<T extends string>({ label, value, options, onChange, group, each }: RadiosProps<T>) {
  const name = useId()
  return (
    <div class={group} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} class={each}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  )
}

interface SwitchProps {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly disabled?: boolean
  readonly describedBy?: string
}

export function Switch({ label, checked, onChange, disabled, describedBy }: SwitchProps) {
  return (
    <input
      type="checkbox"
      role="switch"
      class="switch"
      aria-label={label}
      aria-describedby={describedBy}
      checked={checked}
      aria-checked={checked}
      disabled={disabled ?? false}
      onChange={(event) => {
        const wanted = event.currentTarget.checked
        // What is shown follows the answer, not the click.
        event.currentTarget.checked = checked
        onChange(wanted)
      }}
    />
  )
}
