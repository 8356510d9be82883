// One-time codes that a site gave for the day when the second factor is lost.

export const siteCodesCommands = {} as const
