// The table of exporters. A new format is a file and a line.

import { aegis } from './aegis'
import { backup } from './backup'
import type { Exporter } from './exporter'
import { html } from './html'
import { migrationQr } from './migration-qr'
import { twoFas } from './two-fas'
import { uris } from './uris'

export type { Exported, Exporter, ExportParts, Sorted, Turn } from './exporter'
export { fingerprint } from './fingerprint'
export { paced } from './paced'

export const exporters: readonly Exporter[] = [backup, aegis, uris, migrationQr, html, twoFas]
