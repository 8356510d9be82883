// The first page of a first run: what it says the vault is locked by, on this computer and carried along.

import { isValidElement } from 'preact'
import { describe, expect, test } from 'vitest'
import { takePlace } from '../../renderer/state/place'
import { WhatView } from '../../renderer/views/welcome'
import { messages } from '../../shared/messages'
import { welcomeWords } from '../../shared/messages/later'

/** Every text among the children and properties of what is drawn; icons have none. */
function textsIn(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node]
  if (Array.isArray(node)) return node.flatMap(textsIn)
  return isValidElement(node) ? Object.values(node.props).flatMap(textsIn) : []
}

describe('the first page of a first run', () => {
  const { yoursAloneText, yoursAlonePortable } = welcomeWords.points

  test('names the keychain where one may be used', () => {
    takePlace(null)
    expect(textsIn(WhatView())).toContain(yoursAloneText)
    expect(textsIn(WhatView())).not.toContain(yoursAlonePortable)
  })

  test('says of a portable vault that its passphrase locks it, and no keychain', () => {
    takePlace('/media/stick/vault.tidelock')
    const texts = textsIn(WhatView())
    expect(texts).toContain(messages.gate.firstStart.portable)
    expect(texts).toContain(yoursAlonePortable)
    expect(texts).not.toContain(yoursAloneText)
  })
})
