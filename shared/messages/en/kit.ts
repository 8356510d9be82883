// The recovery key and its kit.

export const kit = {} as const
