// What the arguments ask for: a command, or the window with --home DIR, --vault FILE, --demo, --hidden. Pure.

export interface StartOptions {
  readonly home: string | undefined
  /** A portable vault file. */
  readonly vault: string | undefined
  readonly demo: boolean
  /** The window waits until it is asked for. */
  readonly hidden: boolean
}

/** `argv` without the program and, in a development start, without the app's folder. */
export function readStartOptions(argv: readonly string[]): StartOptions {
  const given: Record<'home' | 'vault', string | undefined> = { home: undefined, vault: undefined }
  let demo = false
  let hidden = false
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i] ?? ''
    if (argument === '--demo') demo = true
    if (argument === '--hidden') hidden = true
    for (const name of ['home', 'vault'] as const) {
      if (argument === `--${name}`) given[name] = argv[++i]
      else if (argument.startsWith(`--${name}=`)) given[name] = argument.slice(name.length + 3)
    }
  }
  return { ...given, demo, hidden }
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

/** True where the words name a command, or ask what there is; a link to open is none. */
export function asksForCommand(words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    if (['--help', '--version', '-h'].includes(word)) return true
    if (word === '--home' || word === '--vault') i++
    else if (!word.startsWith('-')) return !/^[a-z][a-z-]+:/i.test(word)
  }
  return false
}
