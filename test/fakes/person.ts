// A person before main's own questions: answers them all alike, and keeps what was asked.

import type { Biometry, Dialogs } from '../../main/platform/platform'

export interface FakePerson {
  readonly asked: string[]
  says: boolean | Promise<boolean>
  readonly dialogs: Pick<Dialogs, 'confirm'>
  readonly biometry: Biometry
}

export function createFakePerson(says: boolean | Promise<boolean> = true): FakePerson {
  const person: FakePerson = {
    asked: [],
    says,
    dialogs: {
      confirm: async ({ title }) => {
        person.asked.push(title)
        return person.says
      },
    },
    biometry: { name: null, ask: async () => false },
  }
  return person
}
