// What the arguments ask for: a command, or the window with --home DIR, --vault FILE, --demo, --hidden. Pure.

export interface StartOptions {
  readonly home: string | undefined
  /** A portable vault file. */
  readonly vault: string | undefined
  readonly demo: boolean
  /** The window waits until it is asked for. */
  readonly hidden: boolean
  /** What a key bound in the desktop's own settings asks of the program that runs already. */
  readonly key: 'toggle' | 'copy-last' | 'lock' | null
}

/** Links that hold accounts, and nothing else that a browser might hand over. */
const accountLink = /^(?:apple-)?otpauth:\/\/|^otpauth-migration:\/\/|^motp:\/\/|^steam:\/\//i
const anyLink = /^[a-z][a-z0-9+.-]+:/i
/** As the systems hand files over: absolute, or as file:// URLs. Windows' device paths are no files. */
const absolutePath = /^\/|^[a-z]:[\\/]|^\\\\[^\\?.]/i

/** What no command looks like, although not all of it is opened. */
const pathLike = /^\/|^[a-z]:[\\/]|^\\\\/i

/** Characters of one link, and of one path. */
const [longestLink, longestPath, mostHanded] = [128 * 1024, 4_096, 100] as const

/** What a browser or a file manager gave this start to open. */
export type Handed =
  | { readonly kind: 'link'; readonly text: string }
  | { readonly kind: 'file'; readonly path: string }

/** Links and files among the words; what is neither, or too long, is left out. Nothing is opened here. */
export function handedWords(words: readonly string[]): readonly Handed[] {
  const handed: Handed[] = []
  for (let i = 0; i < words.length && handed.length < mostHanded; i++) {
    const word = words[i] ?? ''
    // Not by an option's value, although that may be a path.
    if (word === '--home' || word === '--vault') i++
    else if (accountLink.test(word)) {
      if (word.length <= longestLink) handed.push({ kind: 'link', text: word })
    } else {
      const path = pathOf(word)
      if (path !== null && path.length <= longestPath) handed.push({ kind: 'file', path })
    }
  }
  return handed
}

function pathOf(word: string): string | null {
  if (word.includes('\0')) return null
  if (!/^file:\/\//i.test(word)) return absolutePath.test(word) ? word : null
  try {
    const { host, pathname } = new URL(word)
    const path = decodeURIComponent(pathname)
    if ((host !== '' && host !== 'localhost') || path.includes('\0')) return null
    return /^\/[a-z]:\//i.test(path) ? path.slice(1) : path
  } catch {
    return null
  }
}

/** `argv` without the program and, in a development start, without the app's folder. */
export function readStartOptions(argv: readonly string[]): StartOptions {
  const given: Record<'home' | 'vault', string | undefined> = { home: undefined, vault: undefined }
  let demo = false
  let hidden = false
  let key: StartOptions['key'] = null
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i] ?? ''
    // What stands behind a link may come from whoever wrote the link.
    if (anyLink.test(argument) && !absolutePath.test(argument)) break
    if (argument === '--demo') demo = true
    if (argument === '--hidden') hidden = true
    if (argument === '--toggle') key = 'toggle'
    if (argument === '--copy-last') key = 'copy-last'
    if (argument === '--lock') key = 'lock'
    for (const name of ['home', 'vault'] as const) {
      if (argument === `--${name}`) given[name] = argv[++i]
      else if (argument.startsWith(`--${name}=`)) given[name] = argument.slice(name.length + 3)
    }
  }
  return { ...given, demo, hidden, key }
}

/** What packaging/linux/tidelock adds for a start without a display; none of them is the person's. */
const launcherSwitches = ['--ozone-platform=headless', '--disable-gpu', '--no-sandbox', '--log-level=3']

/**
 * The person's own words in Electron's arguments. What follows `--` is theirs alone and no switch of Chromium's, which
 * knows a `--type` of its own. `hasAppPath`: a development start, where the app's folder comes first.
 */
export function commandWords(argv: readonly string[], hasAppPath: boolean): readonly string[] {
  const words = argv.slice(1)
  const cut = words.indexOf('--')
  if (cut >= 0) return words.slice(cut + 1)
  if (hasAppPath) return words.slice(words.findIndex((word) => !word.startsWith('-')) + 1)
  return words.filter((word, i) => !(i < launcherSwitches.length && launcherSwitches.includes(word)))
}

/** True where the words name a command, or ask what there is; a link or a file to open is none. */
export function asksForCommand(words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    if (['--help', '--version', '-h'].includes(word)) return true
    if (word === '--home' || word === '--vault') i++
    else if (!word.startsWith('-')) return !anyLink.test(word) && !pathLike.test(word)
  }
  return false
}
