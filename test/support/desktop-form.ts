// How much of the desktop tests was asked for. `npm test` runs each main flow once; `npm run test:desktop` runs all of it,
// with every scene, look and language, and so does `npm run test:hard`.

export const wholeDesktop = process.env['DESKTOP'] === 'long' || process.env['HARD'] === 'long'
