// Dutch: creating a secret for somebody else's sign-in: the issuer's side, and checking a code.

import type { create as english } from '../en/create'
import type { Translation } from '../live'

export const create: Translation<typeof english> = {
  title: 'Geheim aanmaken',
  intro:
    'Voor wie een tweede factor inricht: een nieuw geheim om bij je site op te slaan, en de QR-code die de gebruiker scant.',
  issuer: 'Site of uitgever',
  account: 'Accountnaam',
  accountHint: 'De gebruiker voor wie dit geheim is',
  more: 'Meer opties',
  kind: 'Telt op basis van',
  kinds: { totp: 'Tijd', hotp: 'Teller' },
  bytes: 'Lengte van het geheim',
  byteChoice:
    '{kind, select, usual {{bytes} bytes, {bits} bits (gebruikelijk)} short {{bytes} bytes, {bits} bits (kort)} other {{bytes} bytes, {bits} bits}}',
  counter: 'Eerste tellerstand',
  again: 'Nieuw geheim',
  qrLabel: 'QR-code voor {name}',
  noQr: 'De QR-code verschijnt hier zodra de velden kloppen.',
  tooLong: 'Dit is te veel tekst voor een QR-code. Maak de namen korter.',
  savePng: 'Opslaan als PNG',
  saveSvg: 'Opslaan als SVG',
  savedFile:
    '{file} opgeslagen. Wie het bestand heeft, kan de codes maken: verwijder het zodra het is gescand.',
  codeNow: 'Code nu',
  copyCode: 'Code {code} kopiëren',
  atCounter: 'Tellerstand {counter}',
  secret: 'Geheim (Base32)',
  copySecret: 'Geheim kopiëren',
  link: 'Inrichtlink',
  copyLink: 'Link kopiëren',
  copied: {
    secret: 'Geheim gekopieerd',
    uri: 'Link gekopieerd',
    code: 'Code gekopieerd',
  },
  check: {
    title: 'Code controleren',
    text: 'Typ wat de app van de gebruiker toont.',
    label: 'Code',
    window: 'Accepteren',
    windowChoice: '{count, plural, =0 {Alleen deze stap} one {± één stap} other {± # stappen}}',
    aheadChoice: '{count, plural, =0 {Alleen deze tellerstand} one {# vooruit} other {# vooruit}}',
    right: 'Klopt, op tijd. Stap {step, number}.',
    late: 'Klopt, {drift, plural, one {één stap} other {# stappen}} te laat: die klok loopt {seconds, number} s achter. Stap {step, number}.',
    early:
      'Klopt, {drift, plural, one {één stap} other {# stappen}} te vroeg: die klok loopt {seconds, number} s voor. Stap {step, number}.',
    counter: 'Klopt bij tellerstand {step}.',
    ahead: 'Klopt bij tellerstand {step}, {drift, number} verder dan verwacht.',
    none: '{window, plural, =0 {Niet de code van deze stap.} one {Geen code van deze stap, en ook niet van één stap eromheen.} other {Geen code van deze stap, en ook niet van # stappen eromheen.}}',
    noneAhead:
      '{window, plural, =0 {Niet de code van deze tellerstand.} one {Geen code van deze tellerstand, en ook niet van de volgende.} other {Geen code van deze tellerstand, en ook niet van de volgende #.}}',
    malformed: 'Een code heeft hier {digits, plural, one {# cijfer} other {# cijfers}}.',
  },
  keep: 'Dit account in mijn kluis bewaren',
  kept: 'In je kluis',
  keptSaid: '{name} zit in je kluis',
}
