// How the formats of imported files are called, in the language in force.

import { formats as english } from './en/formats'
import { live } from './live'

export const formatWords = live('formats', english)
