// Dutch: what was wrong with a file or a row that was to be imported.

import type { importing as english } from '../en/importing'
import type { Translation } from '../live'

export const importing: Translation<typeof english> = {
  'import-unknown':
    'Dit bestand heeft een indeling die Tidelock niet kan importeren. Exporteer het opnieuw als tekst, of als Aegis-bestand.',
  'import-needs-password':
    'Dit bestand is versleuteld. Geef het wachtwoord met --password-file FILE of --password -.',
  'import-wrong-password':
    'Onjuist wachtwoord, of het bestand is beschadigd. Controleer Caps Lock en de toetsenbordindeling.',
  'import-wrong-password-or-key-file':
    'Onjuist wachtwoord, of deze database heeft een sleutelbestand nodig, dat Tidelock niet kan gebruiken. Controleer Caps Lock, of exporteer de database als CSV.',
  'import-unsupported': {
    newer:
      'Een nieuwer programma heeft dit bestand geschreven. Werk Tidelock bij, of exporteer het met een oudere versie.',
    'no-password-slot': 'Geen enkel wachtwoord opent dit bestand. Exporteer het opnieuw met een wachtwoord.',
    'account-restricted':
      'Alleen het Bitwarden-account dat dit bestand schreef, kan het openen. Exporteer opnieuw en kies “Beveiligd met wachtwoord”.',
    'own-key':
      'Alleen de app die dit bestand schreef, kan het openen. Exporteer het opnieuw zonder versleuteling.',
    'failed-export':
      'De app heeft een foutmelding in dit bestand geschreven in plaats van accounts. Exporteer het daar opnieuw.',
    database:
      'Dit is een database uit de eigen map van een app, en die leest Tidelock niet. Gebruik de export van die app.',
    'open-authenticator':
      'Tidelock leest geen back-ups van Open Authenticator. Stel de accounts ervan opnieuw in bij hun sites.',
    openpgp:
      'Dit bestand is versleuteld met OpenPGP. Ontsleutel het met `gpg --decrypt`, importeer het resultaat en verwijder dat daarna.',
    'proton-pass-pgp':
      'Deze export van Proton Pass is versleuteld met PGP. Exporteer opnieuw zonder versleuteling, importeer het bestand en verwijder het daarna.',
    'foreign-cipher':
      'Dit bestand is versleuteld op een manier die Tidelock niet kent. Exporteer het opnieuw als tekst.',
    'windows-protected':
      'Windows beveiligt dit bestand voor één gebruiker van één computer. Open WinAuth daar en exporteer als tekst.',
    'yubikey-protected': 'Een YubiKey beveiligt dit bestand. Open het in WinAuth en exporteer als tekst.',
    'manifest-apart':
      'Dit bestand opent alleen samen met de andere in de map. Zet de hele map maFiles in een zip-bestand en importeer dat.',
    'kdbx-older':
      'Deze KeePass-database heeft een oudere indeling. Sla hem op als KDBX 4 in KeePass of KeePassXC, of exporteer hem als CSV.',
    'kdbx-twofish':
      'Deze KeePass-database is versleuteld met Twofish. Wijzig de versleuteling in AES of ChaCha20, of exporteer hem als CSV.',
    'kdbx-other':
      'Deze KeePass-database is versleuteld op een manier die Tidelock niet kent. Kies AES en Argon2 in de beveiligingsinstellingen ervan, of exporteer hem als CSV.',
  },
  'import-damaged': 'Het bestand is beschadigd of houdt te vroeg op. Kopieer of exporteer het opnieuw.',
  'import-too-large': 'Het bestand is groter dan {megabytes, number} MB. Controleer of het het juiste is.',
  'import-too-many':
    '{limit, plural, one {Het bestand heeft meer dan # rij.} other {Het bestand heeft meer dan # rijen.}} Controleer of het het juiste is.',
  'import-cost-refused':
    'Het bestand vraagt meer rekenwerk dan ooit nodig is om er een te openen. Ga na waar het vandaan komt.',
  'import-ended': 'De sleutel kon niet worden berekend. Sluit iets en probeer het opnieuw.',
  'import-gave-up':
    'Het lezen van het bestand kostte te veel tijd of geheugen en is gestopt. Controleer of het het juiste is.',
  'import-stopped': 'Het lezen van het bestand is gestopt. Voeg het opnieuw toe om het te lezen.',
  'import-image':
    'Dit bestand is een afbeelding. Voeg het als afbeelding toe, zodat de QR-codes worden gelezen.',
  'import-unreadable':
    'Het bestand kan niet worden gelezen. Controleer of het er nog is en of je het mag openen.',
  'row-malformed': 'Dit item is onleesbaar.',
  'row-in-trash':
    'Dit account lag in de prullenbak. Uit een Tidelock-back-up haalt `tidelock restore` ook de prullenbak terug.',
  'row-deleted': 'Dit item lag in de prullenbak of het archief van het programma dat het bestand schreef.',
  'row-repeated': 'Dezelfde code van deze Google-export is al geweest.',
  'row-migration-damaged': 'Deze Google-code is beschadigd of onvolledig. Scan hem opnieuw.',
  'row-duplicate': 'Dit account zit al in de kluis.',
  'row-sealed': 'Het wachtwoord opent dit item niet, of het is beschadigd.',
  'row-protected': 'Windows of een YubiKey beveiligt dit item. Open het in WinAuth en exporteer als tekst.',
  'row-secret-damaged': 'Het geheim van dit item is beschadigd. Exporteer het bestand opnieuw.',
  'row-file-missing': 'Het bestand van dit account ontbreekt. Zet de hele map in het zip-bestand.',
}
