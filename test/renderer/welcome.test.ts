// The first page of a first run: what it says the vault is locked by, on this computer and carried along.

import { isValidElement } from 'preact'
import { describe, expect, test, vi } from 'vitest'
import { askPlace } from '../../renderer/state/place'
import { WhatView } from '../../renderer/views/welcome'
import { messages } from '../../shared/messages'
import { welcomeWords } from '../../shared/messages/later'
import { ok } from '../../shared/result'

/** Every text among the children and properties of what is drawn; icons have none. */
function textsIn(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node]
  if (Array.isArray(node)) return node.flatMap(textsIn)
  return isValidElement(node) ? Object.values(node.props).flatMap(textsIn) : []
}

function startedWith(portable: boolean) {
  const about = () => Promise.resolve(ok({ portable, vaultPath: '/media/stick/vault.tidelock' }))
  vi.stubGlobal('window', { tidelock: { about } })
  return askPlace()
}

describe('the first page of a first run', () => {
  const { yoursAloneText, yoursAlonePortable } = welcomeWords.points

  test('names the keychain where one may be used', async () => {
    await startedWith(false)
    expect(textsIn(WhatView())).toContain(yoursAloneText)
    expect(textsIn(WhatView())).not.toContain(yoursAlonePortable)
  })

  test('says of a portable vault that its passphrase locks it, and no keychain', async () => {
    await startedWith(true)
    const texts = textsIn(WhatView())
    expect(texts).toContain(messages.gate.firstStart.portable)
    expect(texts).toContain(yoursAlonePortable)
    expect(texts).not.toContain(yoursAloneText)
  })
})
