// Dutch: exports: what each format is, what it loses, who can read it, and what was written.

import type { exporting as english } from '../en/exporting'
import type { Translation } from '../live'

export const exporting: Translation<typeof english> = {
  title: 'Exporteren',
  none: 'Er is geen account om te exporteren.',
  which: 'Welke accounts',
  all: '{count, plural, =1 {Het enige account} one {Alle # account} other {Alle # accounts}}',
  found: '{count, plural, one {# account} other {# accounts}} gevonden met “{query}”',
  one: 'Alleen {name}',
  chosen: '{count, plural, one {Het geselecteerde account} other {De # geselecteerde accounts}}',
  sealedGroup: 'Versleuteld',
  plainGroup: 'Niet versleuteld: wie het bestand krijgt, heeft je accounts',
  formats: {
    backup: {
      name: 'Versleutelde back-up',
      text: 'Alles over de accounts. Opent in Tidelock, en in apps die bestanden van Aegis lezen.',
    },
    'aegis-sealed': {
      name: 'Aegis, versleuteld',
      text: 'Opent in Aegis en in apps die de bestanden ervan lezen, met een wachtwoord dat je nu kiest.',
    },
    aegis: { name: 'Aegis', text: 'Opent in Aegis en in de meeste andere apps.' },
    '2fas': { name: '2FAS', text: 'Opent in 2FAS en in apps die de bestanden ervan lezen.' },
    uris: {
      name: 'Tekst met links',
      text: 'Een otpauth://-link per regel, die bijna elke app en wachtwoordbeheerder aanneemt.',
    },
    'migration-qr': {
      name: 'Afbeeldingen voor Google Authenticator',
      text: 'QR-codes als PNG-bestanden, tien accounts per stuk. Om ze van dit scherm te scannen, sluit je dit en kies je “Naar een telefoon overzetten”.',
    },
    html: {
      name: 'Overzicht met QR-codes',
      text: 'Elk account met QR-code en link, om af te drukken en achter slot te bewaren.',
    },
  },
  next: 'Doorgaan',
  titleOf: 'Exporteren: {format}',
  goes: '{count, plural, one {# account wordt geschreven. Het blijft ook hier.} other {# accounts worden geschreven. Ze blijven ook hier.}}',
  allLeft: 'Geen enkel account past in deze indeling.',
  left: '{count, plural, one {# account gaat niet mee} other {# accounts gaan niet mee}}',
  leftWhy: {
    type: 'Niet in het bestand, omdat deze indeling die soort code niet kent:',
    digits: 'Niet in het bestand, omdat deze indeling alleen 6 of 8 cijfers kent:',
    period: 'Niet in het bestand, omdat deze indeling alleen een interval van 30 s kent:',
    secret: 'Niet in het bestand, omdat een geheim van deze vorm niet in deze indeling past:',
    'too-long': 'Niet in het bestand, omdat de namen er te lang voor zijn:',
  },
  lost: '{count, plural, one {# account verliest iets} other {# accounts verliezen iets}}',
  lostWhat: 'In het bestand zonder {parts}:',
  lostPart: {
    note: 'de notitie',
    pin: 'de pincode',
    icon: 'het pictogram',
    pinned: 'de vaste plek bovenaan',
    groups: 'de groepen',
    tags: 'de labels',
  },
  danger:
    'Wat wordt geschreven, is niet versleuteld. Wie het krijgt, kan vanaf dan op elk apparaat de codes van {count, plural, =1 {dit account} one {dit # account} other {deze # accounts}} maken.',
  dangerThen:
    'Bewaar het nergens langer dan nodig, in geen enkele cloudmap, en verstuur het niet in een bericht.',
  opensWith: 'Opent met',
  ownKeys: {
    both: 'De wachtwoordzin of herstelsleutel van deze kluis',
    passphrase: 'De wachtwoordzin van deze kluis',
    recovery: 'De herstelsleutel van deze kluis',
  },
  ownPassword: 'Een eigen wachtwoord',
  password: 'Wachtwoord van het bestand',
  passwordAgain: 'Herhaal het wachtwoord',
  passwordMissing: 'Typ een wachtwoord.',
  passwordForgotten: 'Zonder dit wachtwoord kan niemand het bestand openen.',
  proves: 'Van deze kluis, als bewijs dat jij het bent.',
  save: 'Opslaan…',
  print: 'Afdrukken…',
  working: 'Schrijven, teruglezen en vergelijken. Codes lopen intussen door.',
  doneTitle: 'Geëxporteerd',
  done: '{files, plural, =1 {{count, plural, one {# account} other {# accounts}} geschreven, teruggelezen en vergeleken.} one {{count, plural, one {# account} other {# accounts}} naar # bestand geschreven, teruggelezen en vergeleken.} other {{count, plural, one {# account} other {# accounts}} naar {files, number} bestanden geschreven, teruggelezen en vergeleken.}}',
  files: 'Bestanden',
  doneDelete:
    '{files, plural, one {Het bestand is niet versleuteld: verwijder het als het zijn werk heeft gedaan, ook uit de prullenbak.} other {De bestanden zijn niet versleuteld: verwijder ze als ze hun werk hebben gedaan, ook uit de prullenbak.}}',
  doneSealed: 'Zonder de wachtwoordzin of het wachtwoord kan niemand het openen, jij ook niet.',
  printed:
    'Het overzicht met {count, plural, one {# account} other {# accounts}} is naar de printer gestuurd.',
  printedThen:
    'Bewaar het achter slot. Printers die veel mensen gebruiken, kunnen bewaren wat ze hebben afgedrukt.',
  settings: {
    title: 'Accounts exporteren',
    text: 'Naar een andere app, een back-up of op papier',
    button: 'Exporteren…',
  },
}
