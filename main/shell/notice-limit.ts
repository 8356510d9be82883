// The system's notices, few of them: a page that makes something fail again and again must not fill the person's screen,
// and each costs main a question to the desktop.

import type { Clock, Notices } from '../platform/platform'

/** So many within that many milliseconds. */
const [most, within] = [3, 30_000]

export function limitNotices(notices: Notices, clock: Pick<Clock, 'monotonic'>): Notices {
  let said: readonly number[] = []
  let shows = true
  return {
    say: (text) => {
      const now = clock.monotonic()
      said = said.filter((at) => at > now - within)
      // What is left out has been said in the window.
      if (said.length >= most) return shows
      said = [...said, now]
      shows = notices.say(text)
      return shows
    },
    clear: notices.clear,
  }
}
