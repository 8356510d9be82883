// The formats of an export, each with one plain sentence: the encrypted ones first, and what the others mean said above them.

import { useId } from 'preact/hooks'
import { exportingWords } from '../../shared/messages/later'
import { type Choice, choices } from '../state/exporting'

const words = exportingWords

interface Props {
  readonly value: Choice
  readonly onChange: (choice: Choice) => void
}

export function FormatList({ value, onChange }: Props) {
  const name = useId()
  const group = (sealed: boolean) => {
    const head = `${name}-${sealed ? 'sealed' : 'plain'}`
    return (
      <section class="export-part">
        <h3 class="export-head" id={head}>
          {sealed ? words.sealedGroup : words.plainGroup}
        </h3>
        <div class="radio-list" role="radiogroup" aria-labelledby={head}>
          {choices.flatMap(({ choice, sealed: its }) =>
            its === sealed ? [<Format key={choice} {...{ name, choice, value, onChange }} />] : [],
          )}
        </div>
      </section>
    )
  }
  return (
    <>
      {group(true)}
      {group(false)}
    </>
  )
}

function Format({
  name,
  choice,
  value,
  onChange,
}: Props & { readonly name: string; readonly choice: Choice }) {
  const id = `${name}-${choice}`
  const { name: label, text } = words.formats[choice]
  const chosen = choice === value
  return (
    <label class="radio">
      <input
        type="radio"
        name={name}
        checked={chosen}
        autofocus={chosen}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-text`}
        onChange={() => onChange(choice)}
      />
      <span>
        <span class="export-name" id={`${id}-name`}>
          {label}
        </span>
        <small id={`${id}-text`}>{text}</small>
      </span>
    </label>
  )
}
