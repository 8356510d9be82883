// What stands in place of the list when a search found nothing.

import { messages } from '../../shared/messages'
import { NothingArt } from '../parts/art'
import { Button } from '../parts/button'
import { visible } from '../state/labels'
import { openAdd } from '../state/page'
import { focusSearch, query } from '../state/search'

export function NothingFound() {
  const { nothing } = messages.list
  return (
    <div class="hollow">
      <NothingArt />
      <h1 class="hollow-title">{nothing.title}</h1>
      <p class="hollow-text hollow-query">{nothing.text(visible(query.value.trim()))}</p>
      <div class="hollow-buttons">
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
