// A page of ours in hostile hands: calls the bridge with whatever it is given, and everything that it is answered or told is
// searched for secrets.

import type { Page } from 'playwright'
import { makeJunk } from './hostile-values'
import { hitsIn, type spellingsOf } from './spellings'

/** Milliseconds after which the page goes on unless told otherwise; what is answered later (a passphrase is being tried) is looked at too. */
const patience = 300
/** Characters fetched at once: pictures of the screen are large, and Playwright's line ends at 256 MB. */
const portion = 20_000_000

/** [command, what was sent, milliseconds, the answer's beginning as JSON or how the bridge refused it] */
export type Tried = readonly [string, string, number, string]

export interface HostilePage {
  /** Asks the page to call; a number is one of the junk values, which it makes itself. */
  call(
    calls: readonly (readonly [string, number | { readonly json: string }])[],
    milliseconds?: number,
  ): Promise<readonly Tried[]>
  /** Searches what came since. */
  hear(): Promise<void>
  /** Spellings of the secrets that were found. */
  readonly leaked: readonly string[]
}

export async function takeOver(page: Page, spellings: ReturnType<typeof spellingsOf>): Promise<HostilePage> {
  const leaked: string[] = []
  // What main tells by itself is an answer too.
  await page.evaluate(() => {
    const told: string[] = []
    // Bytes in a form that is searched for: as an array of numbers they would hide what they hold.
    const written = (value: unknown) =>
      JSON.stringify(value, (_key, one: unknown) =>
        one instanceof Uint8Array ? [...one].map((n) => n.toString(16).padStart(2, '0')).join('') : one,
      )
    Object.assign(globalThis, { told, written })
    for (const [name, listen] of Object.entries(window.tidelock)) {
      if (!/^on[A-Z]/.test(name)) continue
      ;(listen as (heard: (payload: unknown) => void) => void)((payload) => told.push(written(payload)))
    }
  })
  const hear = async () => {
    for (;;) {
      const part = await page.evaluate((portion) => {
        const { told } = globalThis as unknown as { told: string[] }
        let [count, size] = [0, 0]
        while (count < told.length && size < portion) size += told[count++]?.length ?? 0
        return told.splice(0, count)
      }, portion)
      if (part.length === 0) return
      leaked.push(...hitsIn(Buffer.from(part.join('\n')), spellings))
    }
  }

  return {
    leaked,
    hear,
    call: async (calls, milliseconds = patience) => {
      const source = `(${makeJunk.toString()})()`
      const tried = await page.evaluate(
        async ({ source, calls, patience }) => {
          // biome-ignore lint/security/noGlobalEval: what the debugger evaluates may evaluate, and Playwright knows no symbols.
          const junk = globalThis.eval(source) as readonly (readonly [string, unknown])[]
          const bridge = window.tidelock as unknown as Record<string, (input: unknown) => Promise<unknown>>
          const revive = (_key: string, value: unknown) =>
            typeof value === 'object' && value !== null && '$bytes' in value
              ? Uint8Array.from(value.$bytes as number[])
              : value
          const { told, written } = globalThis as unknown as {
            told: string[]
            written: (value: unknown) => string
          }
          const out: Tried[] = []
          for (const [name, what] of calls) {
            const [label, value] =
              typeof what === 'number'
                ? (junk[what] ?? ['', undefined])
                : ['generated', (JSON.parse(what.json, revive) as readonly unknown[])[0]]
            const began = performance.now()
            let answer: string
            try {
              const late = new Promise((resolve) => setTimeout(resolve, patience, 'no answer yet'))
              const asked = bridge[name]?.(value)
              void asked?.then(
                (given) => told.push(written(given)),
                () => {},
              )
              // The whole of it is told.
              answer = JSON.stringify(await Promise.race([asked, late])).slice(0, 1000)
            } catch {
              answer = 'refused by the bridge'
            }
            out.push([name, label, performance.now() - began, answer])
          }
          return out
        },
        { source, calls, patience: milliseconds },
      )
      await hear()
      return tried
    },
  }
}
