// The built command backs up, proves, restores, and changes the ways into the vault.

import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { homePassphrase } from '../../support/command'
import { lighthouse, useInOut } from './in-out-setting'

const { count, written, home, json, passwordFile, put } = useInOut('cheap')

describe('backup, restore and the ways in', () => {
  beforeEach(async () => {
    await home.run(['import', put('in.json', written('aegis-plain'))])
  })

  it('makes a backup that is proved to open, and finds a changed one out', async () => {
    const out = home.path('backup.json')
    expect(await home.run(['backup', out, '--json'])).toMatchObject({ status: 0, err: '' })
    expect(statSync(out).mode & 0o777).toBe(0o600)
    const verified = await json('backup', 'verify', out)
    expect(verified).toMatchObject({
      opens: true,
      accounts: 9,
      codes: { same: 9, not_in_vault: 0, not_in_backup: 0 },
    })
    const text = readFileSync(out, 'utf8')
    const at = text.indexOf('"db": "') + 100
    writeFileSync(out, `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`)
    expect((await home.run(['backup', 'verify', out])).status).toBe(4)
    writeFileSync(out, text.slice(0, 500))
    expect((await home.run(['backup', 'verify', out])).status).toBe(4)
  })

  it('brings a backup back by merging and by replacing, on this vault and on a computer without one', async () => {
    const out = home.path('backup.json')
    await home.run(['backup', out])
    await home.run(['add', '-'], lighthouse)
    const preview = await json('restore', out, '--dry-run')
    expect(preview).toMatchObject({ restored: 0, already_there: 9, only_in_vault: 1, dry_run: true })
    expect(await json('restore', out)).toMatchObject({ restored: 0, already_there: 9 })
    expect(await count()).toBe(10)
    expect(await json('restore', out, '--replace')).toMatchObject({ replaced: true, only_in_vault: 1 })
    expect(await count()).toBe(9)
    const elsewhere = { TIDELOCK_HOME: home.path('other') }
    expect((await home.run(['restore', out, '--dry-run'], '', elsewhere)).status).toBe(0)
    expect(existsSync(join(home.path('other'), 'vault.json'))).toBe(false)
    const there = await home.run(['restore', out], '', elsewhere)
    expect(there).toMatchObject({ status: 0, err: '', out: expect.stringContaining('Restored 9 accounts') })
  })

  it('changes and removes the passphrase, and opens by a printed recovery key what was backed up', async () => {
    const next = passwordFile('the next one', 'next')
    expect((await home.run(['passphrase', 'set', '--password-file', next])).status).toBe(2)
    const key = (await home.run(['recovery-key', 'new'])).out.split('\n')[0] ?? ''
    expect(key).toMatch(/^([0-9A-Z]{5}-){6}[0-9A-Z]{5}$/)
    expect(await home.run(['passphrase', 'change', '--password-file', next])).toMatchObject({
      status: 0,
      err: '',
    })
    expect((await home.run(['list'])).status).toBe(3)
    const env = { TIDELOCK_PASSPHRASE_FILE: next }
    expect((await home.run(['list'], '', env)).status).toBe(0)
    const out = home.path('backup.json')
    expect((await home.run(['backup', out], '', env)).status).toBe(0)
    const keyFile = passwordFile(key.toLowerCase().replaceAll('-', ' '), 'key')
    const other = { ...env, TIDELOCK_HOME: home.path('other') }
    const back = await home.run(['restore', out, '--password-file', keyFile], '', other)
    expect(back).toMatchObject({ status: 0, err: '' })
    expect((await home.run(['restore', out, '--password-file', home.passphraseFile], '', other)).status).toBe(
      3,
    )
    expect(homePassphrase).not.toBe('the next one')
  })

  it('writes the kit of a new recovery key for its owner alone, and never over another file', async () => {
    const kit = home.path('kit.html')
    const ran = await home.run(['recovery-key', 'new', '--kit', kit])
    expect(ran).toMatchObject({ status: 0, err: '', out: expect.stringContaining('Its kit is written') })
    const key = ran.out.split('\n')[0] ?? ''
    expect(statSync(kit).mode & 0o777).toBe(0o600)
    const page = readFileSync(kit, 'utf8')
    for (const group of key.split('-')) expect(page).toContain(`</i> ${group}</li>`)
    expect(page).toMatch(/<dd class="exact">[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}<\/dd>/)
    const again = await home.run(['recovery-key', 'new', '--kit', kit])
    expect(again).toMatchObject({ status: 2, out: '', err: expect.stringContaining('--force') })
    expect(readFileSync(kit, 'utf8')).toBe(page)
    expect(await json('recovery-key', 'new', '--kit', kit, '--force')).toMatchObject({ kit })
  })

  it('never lets the last way in be removed', async () => {
    const ran = await home.run(['passphrase', 'remove'])
    expect(ran).toMatchObject({ status: 2, out: '', err: expect.stringContaining('only key') })
    expect((await home.run(['list'])).status).toBe(0)
  })
})
