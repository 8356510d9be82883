// A table that no known app wrote: which column holds what. Starts from main's guess.

import { useSignal } from '@preact/signals'
import type { ColumnChoice, SourceState } from '../../shared/intake'
import { intakeWords } from '../../shared/messages/later'
import { ask } from '../bridge'
import { visible } from '../state/labels'
import { complain } from '../state/toast'
import { Button } from './button'
import { SelectField } from './field'

const words = intakeWords.columns
const fields = ['secret', 'issuer', 'account', 'note'] as const
type Chosen = Readonly<Record<(typeof fields)[number], number | null>>
const unknown: Chosen = { secret: null, issuer: null, account: null, note: null }

/** What is wrong with the choice, or null. */
export function columnsFault(chosen: Chosen): string | null {
  if (chosen.secret === null) return words.missing
  const used = fields.map((field) => chosen[field]).filter((place) => place !== null)
  return new Set(used).size < used.length ? words.twice : null
}

interface Props {
  readonly source: number
  readonly table: Extract<SourceState, { kind: 'columns' }>
}

export function ColumnsForm({ source, table }: Props) {
  const chosen = useSignal<Chosen>(table.guess ?? unknown)
  const tried = useSignal(false)
  const names = table.header.map((name, at) => visible(name).trim() || words.nameless(at + 1))
  const fault = columnsFault(chosen.value)

  const read = async () => {
    tried.value = true
    const { secret, ...others } = chosen.value
    if (fault !== null || secret === null) return
    const columns: ColumnChoice = { secret, ...others }
    const reply = await ask('nameColumns', { source, columns })
    if (!reply.ok) complain(reply.error)
  }

  return (
    <form
      class="source-more columns"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void read()
      }}
    >
      <p class="add-text">{words.text(table.rows)}</p>
      <div class="columns-fields">
        {fields.map((field) => (
          <SelectField
            key={field}
            label={words[field]}
            value={String(chosen.value[field] ?? '')}
            fault={tried.value && field === 'secret' ? fault : null}
            options={[
              { value: '', label: field === 'secret' ? words.choose : words.none },
              ...names.map((label, at) => ({ value: String(at), label })),
            ]}
            onChange={(place) => {
              chosen.value = { ...chosen.value, [field]: place === '' ? null : Number(place) }
            }}
          />
        ))}
      </div>
      <Button kind="primary" submit>
        {words.use}
      </Button>
    </form>
  )
}
