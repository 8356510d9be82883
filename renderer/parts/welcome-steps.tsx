// Which step of the first run this is: bars to look at, words to hear.

import { welcomeWords } from '../../shared/messages/later'
import { welcomeSteps } from '../state/welcome'

export function WelcomeSteps({ at }: { readonly at: number }) {
  return (
    <p class="welcome-steps">
      {Array.from({ length: welcomeSteps }, (_, index) => (
        <span key={index} class={index < at ? 'welcome-step welcome-step-done' : 'welcome-step'} />
      ))}
      <span class="unseen">{welcomeWords.step(at, welcomeSteps)}</span>
    </p>
  )
}
