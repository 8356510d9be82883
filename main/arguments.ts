// What the command line asks of the window: --home DIR, --vault FILE, --demo, --hidden. Pure.

export interface StartOptions {
  readonly home: string | undefined
  /** A portable vault file. */
  readonly vault: string | undefined
  readonly demo: boolean
}

/** `argv` without the program and, in a development start, without the app's folder. */
export function readStartOptions(argv: readonly string[]): StartOptions {
  const given: Record<'home' | 'vault', string | undefined> = { home: undefined, vault: undefined }
  let demo = false
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i] ?? ''
    if (argument === '--demo') demo = true
    for (const name of ['home', 'vault'] as const) {
      if (argument === `--${name}`) given[name] = argv[++i]
      else if (argument.startsWith(`--${name}=`)) given[name] = argument.slice(name.length + 3)
    }
  }
  return { ...given, demo }
}
