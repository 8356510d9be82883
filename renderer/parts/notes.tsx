// Pictures in which no code was found, and files that cannot be taken, each with the ways on from there.

import { intakeWords } from '../../shared/messages/later'
import { step } from '../state/intake'
import { choosePart, dropNote, type Note, notes, noteText } from '../state/taking'
import { Button, IconButton } from './button'
import { CloseIcon, QrIcon, WarnIcon } from './icon'

const words = intakeWords.sources

export function Notes({ choose }: { readonly choose: () => void }) {
  if (notes.value.length === 0) return null
  return (
    <ul class="sources" aria-label={words.title}>
      {notes.value.map((each) => (
        <NoteCard key={each.id} note={each} choose={choose} />
      ))}
    </ul>
  )
}

function NoteCard({ note, choose }: { readonly note: Note; readonly choose: () => void }) {
  const scanning = note.state === 'scanning'
  return (
    <li class="source">
      <div class="source-head">
        {scanning ? <QrIcon /> : <WarnIcon />}
        <div class="source-words">
          {note.name ? <span class="source-name">{note.name}</span> : null}
          <span class={scanning ? 'source-state' : 'source-fault'}>{noteText(note)}</span>
        </div>
        <IconButton
          icon={CloseIcon}
          label={words.remove(note.name)}
          small
          onClick={() => dropNote(note.id)}
        />
      </div>
      {note.state === 'no-code' ? (
        <div class="source-more source-buttons">
          <Button onClick={() => void choosePart(note)}>{words.part}</Button>
          <Button
            kind="quiet"
            onClick={() => {
              dropNote(note.id)
              if (step.peek().kind === 'main' || step.peek().kind === 'more') choose()
            }}
          >
            {words.otherPicture}
          </Button>
        </div>
      ) : null}
    </li>
  )
}
