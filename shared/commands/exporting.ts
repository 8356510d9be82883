// Exports into files, which main writes.

export const exportingCommands = {} as const
