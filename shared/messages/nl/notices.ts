// Dutch: calm remarks about an open vault, and what can be done about a missing second key.

import type { notices as english } from '../en/notices'
import type { Translation } from '../live'

export const notices: Translation<typeof english> = {
  actions: {
    makeKey: 'Herstelsleutel maken',
    setPassphrase: 'Wachtwoordzin instellen',
    check: 'Controleren',
    makeAnother: 'Een andere maken',
    nextWeek: 'Over een week herinneren',
  },
  text: {
    'only-keychain-slot':
      'Alleen de sleutelhanger opent deze kluis, en sleutelhangers raken weleens kwijt. Maak een reservesleutel.',
    'recovery-unproven':
      'Er is een herstelsleutel gemaakt, maar niemand heeft gecontroleerd of hij is opgeschreven. Tot dan opent alleen de sleutelhanger deze kluis met zekerheid.',
    'older-generation':
      'Deze kluis is ouder dan de nieuwste die hier is gezien (opslag {opened}, nieuwste {seen}). Recente wijzigingen kunnen ontbreken.',
    'slots-changed-outside':
      'De sleutels van deze kluis zijn buiten Tidelock om gewijzigd. Was jij dat niet, stel dan een nieuwe wachtwoordzin in en maak een nieuwe herstelsleutel.',
    'another-vault':
      'Dit is een andere kluis dan de laatst hier geopende. Heb jij hem er niet neergezet, ga dan na waar hij vandaan komt.',
    'set-aside':
      '{count, plural, one {# account kon niet worden gelezen. Het blijft onaangeroerd in het bestand en wordt niet getoond.} other {# accounts konden niet worden gelezen. Ze blijven onaangeroerd in het bestand en worden niet getoond.}}',
    'keychain-changed':
      'De sleutel van deze kluis is opgeslagen door {was}; deze computer gebruikt nu {now}. Zet de sleutelhanger in de instellingen uit en weer aan om hem opnieuw op te slaan.',
    'folder-not-durable':
      'De schijf met deze kluis kan niet garanderen dat opgeslagen gegevens een stroomstoring overleven. Bewaar elders een back-up.',
  },
}
