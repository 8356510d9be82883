// Dutch: the Restore screen: what a backup would bring, the choice, and what was done.

import type { restoring as english } from '../en/restoring'
import type { Translation } from '../live'

export const restoring: Translation<typeof english> = {
  title: 'Back-up terugzetten',
  text: 'Er verandert niets totdat je hebt gezien wat er in de back-up zit.',
  choose: 'Back-up kiezen…',
  chooseOther: 'Een andere kiezen…',
  reading: 'Openen…',
  intro:
    'Back-ups die met Tidelock of Aegis zijn gemaakt. Voor exports van andere apps is er de import: Accounts toevoegen.',
  locked: {
    title: 'Deze back-up heeft een sleutel nodig',
    text: 'De sleutel van deze kluis opent de back-up niet. Hij heeft de wachtwoordzin of herstelsleutel van toen hij werd gemaakt.',
    label: 'Wachtwoordzin of herstelsleutel',
    open: 'Openen',
    opening: 'Openen…',
    empty: 'Typ de wachtwoordzin of herstelsleutel.',
  },
  wrongKey:
    'Dat opent deze back-up niet. Misschien heeft hij een oudere wachtwoordzin; probeer die, of de herstelsleutel.',
  refused: {
    'vault-empty': 'Dit bestand is leeg. Kies een andere back-up.',
    'vault-truncated':
      'Deze back-up houdt te vroeg op; een deel ontbreekt. Kopieer hem opnieuw van waar hij vandaan kwam, of kies een andere.',
    'vault-damaged':
      'Deze back-up is beschadigd: de inhoud doorstaat de controle niet. Kies een andere back-up.',
    'vault-newer':
      'Een nieuwere Tidelock heeft deze back-up gemaakt (indeling {version}). Werk Tidelock bij om hem terug te zetten.',
    'vault-cost-refused':
      'Dit bestand vraagt meer rekenwerk dan ooit nodig is om een back-up te openen. Ga na waar het vandaan komt.',
    'slot-missing':
      'Alleen de sleutelhanger van de computer waar het is gemaakt, opent dit bestand. Kies een back-up met een wachtwoordzin of herstelsleutel.',
    other: 'Dit bestand is onleesbaar, of groter dan 64 MB. Controleer de plek en de rechten.',
  },
  foreign: {
    other: 'Dit is een export van een ander programma, geen back-up van een kluis. Je kunt het importeren.',
    import: 'Importeren',
    none: 'Dit is geen back-up. Die van Tidelock heten tidelock-backup-….json.',
  },
  made: 'Gemaakt op {moment}',
  madeUnknown: 'Er staat niet bij wanneer hij is gemaakt',
  holds:
    '{trash, plural, =0 {{count, plural, one {# account} other {# accounts}}} one {{count, plural, one {# account} other {# accounts}}, # in de prullenbak} other {{count, plural, one {# account} other {# accounts}}, # in de prullenbak}}',
  unreadable:
    '{count, plural, one {# item erin is onleesbaar; het blijft zoals het is.} other {# items erin zijn onleesbaar; ze blijven zoals ze zijn.}}',
  otherVault: 'Hij is van een andere kluis gemaakt.',
  filter: 'Tonen',
  place: { new: 'Nieuw', here: 'In beide', 'only-here': 'Alleen hier' },
  filters: {
    new: 'Nieuw {count, number}',
    here: 'In beide {count, number}',
    'only-here': 'Alleen hier {count, number}',
  },
  list: 'Accounts',
  nothing: 'Geen.',
  how: {
    label: 'Wat te doen',
    merge: 'Toevoegen wat ontbreekt',
    mergeText:
      '{added, plural, =0 {Alles in de back-up is hier al.} one {# account wordt toegevoegd. Alles hier blijft.} other {# accounts worden toegevoegd. Alles hier blijft.}}',
    replace: 'Alles vervangen',
    replaceText:
      'De kluis bevat dan {inBackup, plural, one {# account} other {# accounts}} uit de back-up.{onlyHere, plural, =0 {} one { # account dat alleen deze kluis heeft, wordt verwijderd.} other { # accounts die alleen deze kluis heeft, worden verwijderd.}}',
  },
  merge: 'Terugzetten',
  replaceTitle: 'Alles vervangen?',
  replaceButton: 'Vervangen',
  working: 'Terugzetten…',
  done: {
    title: 'Teruggezet',
    merged: '{added, plural, =0 {Er ontbrak niets} one {# account toegevoegd} other {# accounts toegevoegd}}',
    replaced: 'De kluis bevat nu {count, plural, one {# account} other {# accounts}}',
    removed:
      '{count, plural, one {# account dat alleen deze kluis had, is weg.} other {# accounts die alleen deze kluis had, zijn weg.}}',
    trashed:
      '{count, plural, one {# account kwam in de prullenbak.} other {# accounts kwamen in de prullenbak.}}',
    undo: 'Ongedaan maken',
    undoText: 'Ongedaan maken brengt precies terug wat hier was, totdat er iets anders verandert.',
    undone: 'Het terugzetten is helemaal ongedaan gemaakt',
    close: 'Klaar',
  },
}
