// The installed program and the keychain: a key slot and an entry for it, a second start that opens by itself, and a desktop
// without a keyring, where a passphrase is asked for.

import { expect, test } from 'playwright/test'
import { link, open, press, seen, slotTypes, tidelock, typeKeys } from './program'
import {
  button,
  firstRunByReader,
  focusOn,
  leave,
  pressButton,
  program,
  reads,
  type Stand,
  standReading,
} from './steps'

let stand: Stand
test.afterEach(() => leave(stand))

test('the keychain holds the key, and the second start opens by itself', async () => {
  stand = await standReading()
  const { desktop, reader } = stand
  const first = await open(desktop)
  await firstRunByReader(reader)
  expect(await desktop.keyring.count()).toBe(1)
  const [slot] = slotTypes(desktop)
  expect(slot?.type).toBe(0)
  const entry = await desktop.keyring.item(`vault-key:${slot?.uuid}`)
  expect(entry?.length).toBeGreaterThan(30)
  await first.quit()

  expect(await tidelock(desktop, ['add', '-'], link('Harbour', 'alice'))).toMatchObject({ status: 0 })
  const second = await open(desktop)
  await button(reader, 'Copy code for Harbour, alice')
  seen(
    `slot of type 0, its entry in gnome-keyring (${entry?.length} characters), second start open by itself`,
  )
  await second.quit()
  expect(await desktop.keyring.count()).toBe(1)
})

test('without a keyring a passphrase protects the vault, and is asked for at the next start', async () => {
  const passphrase = 'four random words here'
  stand = await standReading({ keyring: 'none' })
  const { desktop, reader } = stand
  const type = async (field: string, text: string) => {
    await focusOn(stand, field)
    await typeKeys(desktop, text)
  }
  const first = await open(desktop)
  await pressButton(reader, 'Continue')
  await reads(reader, /cannot be used, so a passphrase protects your codes/)
  await type('Passphrase', passphrase)
  await type('Repeat the passphrase', passphrase)
  await press(desktop, 'Return')
  await reads(reader, 'Step 3 of 3')
  expect(slotTypes(desktop).map(({ type: kind }) => kind)).toEqual([1])
  await first.quit()

  const second = await open(desktop)
  await reads(reader, 'Tidelock is locked')
  await type('Passphrase', 'something else entirely')
  await press(desktop, 'Return')
  await reads(reader, /That is not the passphrase/)
  await expect(reader.find(program, { name: 'Your first account' }, 500)).rejects.toThrow('has no')
  await press(desktop, 'ctrl+a')
  await typeKeys(desktop, passphrase)
  await press(desktop, 'Return')
  await reads(reader, 'Your first account')
  seen('no keyring: said so, passphrase slot made, a wrong passphrase refused, the right one opens')
  await second.quit()
})
