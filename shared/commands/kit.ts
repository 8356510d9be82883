// The recovery kit: a page to print with the recovery key.

export const kitCommands = {} as const
