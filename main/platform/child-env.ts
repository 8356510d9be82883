// The environment of our child processes: the parent's, without what would change what they run.

/** Libraries' error texts in English, because they are told apart by text; nothing preloaded through NODE_OPTIONS. */
export function childEnv(env: NodeJS.ProcessEnv): Record<string, string> {
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && entry[0] !== 'NODE_OPTIONS' && entry[0] !== 'LANGUAGE',
  )
  return { ...Object.fromEntries(kept), LC_ALL: 'C' }
}
