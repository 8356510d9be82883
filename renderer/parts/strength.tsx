// How strong the passphrase is that is being typed: a bar, and the same in words. It never refuses anything.

import { type Signal, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { lockWords } from '../../shared/messages/later'
import { type Strength, strengthOf } from '../state/strength'
import type { Estimator } from '../strength'

const words = lockWords.strength
/** Milliseconds after a key: whoever types fast is told once. */
const pause = 250

/** null: nothing typed, or not known yet. */
export function useStrength(typed: Signal<string>): Strength | null {
  const found = useSignal<Strength | null>(null)
  const estimator = useRef<Promise<Estimator> | null>(null)
  const passphrase = typed.value
  useEffect(() => {
    if (passphrase === '') {
      found.value = null
      return
    }
    estimator.current ??= import('../strength').then(({ createEstimator }) =>
      createEstimator((log10) => {
        found.value = typed.peek() === '' ? null : strengthOf(log10)
      }),
    )
    const asked = estimator.current
    const timer = window.setTimeout(() => void asked.then(({ ask }) => ask(passphrase)), pause)
    return () => window.clearTimeout(timer)
  }, [passphrase])
  // Its lists go with it.
  useEffect(() => () => void estimator.current?.then(({ stop }) => stop()), [])
  return passphrase === '' ? null : found.value
}

export function strengthText({ level, guessed }: Strength): string {
  return words.verdict(words.levels[level], words.guessed[guessed])
}

/** The words stand below it and are read out, so the bar is for the eye alone. */
export function StrengthBar({ strength }: { readonly strength: Strength | null }) {
  return (
    <span class="strength" data-level={strength?.level} aria-hidden="true">
      {words.levels.map((name, at) => (
        <i key={name} class={strength !== null && at <= strength.level ? 'strength-on' : ''} />
      ))}
    </span>
  )
}
