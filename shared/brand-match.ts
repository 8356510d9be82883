// Which brand an issuer means: candidates from the surest to the least sure, each to be looked up whole. A part of a word
// never matches ("Applebee’s" is no Apple), and neither does one word of several ("Apple Valley Bank"). Pure.

import { brandAliases, brandHosts, commonWords } from './brand-aliases'

/** Letters and digits of a name, lower case, without accents: what two spellings of a brand have in common. */
export function brandKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/\+/g, 'plus')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** The form of a company; says nothing about which. */
const legalForms = new Set(
  [
    'inc llc ltd limited gmbh ag se kg corp corporation co company plc sa sas sarl srl spa bv nv ab as oy aps',
    'pty pte kk ug ev foundation technologies',
  ].flatMap((line) => line.split(' ')),
)

/** What sites and people add to a name so that it says what it is for. */
const additions = new Set(
  [
    'account accounts login signin sso 2fa mfa otp totp two factor authentication auth verification security id',
    'konto compte cuenta conta account cuentas',
    'work private personal business enterprise premium team teams admin test dev staging prod production main',
    'backup old new online web website app portal dashboard panel console vault user',
  ].flatMap((line) => line.split(' ')),
)

/** Under these a country's names stand one level deeper: amazon.co.uk. */
const secondLevels = new Set(['co', 'com', 'org', 'net', 'ac', 'gov', 'edu', 'ne', 'or', 'gob'])

/** What is looked up, in order: a slug that is sure, or a key of a name. */
export type Candidate =
  | { readonly kind: 'slug'; readonly slug: string }
  | { readonly kind: 'key'; readonly key: string }

export function brandCandidates(issuer: string): readonly Candidate[] {
  const text = issuer.normalize('NFKC').trim()
  // A mail address says where somebody gets mail, not where somebody signs in.
  if (text === '' || text.includes('@')) return []
  const host = hostOf(text)
  const found: Candidate[] = []
  // A whole name may be short and may have dots: "EA", "Node.js", "2K".
  const whole = brandKey(text)
  if (!commonWords.has(whole)) found.push(...candidate(whole, host === null ? 1 : 3))
  if (host !== null) return [...slugOfHost(host), ...found, ...candidate(wordOfHost(host), 3)]
  const before = text.split(/\s*[([{|:–—/•·»>]|\s+-\s+/, 1)[0] ?? ''
  for (const part of [text, before]) {
    const bare = withoutAdditions(part)
    if (bare !== '' && !commonWords.has(bare)) found.push(...candidate(bare, 2))
  }
  const inner = hostOf(before)
  if (inner !== null) found.push(...slugOfHost(inner), ...candidate(wordOfHost(inner), 3))
  return found
}

function candidate(key: string, least: number): readonly Candidate[] {
  const alias = brandAliases.get(key)
  if (alias !== undefined) return [{ kind: 'slug', slug: alias }]
  return [...key].length >= least ? [{ kind: 'key', key }] : []
}

/** "GitHub, Inc. (work)" to "github": legal forms and additions at the end go, and a leading article. */
function withoutAdditions(text: string): string {
  const words = text
    .replace(/['’]s\b/g, '')
    .split(/[\s,_()[\]{}|:–—/-]+/)
    .filter((word) => word !== '')
  const keys = words.map(brandKey).filter((word) => word !== '')
  while (keys.length > 1) {
    const last = keys.at(-1) ?? ''
    if (!legalForms.has(last) && !additions.has(last)) break
    keys.pop()
  }
  if (keys.length > 1 && (keys[0] === 'my' || keys[0] === 'the')) keys.shift()
  return keys.join('')
}

/** The host in an address or a bare host name, lower case; null = the text is no such thing. */
function hostOf(text: string): string | null {
  const found =
    /^(?:https?:\/\/)?((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,24})(?::\d+)?(?:\/\S*)?$/i.exec(text)
  return found?.[1]?.toLowerCase() ?? null
}

function slugOfHost(host: string): readonly Candidate[] {
  const labels = host.split('.')
  for (let from = 0; from < labels.length - 1; from++) {
    const slug = brandHosts.get(labels.slice(from).join('.'))
    if (slug !== undefined) return [{ kind: 'slug', slug }]
  }
  return []
}

/** "accounts.google.co.uk" to "google"; '' where the word means something else. */
function wordOfHost(host: string): string {
  const labels = host.split('.').slice(0, -1)
  if (labels.length > 1 && secondLevels.has(labels.at(-1) ?? '')) labels.pop()
  const word = brandKey(labels.at(-1) ?? '')
  return commonWords.has(word) ? '' : word
}
