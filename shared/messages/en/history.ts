// Kept copies of the vault.

export const history = {} as const
