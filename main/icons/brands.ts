// The brand icons that are shipped: which one a name means, and its path, read when somebody first asks. The index is a few
// hundred kilobytes, the paths lie in pieces of sixteen, of which the last used are kept.

import { brandCandidates, brandKey } from '../../shared/brand-match'
import { type BrandIcon, brandLimits } from '../../shared/brands'
import type { AppData } from '../platform/platform'

export interface Brands {
  /** For each name its brand, or null. */
  match(names: readonly string[]): Promise<readonly (BrandIcon | null)[]>
  /** For each slug its brand, or null where this version has none of that name. */
  find(slugs: readonly string[]): Promise<readonly (BrandIcon | null)[]>
  /** By words in the name, the closest first; no words = none. */
  search(query: string): Promise<readonly BrandIcon[]>
}

/** How scripts/pack-icons.mjs lays them out: names of files, and icons in each piece. */
export const brandFiles = {
  index: 'index.txt',
  piece: (number: number) => `${String(number).padStart(3, '0')}.txt`,
  perPiece: 16,
} as const

/** Pieces that are kept; the pages keep what they were given. */
const piecesKept = 4

interface Known {
  readonly slug: string
  readonly title: string
  readonly colour: string
  /** Its place in the order of the pieces. */
  readonly at: number
  /** Every key it is found by. */
  readonly keys: readonly string[]
}

interface Index {
  readonly all: readonly Known[]
  readonly bySlug: ReadonlyMap<string, Known>
  readonly byKey: ReadonlyMap<string, Known>
}

export function createBrands(data: AppData): Brands {
  let index: Promise<Index> | null = null
  const pieces = new Map<number, Promise<readonly string[]>>()

  const indexed = () => {
    index ??= data.read(brandFiles.index).then((text) => readIndex(text ?? ''))
    return index
  }

  const pieceOf = (number: number) => {
    const kept =
      pieces.get(number) ?? data.read(brandFiles.piece(number)).then((text) => (text ?? '').split('\n'))
    // Again at the end: the one that was not used for longest goes first.
    pieces.delete(number)
    pieces.set(number, kept)
    for (const old of pieces.keys()) {
      if (pieces.size <= piecesKept) break
      pieces.delete(old)
    }
    return kept
  }

  const iconOf = async (known: Known | undefined): Promise<BrandIcon | null> => {
    if (known === undefined) return null
    const { slug, title, colour, at } = known
    const piece = await pieceOf(Math.floor(at / brandFiles.perPiece))
    const path = piece[at % brandFiles.perPiece] ?? ''
    return path === '' ? null : { slug, title, colour, path }
  }

  return {
    match: async (names) => {
      const known = await indexed()
      return Promise.all(names.map((name) => iconOf(matchIn(known, name))))
    },
    find: async (slugs) => {
      const { bySlug } = await indexed()
      return Promise.all(slugs.map((slug) => iconOf(bySlug.get(slug))))
    },
    search: async (query) => {
      const { all } = await indexed()
      const found = await Promise.all(searchIn(all, query).map(iconOf))
      return found.filter((icon) => icon !== null)
    },
  }
}

/** One icon a line: slug, title, colour, then every key, between tabs. Of two with one key the first has it. */
function readIndex(text: string): Index {
  const all: Known[] = []
  const byKey = new Map<string, Known>()
  for (const line of text.split('\n')) {
    if (line === '') continue
    const [slug = '', title = '', colour = '', ...keys] = line.split('\t')
    all.push({ slug, title, colour, keys, at: all.length })
  }
  // A brand's own name before what another is also called.
  for (const own of [true, false]) {
    for (const known of all) {
      const keys = own ? known.keys.slice(0, 1) : known.keys
      for (const key of keys) if (!byKey.has(key)) byKey.set(key, known)
    }
  }
  return { all, byKey, bySlug: new Map(all.map((known) => [known.slug, known])) }
}

function matchIn({ bySlug, byKey }: Index, name: string): Known | undefined {
  for (const candidate of brandCandidates(name)) {
    const found = candidate.kind === 'slug' ? bySlug.get(candidate.slug) : byKey.get(candidate.key)
    if (found !== undefined) return found
  }
  return undefined
}

/** Equal before beginning before containing; shorter names first. */
function searchIn(all: readonly Known[], query: string): readonly Known[] {
  const wanted = brandKey(query)
  if (wanted === '') return []
  const ranked = all.flatMap((known) => {
    const rank = Math.min(...known.keys.map((key) => rankOf(key, wanted)))
    return rank < 3 ? [{ known, rank }] : []
  })
  ranked.sort(
    (a, b) => a.rank - b.rank || a.known.title.length - b.known.title.length || a.known.at - b.known.at,
  )
  return ranked.slice(0, brandLimits.found).map(({ known }) => known)
}

function rankOf(key: string, wanted: string): number {
  if (key === wanted) return 0
  if (key.startsWith(wanted)) return 1
  return key.includes(wanted) ? 2 : 3
}
