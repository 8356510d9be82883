// What a log may say of something thrown: its class, out of a closed list. A message may quote what was being worked on
// (JSON.parse does), and even a class can be named after anything.

/** Classes of errors, by the language's own names. */
export type ErrorClass =
  | 'Error'
  | 'AggregateError'
  | 'EvalError'
  | 'RangeError'
  | 'ReferenceError'
  | 'SyntaxError'
  | 'TypeError'
  | 'URIError'
  | 'another class'
  | 'no error'

const classes: readonly (readonly [new () => Error, ErrorClass])[] = [
  [EvalError, 'EvalError'],
  [RangeError, 'RangeError'],
  [ReferenceError, 'ReferenceError'],
  [SyntaxError, 'SyntaxError'],
  [TypeError, 'TypeError'],
  [URIError, 'URIError'],
]

export function classOf(error: unknown): ErrorClass {
  if (!(error instanceof Error)) return 'no error'
  if (error instanceof AggregateError) return 'AggregateError'
  const found = classes.find(([kind]) => error instanceof kind)
  if (found !== undefined) return found[1]
  return error.constructor === Error ? 'Error' : 'another class'
}
