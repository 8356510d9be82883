// Writes the bare window's one file: the accounts and their codes of this moment as plain rows, styled as plainly.

import { codeAt } from '../../../main/otp'
import type { AccountDraft } from '../../../main/vault/account'

const style = `
:root { color-scheme: light dark; font: 15px/1.35 system-ui, sans-serif }
body { margin: 0; background: #f6f8f9; color: #12202a }
header { padding: 10px 12px; border-bottom: 1px solid #0002 }
input { width: 100%; box-sizing: border-box; padding: 8px 12px; border: 1px solid #0003; border-radius: 8px; font: inherit }
ul { list-style: none; margin: 0; padding: 0 }
li { display: grid; grid-template-columns: 40px 1fr auto; gap: 0 12px; align-items: center; height: 64px; padding: 0 12px }
i { width: 40px; height: 40px; line-height: 40px; border-radius: 10px; background: #0a7a8c; color: #fff; text-align: center; font-style: normal }
small { display: block; opacity: 0.7 }
b { font: 600 21px/1 ui-monospace, monospace; font-variant-numeric: tabular-nums }
@media (prefers-color-scheme: dark) { body { background: #0f1619; color: #e8eef2 } }
`

/** The mark is set as ours is: two frames after the rows are in the page, when the first of them has been drawn. */
const mark = `requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('first-codes')))`

export function barePage(accounts: readonly AccountDraft[], unixSeconds: number): string {
  const rows = accounts.map(({ issuer, account, token }) => {
    const found = codeAt(token, unixSeconds)
    const code = found.ok ? found.value.code : ''
    const half = Math.floor(code.length / 2)
    return `<li><i>${issuer.charAt(0)}</i><span>${issuer}<small>${account}</small></span><b>${code.slice(0, half)} ${code.slice(half)}</b></li>`
  })
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Bare</title><style>${style}</style>
<header><input placeholder="Search accounts"></header>
<ul>
${rows.join('\n')}
</ul>
<script>${mark}</script>
</html>
`
}
