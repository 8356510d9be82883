// A search that found nothing, and a part of the list with nothing in it.

import { messages } from '../../shared/messages'
import { NothingArt } from '../parts/art'
import { Button } from '../parts/button'
import { visible } from '../state/labels'
import { openAdd } from '../state/page'
import { choose } from '../state/part'
import { focusSearch, foundElsewhere, query } from '../state/search'

const { nothing } = messages.list

export function NothingFound() {
  const words = messages.ordering.nothing
  const terms = query.value.trim()
  if (terms === '') return <NothingHere />
  return (
    <div class="hollow">
      <NothingArt />
      <h1 class="hollow-title">{nothing.title}</h1>
      <p class="hollow-text hollow-query">{nothing.text(visible(terms))}</p>
      {foundElsewhere.value > 0 ? (
        <p class="hollow-text">{words.elsewhere(foundElsewhere.value)}</p>
      ) : (
        <p class="hollow-tip">{words.hint}</p>
      )}
      <div class="hollow-buttons">
        {foundElsewhere.value > 0 ? (
          <Button
            kind="primary"
            onClick={() => {
              choose({ kind: 'all' })
              focusSearch()
            }}
          >
            {words.everywhere}
          </Button>
        ) : null}
        <Button
          onClick={() => {
            query.value = ''
            focusSearch()
          }}
        >
          {nothing.clear}
        </Button>
        <Button kind="quiet" onClick={() => openAdd()}>
          {nothing.add}
        </Button>
      </div>
    </div>
  )
}

/** A group without accounts. */
function NothingHere() {
  const words = messages.ordering.nothing
  return (
    <div class="hollow">
      <NothingArt />
      <h1 class="hollow-title">{words.emptyTitle}</h1>
      <p class="hollow-text">{words.emptyText}</p>
      <div class="hollow-buttons">
        <Button onClick={() => choose({ kind: 'all' })}>{words.showAll}</Button>
      </div>
    </div>
  )
}
