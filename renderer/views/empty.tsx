// What stands in place of the list: the welcome of an empty vault, and a search that found nothing.

import { messages } from '../../shared/messages'
import { EmptyArt, NothingArt } from '../parts/art'
import { Button } from '../parts/button'
import { FileIcon, KeyboardIcon, LinkIcon, QrIcon } from '../parts/icon'
import { modName } from '../state/keys'
import { visible } from '../state/labels'
import { goTo, openAdd } from '../state/page'
import { choose } from '../state/part'
import { focusSearch, foundElsewhere, query } from '../state/search'

const { empty, nothing } = messages.list

export function EmptyVault() {
  return (
    <div class="hollow">
      <EmptyArt />
      <h1 class="hollow-title">{empty.title}</h1>
      <p class="hollow-text">{empty.text}</p>
      <div class="ways">
        <button type="button" class="way" onClick={() => openAdd('scan')}>
          <QrIcon />
          <span class="way-title">{empty.scan}</span>
          <span class="way-text">{empty.scanText}</span>
        </button>
        <button type="button" class="way" onClick={() => openAdd('files')}>
          <FileIcon />
          <span class="way-title">{empty.import}</span>
          <span class="way-text">{empty.importText}</span>
        </button>
        <button type="button" class="way" onClick={() => openAdd('text')}>
          <LinkIcon />
          <span class="way-title">{empty.paste}</span>
          <span class="way-text">{empty.pasteText}</span>
        </button>
        <button type="button" class="way" onClick={() => openAdd('hand')}>
          <KeyboardIcon />
          <span class="way-title">{empty.byHand}</span>
          <span class="way-text">{empty.byHandText}</span>
        </button>
      </div>
      <p class="hollow-tip">
        {empty.tip(`${modName} V`)}{' '}
        <button type="button" class="text-button" onClick={() => goTo('restore')}>
          {empty.restore}
        </button>
      </p>
    </div>
  )
}

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
