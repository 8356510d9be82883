// Dutch: the first run: what this is, how it is protected, and where the accounts come from.

import type { welcome as english } from '../en/welcome'
import type { Translation } from '../live'

export const welcome: Translation<typeof english> = {
  step: 'Stap {at} van {of}',
  next: 'Doorgaan',
  skip: 'Overslaan',
  skipLabel: 'Introductie overslaan',
  backup: 'Ik heb een back-up',
  points: {
    yoursAlone: 'Alleen jij kunt erin',
    yoursAloneText: 'Je kluis zit op slot: met de sleutelhanger van deze computer of met je wachtwoordzin.',
    yoursAlonePortable: 'Op slot met de wachtwoordzin. Geen sleutelhanger bewaart er een sleutel van.',
    quick: 'Een code in twee seconden',
    quickText: 'Vanuit dit venster, het systeemvak, of overal met een sneltoets.',
    yours: 'Van jou, om mee te nemen',
    yoursText: 'Leest de exports van dertig apps, en schrijft wat die kunnen lezen.',
  },
  protect: {
    title: 'Hoe moet de kluis opengaan?',
    text: 'Je kunt dit later wijzigen in de instellingen.',
    backupNext: 'Zodra de kluis is aangemaakt, kies je je back-up.',
  },
  bring: {
    title: 'Breng je accounts hierheen',
    text: 'De oude app houdt ze tot je ze daar verwijdert. Of zet bij een site tweestapsverificatie aan en breng de QR-code hierheen.',
    later: 'Later',
  },
  fromApp: 'Ik kom van een andere app',
  fromAppText: 'Kies welke, en zie hoe je de accounts eruit krijgt',
}
