// The recovery kit as one page of HTML: the key, its QR code, and how to get back in with it. Pure; whoever calls this
// holds the key for this once.

import { kitPage as words } from '../../shared/messages/kit-page'
import { longDay } from '../../shared/messages/locale'
import { qrSvgPath } from '../qr'
import { escapeHtml, pageHeight, paperPage } from './paper-page'

/** Unused recovery codes that a site gave for one account. */
export interface KitSiteCodes {
  readonly issuer: string
  readonly account: string
  readonly codes: readonly string[]
}

export interface Kit {
  /** Canonical: groups with dashes. */
  readonly recoveryKey: string
  readonly vaultId: string
  /** Milliseconds since 1970. */
  readonly madeAt: number
  /** Empty unless the owner asked for them. They stand below; what does not fit goes on to further pages. */
  readonly siteCodes: readonly KitSiteCodes[]
}

export function kitHtml({ recoveryKey, vaultId, madeAt, siteCodes }: Kit): string {
  const alone = siteCodes.length === 0
  const groups = recoveryKey
    .split('-')
    .map((group, at) => `<li><i>${at + 1}</i> ${escapeHtml(group)}</li>`)
    .join('\n')
  const ways = words.ways
    .map(
      ({ head, steps }) =>
        `<h2>${head}</h2>\n` +
        (steps.length === 1
          ? `<p>${steps[0]}</p>`
          : `<ol>\n${steps.map((step) => `<li>${step}</li>`).join('\n')}\n</ol>`),
    )
    .join('\n')
  const body = `<main${alone ? ' class="alone"' : ''}>
<header><b>${words.program}</b><span>${words.title}</span></header>
<p class="what">${words.what.join(' ')}</p>
<section class="key">
<figure>${qr(recoveryKey)}<figcaption>${words.qr}</figcaption></figure>
<div><h2>${words.key}</h2>
<ol class="groups exact">
${groups}
</ol>
<p>${words.keyHint}</p></div>
</section>
<dl><div><dt>${words.vault}</dt><dd class="exact">${escapeHtml(vaultId)}</dd></div>
<div><dt>${words.made}</dt><dd>${longDay(madeAt)}</dd></div></dl>
<section class="ways">
${ways}
<p class="after">${words.after}</p>
</section>
<section class="fill">
<p class="line"><b>${words.kept}</b></p>${alone ? emptyLine : ''}
${alone ? `<p class="line"><b>${words.notes}</b></p>${emptyLine}${emptyLine}\n` : ''}</section>
</main>${alone ? '' : codesHtml(siteCodes)}`
  return paperPage({ title: words.documentTitle, styles, body })
}

function qr(text: string): string {
  const drawing = qrSvgPath(text)
  if (drawing === null) throw new Error('kit: the text is no recovery key')
  const { path, size } = drawing
  return (
    `<svg viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" aria-hidden="true">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>`
  )
}

function codesHtml(siteCodes: readonly KitSiteCodes[]): string {
  const rows = siteCodes.map(({ issuer, account, codes }) => {
    const name = [issuer, account].filter((part) => part !== '').join(', ')
    const all = codes.map((code) => `<span>${escapeHtml(code)}</span>`).join(' ')
    return `<li><b>${escapeHtml(name === '' ? words.noName : name)}</b><p class="exact">${all}</p></li>`
  })
  return `
<section class="codes"><h2>${words.siteCodes}</h2><p>${words.siteCodesHint}</p>
<ul>
${rows.join('\n')}
</ul></section>`
}

const emptyLine = '<p class="line"></p>'

const styles = `main.alone { display: flex; flex-direction: column; min-height: ${pageHeight - 3}mm }
header { display: flex; justify-content: space-between; align-items: baseline; padding-bottom: 2.5mm; border-bottom: 1.2pt solid #000 }
header b { font-size: 19pt; letter-spacing: -.02em; line-height: 1.1 }
header span { font-size: 13pt }
h2 { font-size: 10.5pt; line-height: 1.3 }
.what { margin-top: 5mm; font-size: 11pt; line-height: 1.5 }
.key { display: flex; gap: 6mm; align-items: center; margin-top: 6mm; padding: 4mm 7mm 4mm 3mm; border: 1.2pt solid #000; border-radius: 3mm; break-inside: avoid }
.key figure { flex: none; width: 41mm; text-align: center; font-size: 8pt; line-height: 1 }
.key div { flex: 1 }
.key p { font-size: 8.5pt; color: #333 }
.groups { display: grid; grid-template-columns: repeat(4, auto); justify-content: space-between; gap: 3.5mm 3mm; margin: 3.5mm 0; list-style: none; font-size: 16pt; font-weight: bold; line-height: 1.2; letter-spacing: .04em }
.groups i { margin-right: .6mm; font: 7.5pt/1 Arial, 'Liberation Sans', sans-serif; letter-spacing: 0; color: #333 }
dl { display: flex; justify-content: space-between; gap: 8mm; margin-top: 3.5mm; font-size: 9.5pt }
dl div { display: flex; gap: 2.5mm }
dt { color: #333 }
.ways { margin-top: 3mm }
.ways h2 { margin-top: 4.5mm }
.ways ol { margin: 1mm 0 0 5.5mm }
.ways h2 + p { margin-top: 1mm }
.ways li { padding-left: 1mm; margin-top: .6mm }
.ways code { font-size: 9pt; white-space: nowrap }
.after { margin-top: 4.5mm; font-weight: bold }
.fill { margin-top: 5mm }
.alone .fill { margin-top: auto }
.line { display: flex; align-items: flex-end; height: 10mm; padding-bottom: 1mm; border-bottom: .6pt solid #666; line-height: 1.2 }
.codes { margin-top: 7mm }
.codes h2, .codes > p { break-after: avoid }
.codes > p { font-size: 8.5pt; color: #333 }
.codes ul { margin-top: 2mm; columns: 2; column-gap: 8mm; list-style: none; font-size: 8.5pt; line-height: 1.35 }
.codes li { margin-bottom: 2.5mm; break-inside: avoid; overflow-wrap: anywhere }
.codes span { display: inline-block; margin-right: 3mm }
`
