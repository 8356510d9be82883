// What is well with the vault, and the log of what was done.

export const health = {} as const
