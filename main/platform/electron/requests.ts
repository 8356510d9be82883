// Which requests of a window may go out: to its own page and to pictures it made itself. Pure.

import { pageOrigin } from './page-files'

/** The developer tools' own pages pass too; an installed program never opens them. */
export function isAllowedRequest(url: string): boolean {
  return (
    url.startsWith(`${pageOrigin}/`) ||
    url.startsWith('data:image/') ||
    url.startsWith(`blob:${pageOrigin}/`) ||
    url.startsWith('devtools:')
  )
}
