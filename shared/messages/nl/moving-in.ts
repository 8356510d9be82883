// Dutch: "I come from another app": what each app calls its way out, and what does not come along. Menus are told as the
// apps call them in Dutch where that is known.

import type { movingIn as english } from '../en/moving-in'
import type { Translation } from '../live'

const again =
  'Open bij elke site de beveiligingsinstellingen en stel de authenticator-app opnieuw in; scan de nieuwe code hier.'
const only = 'Alleen namen en geheimen gaan mee; meer exporteert de app niet.'
const pictures = 'Afbeeldingen van de items.'
const approvals = 'Goedkeuringen blijven bij de app.'
const nothing = 'Niets dat een code nodig heeft.'

export const movingIn: Translation<typeof english> = {
  apps: {
    google: {
      path: ['Menu', 'Accounts overzetten', 'Exporteren: QR-codes'],
      steps: [
        'Op de telefoon: open het menu, kies “Accounts overzetten”, dan “Accounts exporteren”, en selecteer alles.',
        'Voor elke tien accounts verschijnt één code. Houd ze hier voor de camera, of maak schermafbeeldingen en sleep ze allemaal hierheen.',
      ],
      lost: [only],
    },
    microsoft: {
      path: [],
      steps: [
        again,
        'Een Microsoft-account: voeg op account.microsoft.com onder Beveiliging een andere manier van aanmelden toe en kies een ander soort authenticator-app.',
        'Een werk- of schoolaccount waarbij je goedkeurt of een getal typt, gebruikt geen codes; het blijft op de telefoon.',
      ],
      lost: ['Goedkeuringen, aanmelden zonder wachtwoord en opgeslagen wachtwoorden blijven in de app.'],
    },
    authy: {
      path: [],
      steps: [
        'Heb je nog een bestand van een hulpmiddel uit de community, of de back-up van een geroote telefoon, sleep die dan hierheen.',
        again,
        'Verwijder het account pas uit Authy als inloggen is gelukt.',
      ],
      lost: ['De desktop-app bestaat niet meer, en de telefoonapp geeft niets vrij.'],
    },
    aegis: {
      path: ['Menu, Instellingen', 'Importeren & exporteren', 'Exporteren'],
      steps: [
        'Open de instellingen, kies “Importeren & exporteren”, dan “Exporteren”.',
        'Laat de versleuteling aan en stel een wachtwoord in dat je onthoudt.',
      ],
      lost: [
        'Een kluis die alleen met een vingerafdruk opent, is niet te lezen: stel eerst in Aegis een wachtwoord in.',
      ],
    },
    '2fas': {
      path: ['Instellingen', '2FAS Backup', 'Exporteren'],
      steps: [
        'Open de instellingen, kies “2FAS Backup” en exporteer naar een bestand, met of zonder wachtwoord.',
      ],
      lost: ['Afbeeldingen en kleuren van de items.', 'Accounts met SHA224 of SHA384; die worden vermeld.'],
    },
    ente: {
      path: ['Instellingen', 'Gegevens', 'Codes exporteren'],
      steps: [
        'Open de instellingen, kies “Gegevens”, dan “Codes exporteren”.',
        'Kies de versleutelde export en stel een wachtwoord in. Het openen duurt hier met opzet even.',
      ],
      lost: ['Accounts in de prullenbak van de app; die worden vermeld.'],
    },
    'proton-authenticator': {
      path: ['Instellingen', 'Exporteren'],
      steps: ['Open de instellingen en kies “Exporteren”, met een wachtwoord als de app dat aanbiedt.'],
      lost: [nothing],
    },
    'proton-pass': {
      path: ['Instellingen', 'Exporteren', 'ZIP, zonder PGP'],
      steps: ['In de browser of de desktop-app: open de instellingen, kies “Exporteren”, en ZIP zonder PGP.'],
      lost: ['Een export die met PGP is versleuteld, is niet te lezen.'],
    },
    bitwarden: {
      path: ['Hulpmiddelen of Instellingen', 'Kluis exporteren', '.json, beveiligd met wachtwoord'],
      steps: [
        'In de webkluis of de desktop-app: kies “Kluis exporteren”, de indeling .json (versleuteld), en “Beveiligd met wachtwoord”.',
        'Kies niet “Beperkt tot account”: zo’n bestand kan alleen dat Bitwarden-account openen.',
      ],
      lost: [],
    },
    'bitwarden-authenticator': {
      path: ['Instellingen', 'Exporteren'],
      steps: ['Open de instellingen, kies “Exporteren”, en JSON.'],
      lost: [only],
    },
    lastpass: {
      path: ['Instellingen', 'Accounts overzetten', 'Exporteren naar bestand'],
      steps: ['Open de instellingen, kies “Accounts overzetten”, en exporteer de accounts naar een bestand.'],
      lost: ['Accounts die inloggen met een goedkeuring.'],
    },
    raivo: {
      path: ['Instellingen', 'Export OTPs to ZIP archive'],
      steps: [
        'Open de instellingen en kies “Export OTPs to ZIP archive”.',
        'Het archief heeft het wachtwoord dat Raivo opent. Laat het zoals het is.',
      ],
      lost: [pictures],
    },
    stratum: {
      path: ['Instellingen', 'Back-up maken'],
      steps: ['Open de instellingen, kies de back-up en stel een wachtwoord in.'],
      lost: ['De eigen database van de app is niet te lezen; de back-up wel.'],
    },
    andotp: {
      path: ['Menu', 'Back-ups', 'Back-up (versleuteld)'],
      steps: ['Open het menu, kies “Back-ups” en maak er een met wachtwoord of een onversleutelde.'],
      lost: ['Een back-up die met OpenPGP is versleuteld: ontsleutel hem eerst.', pictures],
    },
    freeotp: {
      path: ['Menu', 'Back-up'],
      steps: [
        'FreeOTP 2: open het menu, kies de back-up en stel een wachtwoord in. Het bestand heet externalBackup.xml.',
        'FreeOTP 1 heeft geen back-up. Van een geroote telefoon is tokens.xml te lezen.',
      ],
      lost: [pictures],
    },
    'freeotp-plus': {
      path: ['Menu', 'Exporteren', 'JSON of key-URI'],
      steps: ['Open het menu, kies “Exporteren”, dan JSON of de lijst met key-URI’s.'],
      lost: [pictures],
    },
    duo: {
      path: [],
      steps: [again],
      lost: [
        'Goedkeuringen blijven bij Duo. Een back-up van de app kan alleen in Duo Mobile worden teruggezet.',
      ],
    },
    okta: {
      path: [],
      steps: [
        'Vraag je organisatie of een andere authenticator-app is toegestaan.',
        'Zo ja, voeg daar “Google Authenticator” toe als extra methode en scan die code hier.',
      ],
      lost: ['Goedkeuringen en vingerafdrukken blijven bij de app.'],
    },
    steam: {
      path: [],
      steps: [
        'Desktopprogramma’s voor Steam Guard bewaren elk account in een .maFile. Heb je er een, sleep die dan hierheen; is hij versleuteld, dan samen met het bijbehorende manifest.json in één zip-bestand.',
        'Zonder zo’n bestand houd je de Steam-app.',
      ],
      lost: ['Bevestigingen van ruilaanbiedingen en inlogpogingen blijven bij de app.'],
    },
    winauth: {
      path: ['Het menu', 'Export', 'Tekst of zip'],
      steps: ['Open het menu, kies “Export” en sla op als tekst, of als zip-bestand met een wachtwoord.'],
      lost: [
        'Wat Windows of een YubiKey in winauth.xml beveiligt: exporteer dan als tekst.',
        'Bevestigingen van Steam-ruilaanbiedingen.',
      ],
    },
    '1password': {
      path: ['Bestand of Archief', 'Exporteren', '1PUX'],
      steps: [
        'In de desktop-app: kies “Bestand” (op de Mac “Archief”), “Exporteren”, je account en de indeling 1PUX.',
      ],
      lost: ['Oude soorten export (OPVault, 1PIF) zijn niet te lezen.'],
    },
    keepass: {
      path: ['Je database, .kdbx'],
      steps: [
        'Een export is niet nodig: neem het .kdbx-bestand zoals het is.',
        'Is er ook een sleutelbestand nodig, exporteer dan als CSV (KeePassXC) of XML (KeePass).',
      ],
      lost: [
        'Items in de prullenbak en eerdere versies van items.',
        'Een oude database (KDBX 3): sla hem eerst op als KDBX 4.',
      ],
    },
    apple: {
      path: ['Archief', 'Exporteer alle wachtwoorden naar bestand', '.csv'],
      steps: [
        'Op een Mac: open Wachtwoorden, kies “Archief”, dan “Exporteer alle wachtwoorden naar bestand”.',
      ],
      lost: [
        'Passkeys blijven daar.',
        'Een iPhone alleen kan niet exporteren: gebruik een Mac met hetzelfde account.',
      ],
    },
    'browser-extension': {
      path: ['Instellingen', 'Back-up', 'Back-upbestand downloaden'],
      steps: ['Open de instellingen van de extensie, kies “Back-up” en download het back-upbestand.'],
      lost: ['Accounts met GOST-algoritmen; die worden vermeld.'],
    },
    authme: {
      path: ['Instellingen', 'Codes exporteren'],
      steps: ['Open de instellingen en kies “Codes exporteren”.'],
      lost: ['Lange namen: Authme zelf had die al afgekapt.'],
    },
    otpclient: {
      path: ['De database, .enc'],
      steps: ['Een export is niet nodig: kopieer de database, het bestand dat eindigt op .enc.'],
      lost: [nothing],
    },
    'battle-net': {
      path: [],
      steps: [
        'Van een geroote telefoon kun je het voorkeurenbestand van de oude authenticator-app hierheen slepen.',
        'Zoek anders in de beveiligingsinstellingen van je account naar een ander soort authenticator-app.',
      ],
      lost: [approvals],
    },
    'totp-authenticator': {
      path: ['Menu', 'Back-up'],
      steps: ['Open het menu en kies de back-up, met een eigen wachtwoord of zonder.'],
      lost: [only],
    },
    symantec: { path: [], steps: [again], lost: [] },
    rsa: { path: [], steps: [again], lost: [] },
    salesforce: { path: [], steps: [again], lost: [] },
    yubico: { path: [], steps: [again], lost: [] },
  },
  title: 'Overstappen van een andere app',
  text: 'Kies de app. Er wordt niets uit gehaald; je kunt hem houden tot codes van hier hebben gewerkt.',
  search: 'Apps doorzoeken',
  list: 'Apps',
  found: '{count, plural, =0 {Geen app gevonden} one {# app} other {# apps}}',
  other:
    'Staat hij er niet bij? Elke tekst of tabel met geheimen of otpauth-links is te lezen, en afbeeldingen van QR-codes ook. Sleep het bestand hierheen om het te proberen.',
  nothing: 'Geen app met de naam “{query}”.',
  all: 'Alle apps',
  out: {
    file: 'Exporteert een bestand',
    qr: 'Toont QR-codes',
    tool: 'Geen eigen export',
    none: 'Geen export',
  },
  heads: {
    how: 'Zo krijg je de accounts eruit',
    instead: 'Wat je in plaats daarvan doet',
    comes: 'Gaat mee',
    lost: 'Gaat niet mee',
  },
  picture: 'Waar je moet kijken in {app}',
  comes: {
    accounts: 'Accounts',
    groups: 'Groepen',
    notes: 'Notities',
    favourites: 'Favorieten',
    pictures: 'Afbeeldingen',
  },
  shared: {
    bring: 'Zet het bestand op deze computer en sleep het naar dit venster, of kies het hieronder.',
    password: 'Typ het wachtwoord van het bestand als erom wordt gevraagd.',
    passwordIf: 'Heb je een wachtwoord ingesteld, typ het dan als erom wordt gevraagd.',
    plain:
      'Het bestand is niet versleuteld: wie het heeft, kan je codes maken. Verwijder het zodra de accounts hier zijn.',
    plainManager:
      'Het bestand is niet versleuteld en bevat al je wachtwoorden. Verwijder het zodra de accounts hier zijn.',
    onlyCodes: 'Wachtwoorden en al het andere dat geen eenmalig wachtwoord is, blijven daar.',
    keep: 'Houd de oude app tot inloggen met een code van hier is gelukt.',
  },
  docs: {
    index: 'Overstappen op Tidelock',
    intro:
      'Een pagina voor elke app. In het venster: Toevoegen, “Kom je van een andere app?”. Geschreven uit dezelfde tabel als de pagina’s daar.',
    app: 'App',
    way: 'Manier van exporteren',
    title: 'Van {app} naar Tidelock',
    formats: 'Indelingen die gelezen worden (`tidelock import --format`)',
  },
}
