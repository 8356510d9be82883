// What reaches the window from outside: dropped files, pasted texts and pictures, what the system hands over. Kept in
// the order in which it came until the Add screen, which is fetched then, takes it.

import { effect, signal } from '@preact/signals'
import type { Incoming } from '../../shared/intake'
import { linkIn } from './draft'
import { dialog, openAdd, page } from './page'
import { status } from './vault'

export type Arrived =
  | { readonly kind: 'text'; readonly text: string }
  /** `unnamed`: a picture from the clipboard, whose name is Chromium's own. */
  | { readonly kind: 'file'; readonly file: File; readonly unnamed?: boolean }
  | { readonly kind: 'image'; readonly name: string; readonly bytes: Uint8Array }

export const arrived = signal<readonly Arrived[]>([])
/** Files are held over the window. */
export const dragged = signal(false)

function receive(things: readonly Arrived[]) {
  if (things.length === 0) return
  arrived.value = [...arrived.peek(), ...things]
  openAdd()
}

export function takeIncoming(incoming: Incoming) {
  if (incoming.kind === 'show') openAdd()
  else receive([incoming])
}

const ready = () => status.peek().kind === 'open' && dialog.peek() === null

function arrivedWith(data: DataTransfer | null): readonly Arrived[] {
  return [...(data?.files ?? [])].map((file): Arrived => ({ kind: 'file', file }))
}

const isField = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'checkbox')

/** The one field whose pastes are for the import, whatever they are. */
const takesAll = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.dataset['takes'] === 'all'

function onPaste(event: ClipboardEvent) {
  if (!ready() || event.defaultPrevented) return
  const files = arrivedWith(event.clipboardData).map((each) =>
    each.kind === 'file' && each.file.name === 'image.png' ? { ...each, unnamed: true } : each,
  )
  const text = event.clipboardData?.getData('text/plain') ?? ''
  // Anything can be pasted on the Add screen, and a link anywhere; in a field, text is for that field.
  const free = page.peek() === 'add' && !isField(event.target)
  const isText = linkIn(text) !== null || ((free || takesAll(event.target)) && text.trim() !== '')
  const things = text === '' || !isText ? files : [{ kind: 'text', text } as const]
  if (things.length === 0) return
  event.preventDefault()
  receive(things)
}

function onDragOver(event: DragEvent) {
  if (!event.dataTransfer) return
  const files = event.dataTransfer.types.includes('Files')
  if (!files && isField(event.target)) return
  // Otherwise the window would go to the file, which its guards refuse.
  event.preventDefault()
  event.dataTransfer.dropEffect = ready() ? 'copy' : 'none'
  dragged.value = files && ready()
}

function onDrop(event: DragEvent) {
  dragged.value = false
  if (!event.dataTransfer) return
  const files = arrivedWith(event.dataTransfer)
  if (files.length === 0 && isField(event.target)) return
  event.preventDefault()
  if (!ready()) return
  const text = event.dataTransfer.getData('text/plain')
  const isText = linkIn(text) !== null || (page.peek() === 'add' && text.trim() !== '')
  receive(files.length > 0 || !isText ? files : [{ kind: 'text', text }])
}

export function followArrivals() {
  document.addEventListener('paste', onPaste)
  document.addEventListener('dragover', onDragOver)
  document.addEventListener('drop', onDrop)
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) dragged.value = false
  })
  let wasOpen = false
  effect(() => {
    const open = status.value.kind === 'open'
    if (wasOpen && !open) arrived.value = []
    // What the system handed over while the vault was closed waits for it.
    if (!wasOpen && open && arrived.peek().length > 0) openAdd()
    wasOpen = open
  })
}
