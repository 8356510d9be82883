// Names from outside as they may be shown: nothing invisible that could spoof. Pure.

/** Control characters, and those that embed, override or isolate a direction, or have no width at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const disturbing = /[\u0000-\u001f\u007f-\u009f\u200b\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g

/** For display only: what would disturb the text is replaced by something that can be seen. */
export function visible(text: string): string {
  return text.replace(disturbing, (character) => {
    const point = character.charCodeAt(0)
    if (point < 0x20) return String.fromCharCode(0x2400 + point)
    return point === 0x7f ? '\u2421' : '\ufffd'
  })
}

/** For a menu of the system's, which draws it its own way. */
export function singleLine(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim())
}
