// Hands to main what came in: texts and files as they are, pictures as the texts of their codes. What a picture did
// not yield is kept as a note, with the ways on from there.

import { effect, signal } from '@preact/signals'
import type { Fault } from '../../shared/errors'
import { importLimits } from '../../shared/importing'
import { intakeLimits } from '../../shared/intake'
import { importSentence } from '../../shared/messages/importing'
import { intakeWords } from '../../shared/messages/later'
import type { Result } from '../../shared/result'
import { ask } from '../bridge'
import type { ScanFault } from '../scan'
import { type Arrived, arrived } from './arriving'
import { secretIn } from './draft'
import { type Picture, showMain, step } from './intake'
import { decodePicture, isPicture, scanner } from './scanner'
import { announce, complain } from './toast'

/** A picture without a code, or a file that never reached main. */
export interface Note {
  readonly id: number
  readonly name: string
  readonly state: 'scanning' | 'no-code' | { readonly fault: string }
  /** Of a picture: for choosing a part of it. */
  readonly bytes: Uint8Array | null
}

export const notes = signal<readonly Note[]>([])
let lastNote = 0

function note(name: string, state: Note['state'], bytes: Uint8Array | null = null): number {
  const id = ++lastNote
  notes.value = [...notes.peek(), { id, name, state, bytes }]
  return id
}

export const dropNote = (id: number) => {
  notes.value = notes.peek().filter((each) => each.id !== id)
}

function changeNote(id: number, state: Note['state']) {
  notes.value = notes.peek().map((each) => (each.id === id ? { ...each, state } : each))
  const changed = notes.peek().find((each) => each.id === id)
  if (changed) announce(noteText(changed))
}

export function noteText({ name, state }: Note): string {
  const words = intakeWords.sources
  if (state === 'scanning') return words.scanning
  return state === 'no-code' ? words.noCode(name) : state.fault
}

const pictureFault = (fault: ScanFault) => intakeWords.sources.pictureFault[fault]

/** True when main has it. */
async function hand(call: Promise<Result<unknown, Fault>>): Promise<boolean> {
  const reply = await call
  if (!reply.ok) complain(reply.error)
  else if (step.peek().kind !== 'camera') showMain()
  return reply.ok
}

export async function takeText(text: string): Promise<void> {
  const secret = secretIn(text)
  if (secret !== null) step.value = { kind: 'hand', secret }
  else if (text.length > intakeLimits.maxText) note('', { fault: intakeWords.sources.textTooLong })
  else await hand(ask('takeText', { text }))
}

/** A name longer than the contract takes keeps its end, where the kind of file stands. */
const cut = (name: string) => name.slice(-intakeLimits.maxName)

export async function takeTexts(name: string | null, texts: readonly string[]): Promise<void> {
  const fitting = texts.filter((text) => text.length <= intakeLimits.maxCode).slice(0, intakeLimits.maxCodes)
  await hand(ask('takeCodes', { name: name === null ? null : cut(name), texts: fitting }))
}

async function takePicture(name: string, bytes: Uint8Array, unnamed: boolean): Promise<void> {
  const id = note(name, 'scanning', bytes)
  const found = await (await scanner()).scanImageFile(bytes)
  if (!notes.peek().some((each) => each.id === id)) return
  if (found.ok && found.texts.length > 0) {
    dropNote(id)
    await takeTexts(unnamed ? null : name, found.texts)
  } else changeNote(id, found.ok ? 'no-code' : { fault: pictureFault(found.fault) })
}

async function takeFile(name: string, bytes: Uint8Array, unnamed: boolean): Promise<void> {
  if (isPicture(bytes, name)) return takePicture(name, bytes, unnamed)
  // Never shared memory: it comes from a file or from main.
  await hand(ask('takeFile', { name: cut(name), bytes: bytes as Uint8Array<ArrayBuffer> }))
}

/** Too large is told from the size alone; nothing of it is read. */
const tooLarge = (name: string) =>
  note(name, { fault: importSentence({ code: 'import-too-large', limit: importLimits.maxFileBytes }) })

async function take(thing: Arrived): Promise<void> {
  if (thing.kind === 'text') return takeText(thing.text)
  if (thing.kind === 'image') return takePicture(thing.name, thing.bytes, false)
  const { file } = thing
  if (file.size > importLimits.maxFileBytes) return void tooLarge(file.name)
  try {
    await takeFile(
      file.name || intakeWords.sources.pasted,
      new Uint8Array(await file.arrayBuffer()),
      thing.unnamed ?? false,
    )
  } catch {
    note(file.name, { fault: intakeWords.sources.unreadable })
  }
}

export const takeFiles = (files: Iterable<File>) => {
  arrived.value = [...arrived.peek(), ...[...files].map((file) => ({ kind: 'file', file }) as const)]
}

/** One thing after the other, in their order, while the Add screen is open. */
export function followArrived(): () => void {
  let busy = false
  let stopped = false
  const drain = async () => {
    if (busy) return
    busy = true
    for (let next = arrived.peek()[0]; next && !stopped; next = arrived.peek()[0]) {
      arrived.value = arrived.peek().slice(1)
      await take(next)
    }
    busy = false
  }
  const end = effect(() => {
    if (arrived.value.length > 0) void drain()
  })
  return () => {
    stopped = true
    end()
    notes.value = []
  }
}

export async function choosePart(chosen: Note): Promise<void> {
  const picture = chosen.bytes && (await decodePicture(chosen.bytes, chosen.name))
  if (!picture) return changeNote(chosen.id, { fault: pictureFault('unknown') })
  dropNote(chosen.id)
  step.value = { kind: 'region', pictures: [picture], from: 'file' }
}

/** Looks for codes on pictures of the screen; where there is none, a part can be chosen. */
export async function takeScreens(ids: readonly string[]): Promise<boolean> {
  const words = intakeWords
  announce(words.screen.taking)
  const reply = await ask('takePictures', { ids: [...ids] })
  if (!reply.ok) {
    complain(reply.error)
    return false
  }
  const pictures: readonly Picture[] = reply.value
  const { scanPixels } = await scanner()
  let found = 0
  for (const { width, height, pixels } of pictures) {
    // A copy: what is scanned is handed over to a worker, and a part of it may be chosen afterwards.
    const result = await scanPixels(pixels.slice(), width, height)
    if (!result.ok || result.texts.length === 0) continue
    found += result.texts.length
    await takeTexts(null, result.texts)
  }
  if (found > 0) return true
  announce(words.sources.noCodeOnScreen)
  if (pictures.length > 0) step.value = { kind: 'region', pictures, from: 'screen' }
  else note('', { fault: words.screen.none })
  return false
}
