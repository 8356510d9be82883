// Where the lines of a terminal break: at spaces, and between wide characters, which are written without any (UAX 14 in
// small); and how many columns a text takes. Pure.

/** Two columns each: East Asian Width W and F, as far as the catalogues and names need it. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u
/** Accents, joiners and marks of direction. */
const noWidth = /[\p{Mn}\p{Me}\p{Cf}]/u
/** Korean writes spaces between its words, and breaks there. */
const hangul = /\p{Script=Hangul}/u
/** Nothing of these begins a line: closing brackets, marks of pause, small kana, signs of length and repetition. */
const clings =
  /[)\]}>,.;:!?%/…–—’”»\u00a0\u202f、。，．：；！？％／・‥〜～）」』】〕〉》］｝｠”’ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ]/u
/** And nothing of these ends one. */
const opens = /[([{<‘“«\u00a0\u202f（「『【〔〈《［｛｟]/u

export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += noWidth.test(character) ? 0 : wide.test(character) ? 2 : 1
  return width
}

function breaksBetween(before: string, after: string): boolean {
  if (after === ' ' || noWidth.test(after)) return false
  if (before === ' ') return true
  if (clings.test(after) || opens.test(before)) return false
  const free = (character: string) => wide.test(character) && !hangul.test(character)
  return free(before) || free(after)
}

/** What stays together, each with the spaces behind it. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  let before = ''
  for (const character of text) {
    if (piece !== '' && breaksBetween(before, character)) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
    if (!noWidth.test(character)) before = character
  }
  return piece === '' ? pieces : [...pieces, piece]
}

export interface Margins {
  /** Before the first line. */
  readonly first: string
  /** Before each following one. */
  readonly next: string
  /** Of the terminal. */
  readonly columns: number
}

/** Lines no wider than the columns, unless one word alone is. A line break of the text stays one. */
export function wrapped(text: string, { first, next, columns }: Margins): readonly string[] {
  const lines: string[] = []
  const pieces = text.split('\n').map(piecesOf)
  for (const paragraph of pieces) {
    let line = lines.length === 0 ? first : next
    let empty = true
    for (const piece of paragraph) {
      if (!empty && widthOf(`${line}${piece}`.trimEnd()) > columns) {
        lines.push(line.trimEnd())
        line = next
      }
      line += piece
      empty = false
    }
    lines.push(line.trimEnd())
  }
  return lines
}
