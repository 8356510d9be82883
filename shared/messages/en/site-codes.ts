// Recovery codes that sites gave.

export const siteCodes = {} as const
