// What the command line asks of the window: --home DIR, --vault FILE, --demo, --hidden. Pure.

export interface StartOptions {
  readonly home: string | undefined
  readonly demo: boolean
}

/** `argv` without the program and, in a development start, without the app's folder. */
export function readStartOptions(argv: readonly string[]): StartOptions {
  let home: string | undefined
  let demo = false
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i] ?? ''
    if (argument === '--demo') demo = true
    else if (argument === '--home') home = argv[++i]
    else if (argument.startsWith('--home=')) home = argument.slice('--home='.length)
  }
  return { home, demo }
}
