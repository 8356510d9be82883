// Dutch: what the main process itself puts on the screen: titles, the system's dialogs, its own questions.

import type { window as english } from '../en/window'
import type { Translation } from '../live'

export const window: Translation<typeof english> = {
  title: 'Tidelock',
  cancel: 'Annuleren',
  portableTitle: '{file} (draagbare kluis) - Tidelock',
  pdf: 'PDF-document',
  kitFile: 'Tidelock-herstelblad.pdf',
  picture: { png: 'PNG-afbeelding', svg: 'SVG-tekening' },
  exported: {
    backup: 'Versleutelde back-up',
    aegis: 'Aegis-bestand',
    '2fas': '2FAS-bestand',
    uris: 'Tekst',
    'migration-qr': 'PNG-afbeelding',
    html: 'Webpagina',
  },
  backup: {
    kind: 'Tidelock-back-up',
    folder: 'Map voor back-ups',
    open: 'Kies een back-up',
    kinds: 'Back-ups',
  },
  noName: 'een account zonder naam',
  bothNames: '{issuer}, {account}',
  questions: {
    show: {
      title: 'Het geheim van {name} tonen?',
      text: 'Wie het ziet, kan vanaf dan op elk apparaat de codes van dit account maken. Heb je hier niet zojuist zelf om gevraagd, kies dan “Annuleren”.',
      button: 'Tonen',
      reason: 'het geheim van een account te tonen',
    },
    savePicture: {
      title: 'Het geheim van {name} opslaan als afbeelding?',
      text: 'Wie de afbeelding heeft, kan vanaf dan op elk apparaat de codes van dit account maken. Heb je hier niet zojuist zelf om gevraagd, kies dan “Annuleren”.',
      button: 'Opslaan',
      reason: 'het geheim van een account op te slaan',
    },
    move: {
      title: '{count, plural, one {Het geheim van # account} other {De geheimen van # accounts}} tonen?',
      text: 'Wie dit ziet, kan vanaf dan op elk apparaat de codes maken. Heb je hier niet zojuist zelf om gevraagd, kies dan “Annuleren”.',
      button: 'Tonen',
      reason: 'de geheimen van je accounts te tonen',
    },
    siteCodes: {
      title: 'De herstelcodes van {name} tonen?',
      text: 'Wie ze ziet, kan daar in jouw plaats inloggen. Heb je hier niet zojuist zelf om gevraagd, kies dan “Annuleren”.',
      button: 'Tonen',
      reason: 'de herstelcodes van een account te tonen',
    },
    kit: {
      title: 'De herstelcodes van je sites op het herstelblad zetten?',
      text: 'Wie het herstelblad heeft, kan bij deze sites in jouw plaats inloggen. Heb je hier niet zojuist zelf om gevraagd, kies dan “Annuleren”.',
      button: 'Erop zetten',
      reason: 'de herstelcodes van je sites op het herstelblad te zetten',
    },
    write: {
      title:
        '{count, plural, one {Het geheim van # account} other {De geheimen van # accounts}} naar een bestand schrijven?',
      text: 'Wie het bestand kan openen, kan vanaf dan de codes maken. Heb je hier niet zojuist zelf om gevraagd, kies dan “Annuleren”.',
      button: 'Doorgaan',
      reason: 'de geheimen van je accounts naar een bestand te schrijven',
    },
    print: {
      title: '{count, plural, one {Het geheim van # account} other {De geheimen van # accounts}} afdrukken?',
      text: 'Wie het papier ziet, kan vanaf dan de codes maken. Heb je hier niet zojuist zelf om gevraagd, kies dan “Annuleren”.',
      button: 'Doorgaan',
      reason: 'de geheimen van je accounts af te drukken',
    },
    backUp: {
      title: 'Een back-up van de kluis maken met een eigen wachtwoord?',
      text: 'Wie het bestand en dit wachtwoord heeft, heeft elk geheim in de kluis. Heb je hier niet zojuist zelf om gevraagd, kies dan “Annuleren”.',
      button: 'Doorgaan',
      reason: 'een back-up van de kluis te maken met een eigen wachtwoord',
    },
    setPassphrase: {
      title: 'De nieuwe wachtwoordzin voor deze kluis gebruiken?',
      text: 'Wie hem kent, kan de kluis openen en elk geheim erin zien. Heb je er niet zojuist zelf een getypt, kies dan “Annuleren”.',
      button: 'Gebruiken',
      reason: 'de wachtwoordzin van de kluis in te stellen',
    },
  },
}
