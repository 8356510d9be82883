// Lines that main sends about something that was asked for elsewhere: in the tray, by a key, in the quick window.

import { messages } from '../../shared/messages'
import type { Remark } from '../../shared/views'
import { complain, showToast } from './toast'

export function takeRemark(remark: Remark) {
  if (remark.kind === 'fault') complain(remark.fault)
  else showToast({ text: messages.quick.remark[remark.why], tone: 'plain' })
}
