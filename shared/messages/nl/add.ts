// Dutch: adding and editing an account.

import type { add as english } from '../en/add'
import type { Translation } from '../live'

export const add: Translation<typeof english> = {
  title: 'Account toevoegen',
  editTitle: 'Account bewerken',
  ways: 'Manier van toevoegen',
  byHand: 'Zelf invoeren',
  link: 'Link',
  issuer: 'Site of uitgever',
  account: 'Accountnaam',
  accountHint: 'Je gebruikersnaam of e-mailadres daar',
  secret: 'Geheim',
  secretHint: 'Letters A tot en met Z en cijfers 2 tot en met 7. Spaties maken niet uit.',
  secretHintHex: 'Cijfers 0 tot en met 9 en letters a tot en met f.',
  secretKept: 'Blijft zoals het is. Typ alleen een nieuw geheim om het te vervangen.',
  more: 'Meer opties',
  type: 'Soort',
  typeName: {
    totp: 'Op basis van tijd (TOTP)',
    hotp: 'Op basis van teller (HOTP)',
    steam: 'Steam Guard',
    motp: 'Mobile-OTP',
    yandex: 'Yandex',
  },
  algorithm: 'Algoritme',
  digits: 'Aantal cijfers',
  period: 'Interval in seconden',
  counter: 'Volgende tellerstand',
  pin: 'Pincode',
  pinHint: 'Wordt in de kluis bewaard, zodat er codes gemaakt kunnen worden.',
  pinKept: 'Blijft zoals hij is als je dit leeg laat.',
  note: 'Notitie',
  noteHint: 'Doorzoekbaar',
  preview: 'Code',
  previewEmpty: 'Hier verschijnt de code, zodat je hem kunt vergelijken voordat je opslaat.',
  previewPin: 'Voer de pincode in om de code te zien.',
  previewCounter: 'Tellerstand {counter}',
  previewCounted: 'Tellerstand {counter}. Codes komen er na het opslaan.',
  duplicate: 'Al in de kluis: {name}. Dat account heeft hetzelfde geheim.',
  warning: {
    'short-secret':
      'Dit geheim heeft maar {bits, plural, one {# bit} other {# bits}}; 128 of meer is gebruikelijk. Controleer of er niets ontbreekt.',
    'counter-assumed':
      'De link noemt geen tellerstand, dus die begint bij 0. Worden codes geweigerd, stel de teller dan in onder “Meer opties”.',
    'parameters-ignored': 'Niet gebruikt: {names}.',
  },
  saveNew: 'Account opslaan',
  saveAnyway: 'Toch opslaan',
  saveChanges: 'Wijzigingen opslaan',
  saved: '{name} toegevoegd',
  changed: '{name} gewijzigd',
}
