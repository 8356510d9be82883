// The frame of a page for paper, and what every such page needs: no script, nothing loaded, black on white, and margins
// that fit A4 and US Letter alike. Pure.

import { isRightToLeft } from '../../shared/languages'
import { language } from '../../shared/messages/current'

/**
 * `styles` and `body` are trusted: whatever comes from a vault passes `escapeHtml` first. The text is as wide as on A4, the
 * narrower of the two papers; on one page of either fit `pageHeight` millimetres.
 */
export function paperPage({
  title,
  styles,
  body,
}: {
  readonly title: string
  readonly styles: string
  readonly body: string
}): string {
  return `<!doctype html>
<html lang="${language()}" dir="${isRightToLeft(language()) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
${frame}${styles}</style>
</head>
<body>
${body}
</body>
</html>
`
}

/** Of US Letter, the lower of the two papers, without its margins. */
export const pageHeight = 247

/** Also replaces characters that turn the reading direction and could show another text than the one written. */
export function escapeHtml(text: string): string {
  const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text
    .replace(/[&<>"]/g, (character) => named[character] ?? '')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}

const frame = `@page { margin: 16mm 18mm }
* { box-sizing: border-box; margin: 0; padding: 0 }
html { color: #000; background: #fff; print-color-adjust: exact }
body {
  width: 174mm;
  margin: 0 auto;
  font: 10pt/1.45 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif;
}
code, .exact {
  font-family: ui-monospace, 'SF Mono', Consolas, 'Liberation Mono', 'DejaVu Sans Mono', monospace;
}
svg { display: block }
@media screen {
  html { background: #ddd }
  body { width: 210mm; margin: 8mm auto; padding: 16mm 18mm; background: #fff }
}
`
