// The system's own notices. They name no account: a lock screen may show them.

import { Notification } from 'electron'
import type { Notices } from '../platform'

export function createNotices(): Notices {
  return {
    say: (body) => {
      if (!Notification.isSupported()) return false
      new Notification({ title: 'Tidelock', body, silent: true }).show()
      return true
    },
  }
}
