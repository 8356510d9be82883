// A secret in every spelling that a leak could have, and the search for one.

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

export function base32Of(bytes: Uint8Array): string {
  let text = ''
  let [bits, held] = [0, 0]
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    for (; bits >= 5; bits -= 5) text += base32[(held >> (bits - 5)) & 31]
    held &= (1 << bits) - 1
  }
  return bits === 0 ? text : text + base32[(held << (5 - bits)) & 31]
}

/** By name, so that a hit says how it was spelled. `bytes` of a secret, or of a text's UTF-8. */
export function spellingsOf(bytes: Uint8Array): readonly (readonly [string, Buffer])[] {
  const raw = Buffer.from(bytes)
  const hex = raw.toString('hex')
  const thirtyTwo = base32Of(bytes)
  const sixtyFour = raw.toString('base64').replace(/=+$/, '')
  const texts: readonly (readonly [string, string])[] = [
    ['hex', hex],
    ['upper hex', hex.toUpperCase()],
    ['base32', thirtyTwo],
    ['lower base32', thirtyTwo.toLowerCase()],
    ['base32 in fours', thirtyTwo.replace(/(.{4})(?=.)/g, '$1 ')],
    ['base64', sixtyFour],
    ['base64url', sixtyFour.replaceAll('+', '-').replaceAll('/', '_')],
  ]
  return [
    ['raw', raw],
    ...texts.flatMap(([name, text]): [string, Buffer][] => [
      [name, Buffer.from(text)],
      // As V8 keeps a text that holds a character beyond Latin-1.
      [`${name}, two bytes each`, Buffer.from(text, 'utf16le')],
    ]),
  ]
}

/** The names of the spellings that occur, each as often as it does. */
export function hitsIn(hay: Buffer, spellings: ReturnType<typeof spellingsOf>): readonly string[] {
  const hits: string[] = []
  for (const [name, needle] of spellings) {
    for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) hits.push(name)
  }
  return hits
}
