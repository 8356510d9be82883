// Backups: where they go, how they went, and the way back.

export const backupsCommands = {} as const
