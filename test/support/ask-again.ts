// Questions to main that V8 forgot. The inspector holds on to the promise of an answer only weakly, so a collection of
// garbage between question and answer ("Resulting promise was garbage collected"), such as the one after each lock, drops it.

import type { ElectronApplication } from 'playwright'

const tries = 4

async function again<T>(ask: () => Promise<T>): Promise<T> {
  for (let left = tries - 1; ; left--) {
    try {
      return await ask()
    } catch (error) {
      if (left === 0 || !/promise was (?:garbage )?collected/i.test(String(error))) throw error
    }
  }
}

type Ask = (...given: readonly unknown[]) => Promise<unknown>

/** Makes each of these methods ask once more where the answer was dropped; so do those of the handles that it answers. */
function patch(target: object, names: readonly string[]): void {
  for (const name of names) {
    // Playwright's objects, by the names of their own methods.
    const own = Reflect.get(target, name) as Ask | undefined
    if (typeof own !== 'function') continue
    const ask: Ask = async (...given) => {
      const answer = await again(() => own.apply(target, [...given]))
      if (typeof answer === 'object' && answer !== null && 'asElement' in answer) patch(answer, ['evaluate'])
      return answer
    }
    Object.defineProperty(target, name, { value: ask, configurable: true })
  }
}

export function askAgain(electron: ElectronApplication): ElectronApplication {
  patch(electron, ['evaluate', 'evaluateHandle', 'browserWindow'])
  return electron
}
