// A QR as one SVG path. Always dark on light, because scanners do not read it the other way round.

import type { QrView } from '../../shared/views'

export function Qr({ qr, label }: { readonly qr: QrView; readonly label: string }) {
  return (
    <svg class="qr" viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={label}>
      <path d={qr.path} />
    </svg>
  )
}
