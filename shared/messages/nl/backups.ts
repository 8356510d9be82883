// Dutch: backups in the settings and above the list: the switch, the folder, how the last one went, one by hand.

import type { backups as english } from '../en/backups'
import type { Translation } from '../live'

export const backups: Translation<typeof english> = {
  title: 'Back-ups',
  automatic: {
    title: 'Automatisch back-ups maken',
    text: 'Kort na elke wijziging, in een map naar keuze. Versleuteld, en weer geopend voordat hij telt.',
  },
  folder: {
    title: 'Map',
    none: 'Nog niet gekozen. Een andere schijf, of een map die wordt gesynchroniseerd, overleeft deze computer.',
    choose: 'Kiezen…',
  },
  kept: {
    title: 'Bewaren',
    text: 'Oudere automatische back-ups van deze kluis worden verwijderd. Verder niets in de map.',
    count: '{count, plural, one {De laatste} other {De laatste #}}',
  },
  reminder: {
    title: 'Herinneren als er geen recente is',
    never: 'Nooit',
    days: '{count, plural, one {Na # dag} other {Na # dagen}}',
  },
  last: 'Laatst gecontroleerd {day, select, today {vandaag om {when}} yesterday {gisteren om {when}} other {op {when}}}, {accounts, plural, one {# account} other {# accounts}}',
  lastByHand: 'Zelf gemaakt.',
  never: 'Hier is nog geen back-up van deze kluis gemaakt.',
  working: 'Back-up maken…',
  failed:
    'Geen automatische back-up sinds {day, select, today {vandaag {when}} yesterday {gisteren {when}} other {{when}}}.',
  failedAgain: 'Het wordt vanzelf opnieuw geprobeerd.',
  now: 'Nu een back-up maken…',
  restore: 'Terugzetten…',
  made: '{file} opgeslagen: weer geopend, met {accounts, plural, one {# account} other {# accounts}} erin',
  notice: {
    none: 'Er is nog geen back-up van deze kluis. Als deze computer kwijtraakt, ben je ook je codes kwijt.',
    old: 'De laatste back-up is {days, plural, one {# dag} other {# dagen}} oud. Als deze computer kwijtraakt, ben je ook alles van daarna kwijt.',
    failed: 'De automatische back-up is mislukt.',
    open: 'Back-ups',
  },
  dialog: {
    title: 'Nu een back-up maken',
    text: 'Eén versleuteld bestand met alle accounts en de prullenbak. Tidelock, Aegis en andere apps openen het.',
    label: 'Wat het bestand opent',
    vaultKey: 'Wat deze kluis opent: de wachtwoordzin of herstelsleutel',
    own: 'Een wachtwoord voor alleen dit bestand',
    password: {
      first: 'Wachtwoord van het bestand',
      again: 'Herhaal het wachtwoord',
      empty: 'Typ een wachtwoord voor het bestand.',
      forgotten: 'Zonder dit wachtwoord kan niemand het bestand openen.',
    },
    confirm: 'Wie dit wachtwoord kent, krijgt elk account in het bestand.',
    choose: 'Kies een plek…',
    working: 'Bezig…',
  },
  key: {
    title: 'Een back-up heeft een eigen sleutel nodig',
    text: 'Nu opent alleen de sleutelhanger van deze computer de kluis. Een back-up moet elders opengaan, als deze computer er niet meer is.',
    recovery: 'Herstelsleutel maken',
    recoveryText: 'Om op te schrijven en niet bij deze computer te bewaren.',
    passphrase: 'Wachtwoordzin instellen',
    passphraseText: 'Om te onthouden. De sleutelhanger opent de kluis nog steeds vanzelf.',
    own: 'Alleen een wachtwoord voor dit bestand',
  },
}
