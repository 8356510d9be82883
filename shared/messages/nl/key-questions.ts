// Dutch: what main itself asks before the keys of the vault change.

import type { keyQuestions as english } from '../en/key-questions'
import type { Translation } from '../live'

const notYou = 'Heb je hier niet zojuist zelf om gevraagd, kies dan “Annuleren”.'

export const keyQuestions: Translation<typeof english> = {
  removePassphrase: {
    title: 'De wachtwoordzin van deze kluis verwijderen?',
    text: `Hij opent dan alleen nog met de sleutels die overblijven: de sleutelhanger of de herstelsleutel. Dit kan niet ongedaan worden gemaakt; voor een nieuwe wachtwoordzin stel je er weer een in. ${notYou}`,
    button: 'Verwijderen',
    reason: 'de wachtwoordzin van de kluis te verwijderen',
  },
  addKeychain: {
    title: 'De sleutelhanger deze kluis laten openen?',
    text: `Hij opent dan vanzelf zolang je bent aangemeld, en ook programma’s die onder jouw gebruiker draaien kunnen de sleutelhanger vragen. ${notYou}`,
    button: 'Toestaan',
    reason: 'de sleutelhanger de kluis te laten openen',
  },
  removeKeychain: {
    title: 'Deze kluis niet meer met de sleutelhanger openen?',
    text: `Hij vraagt dan elke keer om je wachtwoordzin of herstelsleutel. Houd er een bij de hand. ${notYou}`,
    button: 'Niet meer openen',
    reason: 'de kluis niet meer met de sleutelhanger te openen',
  },
  newRecoveryKey: {
    title: 'Een nieuwe herstelsleutel voor deze kluis maken?',
    text: `Hij wordt één keer getoond, en wie hem heeft, kan de kluis en de back-ups ervan openen. ${notYou}`,
    button: 'Maken',
    reason: 'een herstelsleutel voor de kluis te maken',
  },
}
