// What a scene may do in the page: find, click, type, paste. Nothing here reads words, so that a scene is the same in
// every language. Never part of a build that is shipped.

/** Milliseconds that something may take to appear. */
const patience = 20_000

export const pause = (milliseconds: number) =>
  new Promise<void>((done) => window.setTimeout(done, milliseconds))

/** The element, once it is there; `at`: which of several. */
export async function find<T extends HTMLElement = HTMLElement>(selector: string, at = 0): Promise<T> {
  const end = performance.now() + patience
  for (;;) {
    const found = document.querySelectorAll<T>(selector)[at]
    if (found) return found
    if (performance.now() > end) throw new Error(`nothing is there for ${selector} (${at})`)
    await pause(16)
  }
}

export async function click(selector: string, at = 0): Promise<void> {
  const found = await find(selector, at)
  found.click()
  await pause(32)
}

/** As if it had been typed: the element's own setter, because Preact's would not see a change. */
export async function fill(selector: string, text: string, at = 0): Promise<void> {
  const field = await find<HTMLInputElement>(selector, at)
  const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await pause(32)
}

export async function submit(selector = 'form'): Promise<void> {
  const form = await find<HTMLFormElement>(selector)
  form.requestSubmit()
  await pause(48)
}

export async function paste(text: string): Promise<void> {
  const data = new DataTransfer()
  data.setData('text/plain', text)
  document.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
  )
  await pause(150)
}

const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** Files given to the Add screen's chooser, as its dialog would. */
export async function giveFiles(...names: readonly string[]): Promise<void> {
  const chooser = await find<HTMLInputElement>('input[type=file]')
  const data = new DataTransfer()
  for (const name of names) {
    const bytes = name.endsWith('.png')
      ? Uint8Array.from(atob(pixel), (letter) => letter.charCodeAt(0))
      : new TextEncoder().encode('{}')
    data.items.add(new File([bytes], name, { type: 'application/octet-stream' }))
  }
  chooser.files = data.files
  chooser.dispatchEvent(new Event('change', { bubbles: true }))
  await pause(250)
}
