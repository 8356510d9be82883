// The kit's page as text; what it looks like on paper is judged in test/desktop/paper.spec.ts.

import { describe, expect, it } from 'vitest'
import { type Kit, kitHtml } from '../../../main/kit/kit'

const kit: Kit = {
  recoveryKey: 'K7QM5-2VXDA-94HTC-WBNC8-6RPZ0-J3YAE-8FGEM',
  vaultId: '3f2b8c1e-7a40-4d1b-9c55-0e6f2a9d8b17',
  madeAt: Date.UTC(2026, 1, 3, 12),
  siteCodes: [],
}

describe('the page of a recovery kit', () => {
  it('has no script, no link, and nothing that is loaded from anywhere', () => {
    const html = kitHtml({ ...kit, siteCodes: [{ issuer: 'A', account: 'b', codes: ['c'] }] })
    expect(html).not.toMatch(/<(script|link|img|iframe|object|embed|form|a)\b/i)
    expect(html).not.toMatch(/\b(src|href|on\w+)=|url\(|@import|https?:/i)
    expect(html).toContain("default-src 'none'")
    expect(html).toContain('3 February 2026')
  })

  it('takes nothing from the vault as markup', () => {
    const evil = '</style><script>alert(1)</script>"\u202eevil'
    const html = kitHtml({
      ...kit,
      vaultId: evil,
      siteCodes: [{ issuer: evil, account: evil, codes: [evil, '&amp;'] }],
    })
    expect(html).not.toContain('<script')
    expect(html).not.toContain('\u202e')
    expect(html.match(/<\/style>/g)).toHaveLength(1)
    expect(html).toContain('&amp;amp;')
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;\ufffdevil')
  })

  it('says nothing of site codes unless there are some, and names an account without names', () => {
    expect(kitHtml(kit)).not.toContain('Unused recovery codes')
    const html = kitHtml({ ...kit, siteCodes: [{ issuer: '', account: '', codes: ['one', 'two'] }] })
    expect(html).toContain('Unused recovery codes')
    expect(html).toContain('Account without a name')
    expect(html).toContain('<span>one</span> <span>two</span>')
  })
})
