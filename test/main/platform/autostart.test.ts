// Starting with the session: the file of the XDG specification on a real disk, and what Electron documents of login items.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

vi.mock('electron', () => ({ app: null }))

import { createAutostart } from '../../../main/platform/electron/autostart'
import { createFileAutostart } from '../../../main/platform/node/autostart-file'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tidelock-autostart-'))
  file = join(folder, 'autostart/tidelock.desktop')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const at = (...command: readonly string[]) => createFileAutostart(command, { XDG_CONFIG_HOME: folder })

describe('starting with the session on Linux', () => {
  it('is off, can be switched on and off, and leaves nothing', async () => {
    const autostart = at('/usr/bin/tidelock', '--hidden')
    expect(await autostart.isOn()).toBe(false)
    expect(await autostart.set(true)).toBe(true)
    expect(await autostart.isOn()).toBe(true)
    expect(readFileSync(file, 'utf8')).toContain('\nExec=/usr/bin/tidelock --hidden\n')
    expect(await autostart.set(false)).toBe(true)
    expect(existsSync(file)).toBe(false)
  })

  it('survives that the program is moved, and keeps what the desktop added', async () => {
    await at('/old/tidelock', '--hidden').set(true)
    writeFileSync(file, `${readFileSync(file, 'utf8')}X-GNOME-Autostart-Delay=5\n`)
    await at('/new/Tidelock.AppImage', '--hidden').mend()
    expect(readFileSync(file, 'utf8')).toContain('\nExec=/new/Tidelock.AppImage --hidden\n')
    expect(readFileSync(file, 'utf8')).toContain('X-GNOME-Autostart-Delay=5')
  })

  it('is off where the desktop switched it off, and makes no file by being mended', async () => {
    const autostart = at('/usr/bin/tidelock')
    await autostart.mend()
    expect(existsSync(file)).toBe(false)
    await autostart.set(true)
    writeFileSync(file, readFileSync(file, 'utf8').replace('enabled=true', 'enabled=false'))
    expect(await autostart.isOn()).toBe(false)
  })

  it("leaves somebody else's file alone when the program is moved", async () => {
    await at('/a').set(true)
    const foreign = readFileSync(file, 'utf8').replace(/X-Tidelock=true\n/, '')
    writeFileSync(file, foreign)
    await at('/b').mend()
    expect(readFileSync(file, 'utf8')).toBe(foreign)
  })

  it('is quoted as the specification has it', async () => {
    await at('/opt/my apps/50%/$x"y`\\', '--hidden').set(true)
    expect(readFileSync(file, 'utf8')).toContain(
      'Exec="/opt/my apps/50%%/\\\\$x\\\\"y\\\\`\\\\\\\\" --hidden',
    )
  })

  it('is an entry that desktop-file-validate takes, where that is installed', async () => {
    await at('/usr/bin/tidelock', '--hidden').set(true)
    const validator = '/usr/bin/desktop-file-validate'
    const complaint = existsSync(validator) ? execFileSync(validator, [file]).toString() : ''
    expect(complaint).toBe('')
  })

  it('cannot be set where there is no home', async () => {
    const autostart = createFileAutostart(['/a'], {})
    expect([await autostart.isOn(), await autostart.set(true)]).toEqual([null, false])
  })
})

describe.each(['win32', 'darwin'] as const)('starting with the session on %s', (system) => {
  it('is a login item with --hidden', async () => {
    let open = false
    const asked: unknown[] = []
    const login = {
      getLoginItemSettings: (options: unknown) => {
        asked.push(options)
        return { openAtLogin: open }
      },
      setLoginItemSettings: (settings: { openAtLogin?: boolean }) => {
        asked.push(settings)
        open = settings.openAtLogin ?? false
      },
    }
    // The rest of what Electron answers is not read.
    const autostart = createAutostart(['C:\\Tidelock.exe'], {}, system, login as never)
    expect(await autostart.set(true)).toBe(true)
    expect(asked[0]).toEqual({ path: 'C:\\Tidelock.exe', args: ['--hidden'], openAtLogin: true })
    expect(await autostart.isOn()).toBe(true)
  })
})
