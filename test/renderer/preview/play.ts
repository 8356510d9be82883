// Plays the scene that the address names (`?scene=list&lang=de`, or `lang=pseudo`): the bridge's twin first, then the window's own entry,
// then what the scene does. `data-scene` on the page says that it is there; `data-failed` why it is not.

import { scanWith } from '../../../renderer/state/scanner'
import type { Language } from '../../../shared/languages'
import { defaultSettings, type Settings } from '../../../shared/settings'
import { createFakeBridge } from '../../support/fake-bridge'
import { dozen, hardNames, many, orderedAccounts, trashed } from '../../support/invented-accounts'
import { isPseudo, pseudoLanguages } from '../../support/pseudo'
import { scenes } from './scenes'
import type { Scene } from './scenes/scene'
import { pause } from './stage'
import { statuses } from './statuses'

/** Every picture is taken 13 s after a full minute, so that rings and codes do not differ by when it was. */
function holdClock() {
  const real = Date.now.bind(Date)
  const began = real()
  const wanted = Math.floor(began / 60_000) * 60_000 + 13_000
  Date.now = () => real() - began + wanted
}

const refusals = { none: 'NotFoundError', busy: 'NotReadableError' } as const

function accountsOf({ accounts, status }: Scene) {
  if (accounts === 'none' || status === 'empty') return []
  if (accounts === 'hard') return hardNames
  return typeof accounts === 'number' ? many(accounts) : dozen
}

function standIn(scene: Scene, told: Partial<Settings>) {
  const { accounts, groups } = orderedAccounts(accountsOf(scene), scene.groups ?? 0)
  const fake = createFakeBridge({
    status: { kind: 'starting' },
    accounts,
    groups,
    trash: scene.trash === 'empty' ? [] : trashed,
    settings: { ...defaultSettings, ...scene.settings, ...told },
    delay: 0,
    runtime: scene.runtime ?? 'official',
    passphrase: 'tide',
  })
  fake.setStatus(statuses(accounts.length)[scene.status ?? 'open'] ?? { kind: 'starting' })
  Object.assign(window, { tidelock: fake.bridge, fake })
  const seen =
    scene.camera === 'google' ? [1, 2].map((at) => `otpauth-migration://offline?data=${at}of4`) : []
  if (scene.camera === 'none' || scene.camera === 'busy') {
    const refusal = refusals[scene.camera]
    navigator.mediaDevices.getUserMedia = async () => Promise.reject(new DOMException('', refusal))
  }
  // A file of which the text says so holds a code; every other holds none.
  scanWith({
    scanImageFile: async (bytes) => {
      const texts = new TextDecoder().decode(bytes).match(/otpauth[^\s]+/g) ?? []
      return { ok: true, texts, width: 64, height: 64 }
    },
    scanPixels: async (_pixels, width, height) => ({ ok: true, texts: [], width, height }),
    scanFrame: async () => seen,
    stopScanning: () => {},
  })
}

/** In this language from now on: one of those that are offered, or a pseudo-language. */
async function speakIn(tag: string) {
  // Read when the bridge's twin is there.
  const { begin, take } = await import('../../../renderer/state/language')
  if (!isPseudo(tag)) return begin(tag as Language) // typed by whoever looks
  const { rules, words } = pseudoLanguages[tag]
  take(rules, words())
}

export async function play(start: () => Promise<unknown>) {
  const asked = new URLSearchParams(location.search)
  const name = asked.get('scene') ?? 'list'
  const root = document.documentElement
  Object.assign(window, { sceneTable: scenes.map(({ act: _act, ...scene }) => scene) })
  const scene = scenes.find((each) => each.name === name)
  try {
    if (!scene) throw new Error(`no such scene: ${name}`)
    holdClock()
    // The address is typed by whoever looks; a wrong language falls back as a wrong setting would.
    const lang = asked.get('lang') ?? 'en'
    standIn(scene, { language: isPseudo(lang) ? 'en' : (lang as Language) })
    Object.assign(window, { speakIn })
    if (isPseudo(lang)) await speakIn(lang)
    await start()
    await scene.act?.()
    await document.fonts.ready
    await pause(60)
    root.dataset['scene'] = name
  } catch (error) {
    root.dataset['failed'] = String(error)
  }
}
