// A name from outside: its own direction, kept apart from its neighbours, cut with an ellipsis, hits marked.

import { markWords } from '../state/find'

interface Props {
  readonly text: string
  readonly words?: readonly string[]
  readonly class?: string
}

export function Name({ text, words = [], class: extra = '' }: Props) {
  return (
    <span class={`name ${extra}`} dir="auto" title={text}>
      {words.length === 0
        ? text
        : markWords(text, words).map((piece, place) =>
            piece.hit ? <mark key={place}>{piece.text}</mark> : piece.text,
          )}
    </span>
  )
}
