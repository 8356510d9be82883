// What does not travel when accounts go out to another format. Data only; sentences in messages/cli-in-out.ts.

/** Why an account is not in the file at all: a wrong code there is worse than none. */
export type LeftOut = 'type' | 'digits' | 'period' | 'secret' | 'too-long'

/** What an account loses on the way. */
export type LostPart = 'note' | 'pin' | 'icon' | 'pinned'
