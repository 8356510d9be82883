// The part of the catalogue that the start needs, in the language in force.

import { en } from './en'
import { type Live, live } from './live'

export type Catalogue = Live<typeof en>

// A node for each topic, so that what the start never says costs it nothing.
export const messages: Catalogue = Object.fromEntries(
  Object.entries(en).map(([topic, words]) => [topic, live(topic, words)]),
  // The same topics, each the live view of itself.
) as Catalogue
