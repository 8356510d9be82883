// The lock: how strong a passphrase is, and how long to wait after a wrong one.

export const lockingCommands = {} as const
