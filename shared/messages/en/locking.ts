// The lock screen and the lock's settings.

export const locking = {} as const
