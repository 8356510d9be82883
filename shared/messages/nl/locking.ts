// Dutch: the lock screen, the lock's settings, and how strong a passphrase is.

import type { locking as english } from '../en/locking'
import type { Translation } from '../live'

export const locking: Translation<typeof english> = {
  why: {
    asked: 'Er is niets te zien tot je ontgrendelt.',
    idle: 'Vergrendeld na {span} zonder invoer.',
    hidden: 'Vergrendeld na {span} uit het zicht.',
    suspend: 'Vergrendeld toen de computer in slaapstand ging.',
    'screen-lock': 'Vergrendeld samen met het scherm.',
  },
  minutes: '{count, plural, one {# minuut} other {# minuten}}',
  hours: '{count, plural, one {# uur} other {# uur}}',
  wait: {
    button: 'Wacht {seconds, number} s',
    said: 'Volgende poging over {seconds, plural, one {# seconde} other {# seconden}}.',
  },
  gate: {
    reason: 'de kluis te openen',
    open: 'Openen met {name}',
  },
  settings: {
    section: 'Automatisch vergrendelen',
    never: 'Nooit',
    keychain: 'De sleutelhanger opent deze kluis zonder jou, dus vergrendelen houdt niemand buiten.',
    keychainOff: 'Daarom vergrendelt Tidelock hem niet vanzelf.',
    keychainToo: 'Toch vergrendelen',
    keychainTooText: 'Een gordijn tegen meekijken: één klik in het vergrendelde venster opent hem weer.',
    idle: 'Zonder invoer gedurende',
    idleText: 'Geen toets en geen muis, waar dan ook op deze computer.',
    hidden: 'Uit het zicht gedurende',
    hiddenText: 'Er is geen venster van Tidelock te zien.',
    suspend: 'Als de computer in slaapstand gaat',
    screen: 'Als het scherm wordt vergrendeld',
    screenNone: 'Dit bureaublad laat programma’s niet weten wanneer het scherm wordt vergrendeld.',
    touchId: 'Eerst om {name} vragen',
    touchIdText:
      'Voordat de sleutelhanger een vergrendelde kluis opent. {name} is hier een drempel, geen sleutel: andere programma’s die onder jouw gebruiker draaien, kunnen de sleutelhanger nog steeds vragen, en na een herstart wordt er niet om gevraagd.',
    now: 'Om meteen te vergrendelen druk je op {keys}, gebruik je het menu in het systeemvak of voer je tidelock --lock uit.',
  },
  strength: {
    label: 'Sterkte',
    levels: ['Zeer zwak', 'Zwak', 'Redelijk', 'Sterk', 'Zeer sterk'],
    verdict: '{level}: {guessed}',
    guessed: {
      seconds: 'in seconden geraden als het bestand wordt gestolen.',
      minutes: 'in minuten geraden als het bestand wordt gestolen.',
      hours: 'in uren geraden als het bestand wordt gestolen.',
      days: 'in dagen geraden als het bestand wordt gestolen.',
      months: 'in maanden geraden als het bestand wordt gestolen.',
      years: 'raden duurt jaren als het bestand wordt gestolen.',
      centuries: 'raden duurt eeuwen als het bestand wordt gestolen.',
      never: 'niet te raden, ook niet als het bestand wordt gestolen.',
    },
  },
}
