// The system's own notices. They name no account: a lock screen may show them.

import { Notification } from 'electron'
import type { Notices } from '../platform'

export function createNotices(): Notices {
  const shown = new Set<Notification>()
  return {
    say: (body) => {
      if (!Notification.isSupported()) return false
      const notice = new Notification({ title: 'Tidelock', body, silent: true })
      shown.add(notice)
      notice.once('close', () => shown.delete(notice))
      notice.show()
      return true
    },
    clear: () => {
      for (const notice of shown) notice.close()
      shown.clear()
    },
  }
}
