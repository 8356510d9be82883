// A sheet to print and lock away: each account with its names, its QR code and its link. One page, no script, nothing
// loaded from anywhere.

import { isRightToLeft } from '../../shared/languages'
import { language } from '../../shared/messages/current'
import { sheetText } from '../../shared/messages/sheet'
import { ok } from '../../shared/result'
import type { Account } from '../vault/account'
import type { Exporter } from './exporter'
import { paced, stopped } from './paced'
import { sortUris, uriOf } from './uris'

export const html: Exporter = {
  name: 'html',
  sealed: 'never',
  ending: 'html',
  sort: sortUris,
  write: async ({ accounts, drawSvg, turn }) => {
    const sorted = await sortUris(accounts, turn)
    const rows =
      sorted === null ? null : await paced(sorted.written, turn, (account) => rowOf(account, drawSvg))
    if (sorted === null || rows === null) return stopped
    const page = `${head()}${rows.join('')}</main>\n</body>\n</html>\n`
    return ok({ ...sorted, files: [{ part: null, bytes: new TextEncoder().encode(page) }] })
  },
}

const head = () => `<!doctype html>
<html lang="${language()}" dir="${isRightToLeft(language()) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(sheetText.title)}</title>
<style>
body { font: 11pt sans-serif; margin: 1.5cm; color: #000; background: #fff }
section { display: flex; gap: 1cm; break-inside: avoid; padding: .5cm 0; border-bottom: 1px solid #999 }
svg { width: 4cm; height: 4cm; flex: none }
h2 { font-size: 13pt; margin: 0 0 .2cm }
code { display: block; margin-top: .3cm; font-size: 8pt; overflow-wrap: anywhere }
/* A name of another direction stands on the page’s own side. */
h2, h2 + div { text-align: match-parent }
</style>
</head>
<body>
<h1>${escapeHtml(sheetText.title)}</h1>
<p>${escapeHtml(sheetText.warning)}</p>
<main>
`

function rowOf(account: Account, drawSvg: (text: string) => string | null): string {
  const uri = uriOf(account) ?? ''
  const names = `<h2 dir="auto">${escapeHtml(account.issuer)}</h2><div dir="auto">${escapeHtml(account.account)}</div>`
  return `<section>${drawSvg(uri) ?? ''}<div>${names}<code dir="ltr">${escapeHtml(uri)}</code></div></section>\n`
}

function escapeHtml(text: string): string {
  const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  // Characters that turn the reading direction could show another name than the one that is written.
  return text
    .replace(/[&<>"]/g, (character) => named[character] ?? '')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}
