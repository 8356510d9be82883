// Type-ahead: to which line the letters lead that were typed in a menu. Pure.

/** -1 = to none. The same letter again goes on to the next line that begins with it. */
export function typedTo(typed: string, at: number, lines: readonly string[]): number {
  const same = [...typed].every((letter) => letter === typed[0])
  const wanted = same ? (typed[0] ?? '') : typed
  const begins = (line: string | undefined) => line?.trim().toLocaleLowerCase().startsWith(wanted) ?? false
  // More letters may still mean the line that the first one led to.
  const first = same ? at + 1 : Math.max(0, at)
  for (let step = 0; step < lines.length; step++) {
    const index = (first + step) % lines.length
    if (begins(lines[index])) return index
  }
  return -1
}
