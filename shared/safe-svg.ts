// Whether an SVG of an icon pack or of another program may be shown at all. It is only ever drawn as a picture, where
// Chromium runs no script and fetches nothing; this refuses what could still keep the window busy for ever: entities,
// references that multiply, filters, and pictures within pictures. A list of what is allowed, not of what is not. Pure.

/** Shapes, groups, gradients and words about them: all that an icon needs. */
const elements = new Set([
  ...['svg', 'g', 'defs', 'title', 'desc', 'metadata', 'path', 'rect', 'circle', 'ellipse', 'line'],
  ...['polyline', 'polygon', 'linearGradient', 'radialGradient', 'stop'],
])

/** Elements and attributes together; a pack's largest drawings have some hundred. */
const mostMarkup = 4_000

const svgLimits = { characters: 64 * 1024 } as const

/** `text`: decoded as UTF-8, in which whatever is not UTF-8 has become U+FFFD. */
export function isSafeSvg(text: string): boolean {
  if (text.length > svgLimits.characters || text.includes('\ufffd')) return false
  const declared = /^\s*<\?xml\b([^?]*)\?>/.exec(text)
  const encoding = /encoding\s*=\s*["']([^"']*)["']/i.exec(declared?.[1] ?? '')?.[1] ?? 'utf-8'
  if (!/^(?:utf-8|us-ascii)$/i.test(encoding)) return false
  const bare = text
    .slice(declared?.[0].length ?? 0)
    .replace(/<!--[\s\S]*?-->/g, '')
    // Words of people, which may be spelled in any way and are not drawn.
    .replace(/<(title|desc)>[^<]*<\/\1>/g, '')
    // Without an internal subset it says only which grammar the file follows.
    .replace(/<!DOCTYPE\s[^[\]<>]*>/i, '')
  if (/<[!?]/.test(bare) || !/^\s*<svg[\s>]/.test(bare)) return false
  const names = [...bare.matchAll(/<\s*\/?\s*([^\s/>]+)/g)]
  if (names.length > mostMarkup) return false
  // Editors' own elements (sodipodi:namedview) are drawn by nobody, but one that is not known is not let through.
  if (names.some(([, name = '']) => !elements.has(name))) return false
  return !hasReference(bare)
}

/** Handlers, references to anything but a gradient in the file, and properties that multiply work. */
function hasReference(markup: string): boolean {
  if (/\s(?:on\w+|xml:base)\s*=/i.test(markup)) return true
  if (/\b(?:filter|mask|clip-path|marker(?:-\w+)?|animation|transition|cursor)\s*[:=]/i.test(markup))
    return true
  const urls = markup.matchAll(/url\s*\(\s*["']?\s*(.)/gi)
  const links = markup.matchAll(/\bhref\s*=\s*["']\s*(.)/gi)
  if ([...urls, ...links].some(([, first]) => first !== '#')) return true
  // A character reference or an escape could spell any of these.
  return /&#|@import|\\/.test(markup)
}
