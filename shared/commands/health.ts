// What is well with the vault and what is not, and the log of what was done with it.

export const healthCommands = {} as const
