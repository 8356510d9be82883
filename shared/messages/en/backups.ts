// Backups and restoring.

export const backups = {} as const
