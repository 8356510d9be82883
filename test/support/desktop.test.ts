// The desktop that other tests stand on: it starts whole, keeps to itself, and leaves nothing behind.

import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readClipboard, writeClipboard } from './clipboard'
import { startDesktop } from './desktop'
import { isRunning, markedProcesses, markName, waitForEnd } from './processes'
import { testUser } from './user'

describe('a test desktop', () => {
  it('ends with all its processes, folders and its display', async () => {
    const desktop = await startDesktop({ display: 'managed' })
    const display = desktop.env['DISPLAY']?.slice(1)
    const processes = markedProcesses(desktop.env[markName] ?? '')
    const programs = processes.map(({ command }) => basename(command.split(' ')[0] ?? '')).sort()
    expect(programs).toEqual(['Xvfb', 'dbus-daemon', 'gnome-keyring-daemon', 'openbox'])
    await desktop.keyring.stop()
    await desktop.stop()
    expect(processes.filter(isRunning)).toEqual([])
    expect(existsSync(desktop.folder)).toBe(false)
    expect(existsSync(`/tmp/.X${display}-lock`)).toBe(false)
  })

  it('names what a test left running, and ends that too', async () => {
    const desktop = await startDesktop({ bus: false })
    desktop.start('sleep', ['1000'])
    const marked = () => markedProcesses(desktop.env[markName] ?? '')
    // As soon as it is itself: before, it is the program that lowers its rights.
    const words = () => marked().map(({ pid }) => readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
    await expect.poll(words).toEqual(['sleep\x001000\0'])
    const left = marked()
    await expect(desktop.stop()).rejects.toThrow('Still running at the end: sleep 1000')
    expect(left.filter(isRunning)).toEqual([])
  })

  it('is ended by its guard when the test process dies', async () => {
    const [mark, other] = [randomUUID(), randomUUID()]
    const start = (value: string) => spawn('sleep', ['1000'], { env: { [markName]: value }, stdio: 'ignore' })
    const [child, stranger] = [start(mark), start(other)]
    const folder = mkdtempSync(join(tmpdir(), 'tidelock-guarded-'))
    const kept = mkdtempSync(join(tmpdir(), 'tidelock-kept-'))
    const guard = spawn('/bin/sh', [join(import.meta.dirname, 'guard.sh')], {
      stdio: ['pipe', 'ignore', 'ignore'],
    })
    guard.stdin.write(
      `mark ${mark}\nmark ${other}\nfolder ${folder}\nfolder ${kept}\nunmark ${other}\nunfolder ${kept}\n`,
    )
    const [found] = markedProcesses(mark)
    expect(found?.pid).toBe(child.pid)
    guard.stdin.end() // as happens when whoever holds the other end dies
    expect(await waitForEnd(found === undefined ? [] : [found], 15_000)).toEqual([])
    await expect.poll(() => existsSync(folder), { timeout: 15_000 }).toBe(false)
    expect(existsSync(kept)).toBe(true)
    expect(markedProcesses(other)).toHaveLength(1)
    stranger.kill()
    rmSync(kept, { recursive: true })
  })

  it('keeps to itself: two at once share neither display nor keyring', async () => {
    const [one, other] = await Promise.all([
      startDesktop({ display: 'bare' }),
      startDesktop({ display: 'bare' }),
    ])
    expect(one.env['DISPLAY']).not.toBe(other.env['DISPLAY'])
    await one.keyring.changeItem('x', 'mine')
    expect(await other.keyring.item('x')).toBeNull()
    await writeClipboard(one, 'copied')
    expect(await readClipboard(other)).toBe('')
    await Promise.all([one.stop(), other.stop()])
  })

  it('runs programs as an ordinary user who sees nothing of the session that runs the tests', async () => {
    const desktop = await startDesktop({ bus: false })
    const { stdout } = await desktop.run('/usr/bin/id', ['-u'])
    expect(Number(stdout)).toBe(testUser?.uid ?? process.getuid?.())
    expect(Number(stdout)).not.toBe(0)
    const { stdout: variables } = await desktop.run('/usr/bin/env', [])
    const names = variables.split('\n').map((line) => line.split('=')[0])
    expect(
      names.filter((name) => name !== undefined && /^(DISPLAY|WAYLAND|SSH|SESSION|GNOME)/.test(name)),
    ).toEqual([])
    expect(variables).toContain(`HOME=${desktop.folder}`)
    await desktop.stop()
  })
})
