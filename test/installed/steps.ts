// What a person does in the installed window, who sees it by a screen reader and has a keyboard.

import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect } from 'playwright/test'
import { type Assistive, startAssistive, type Thing } from '../support/assistive'
import { type Desktop, type DesktopOptions, startDesktop } from '../support/desktop'
import { tool } from '../support/tools'
import { endPrograms, link, open, press, tidelock } from './program'

export interface Stand {
  readonly desktop: Desktop
  readonly reader: Assistive
}

/** The name under which the program is in the accessibility tree: Chromium takes its binary's. */
export const program = 'tidelock-desktop'

/** A private desktop with a window manager and a listening screen reader. */
export async function standReading(options: DesktopOptions = {}): Promise<Stand> {
  const desktop = await startDesktop({ display: 'managed', ...options })
  try {
    return { desktop, reader: await startAssistive(desktop) }
  } catch (fault) {
    await desktop.stop()
    throw fault
  }
}

export async function leave({ desktop, reader }: Partial<Stand>): Promise<void> {
  await endPrograms()
  await reader?.stop()
  await desktop?.stop()
}

export const button = (reader: Assistive, name: string | RegExp): Promise<Thing> =>
  reader.find(program, { role: 'push button', name })

/** Presses as a screen reader does, again while the screen that it belongs to is still coming up. */
export async function pressButton(reader: Assistive, name: string | RegExp): Promise<void> {
  await expect(async () => reader.press(await button(reader, name))).toPass({ timeout: 15_000 })
}

export const reads = (reader: Assistive, name: string | RegExp): Promise<Thing> =>
  reader.find(program, { name })

/** Through the first run, protected by the keychain, by a screen reader alone. */
export async function firstRunByReader(reader: Assistive): Promise<void> {
  await reads(reader, 'Step 1 of 3')
  await pressButton(reader, 'Continue')
  await reads(reader, 'Step 2 of 3')
  await pressButton(reader, /^Protect with/)
  await reads(reader, 'Step 3 of 3')
}

/** Tab until the keyboard is on what a screen reader calls that, at most once around. */
export async function tabTo({ desktop, reader }: Stand, name: string): Promise<number> {
  for (let tabs = 0; tabs < 40; tabs += 1) {
    const focused = (await reader.tree(program)).find((one) => one.focused && one.role === 'push button')
    if (focused?.name === name) return tabs
    await press(desktop, 'Tab')
    await new Promise((resolve) => setTimeout(resolve, 60))
  }
  throw new Error(`Forty Tabs did not reach “${name}”`)
}

/** Tab until the keyboard is in a field. */
export async function focusOn({ desktop, reader }: Stand, field: string): Promise<void> {
  await expect(async () => {
    // Its label has the same name.
    const places = (await reader.tree(program)).filter((one) => one.name === field && one.showing)
    const focused = places.some((one) => one.focused)
    if (places.length > 0 && !focused) await press(desktop, 'Tab')
    expect(focused, `the keyboard in “${field}”`).toBe(true)
  }).toPass({ timeout: 15_000, intervals: [100] })
}

/** A vault of the keychain's with two accounts, made by the command line. */
export async function twoAccounts(desktop: Desktop): Promise<void> {
  for (const uri of [link('Harbour', 'alice'), link('Lighthouse', 'bob')])
    expect(await tidelock(desktop, ['add', '-'], uri)).toMatchObject({ status: 0, err: '' })
}

/** Opens the window on such a vault; it opens by itself. */
export async function openWithTwo({ desktop, reader }: Stand) {
  await twoAccounts(desktop)
  const running = await open(desktop)
  await button(reader, 'Copy code for Harbour, alice')
  return running
}

const pictures = resolve(import.meta.dirname, '../../screenshots')

/** The whole screen for people to look at, in screenshots/ (not kept by git). */
export async function picture({ env }: Desktop, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true })
  // By us: the desktop's user may not write there. What was just drawn needs a moment to be on the screen.
  await new Promise((resolve) => setTimeout(resolve, 400))
  execFileSync(tool('convert'), ['x:root', join(pictures, `installed-${name}.png`)], {
    env: { ...process.env, ...env },
  })
}
