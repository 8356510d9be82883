// Kept copies of the vault and what changed between them.

export const historyCommands = {} as const
