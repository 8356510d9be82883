// The quick window with the bridge's twin. Never part of a build that is shipped.

import { play } from './play'

await play(() => import('../../../renderer/quick'))
