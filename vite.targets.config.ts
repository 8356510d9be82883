// What every build shares: the oldest runtime the output must run on, and the shape "one CommonJS file".
// The same output serves Electron 45 and the development fallback, Electron 33 (Node 20.18, Chromium 130).

export const nodeTarget = 'node20.18'
export const chromiumTarget = 'chrome130'

/** Dynamic imports are folded in too: a second file would be a second read. */
export const oneFile = { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false } as const
