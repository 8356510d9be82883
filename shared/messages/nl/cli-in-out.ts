// Dutch: what the commands say that take accounts in and give them out.

import type { cliInOut as english } from '../en/cli-in-out'
import type { Translation } from '../live'

export const cliInOut: Translation<typeof english> = {
  formats: 'Indelingen',
  filesMissing: 'Geef op welke bestanden, zoals: tidelock import export.json.',
  oneFile: 'Geef op welk bestand, en maar één.',
  fileUnreadable: 'Het kan niet worden gelezen, of is groter dan 64 MB. Controleer het pad en de rechten.',
  folderEmpty: 'De map bevat geen bestand dat geïmporteerd kan worden.',
  columnsMalformed:
    'Geef de kolommen zo op: --columns secret=NAME,issuer=NAME,account=NAME,note=NAME; secret moet erbij zijn.',
  columnsNeeded:
    'Het is een tabel. Geef op welke kolom het geheim is: --columns secret=NAME,issuer=NAME,account=NAME. De kolommen: {header}.',
  columnsUnknown: 'Zo’n kolom zit er niet in. De kolommen: {header}; een getal telt vanaf 1.',
  columnsTaken: 'gebruikte kolommen: {columns}',
  readingFile: 'Bestand {number} van {of} lezen ...',
  workingOutKey: 'Sleutel van {file} berekenen ...',
  storing: '{rows, plural, one {# account} other {# accounts}} opslaan ...',
  askFilePassword: 'Wachtwoord van {file}: ',
  inTheFile:
    '{dry, select, true {in het bestand {all} = {taken} te importeren + {skipped} over te slaan; er is niets opgeslagen} other {in het bestand {all} = {taken} geïmporteerd + {skipped} overgeslagen}}',
  inAllFiles:
    '{dry, select, true {{files, plural, one {in # bestand} other {in # bestanden}} {all} = {taken} te importeren + {skipped} over te slaan; er is niets opgeslagen} other {{files, plural, one {in # bestand} other {in # bestanden}} {all} = {taken} geïmporteerd + {skipped} overgeslagen}}',
  row: 'rij {row}, {name}: {reason}',
  incomplete:
    'Google-export: {have} van {of, plural, one {# code} other {# codes}}; nog niet gescand: {missing}. Scan die ook, anders blijven er accounts achter.',
  noneReadable: 'Geen enkele rij kon worden gelezen; er is niets opgeslagen.',
  emptyFile: 'Er zit geen account in.',
  addWhat:
    'Geef afbeeldingen op, of - voor links via de standaardinvoer. Bestanden van andere apps: tidelock import FILE.',
  scanWhat: 'Geef op welke afbeeldingen, zoals: tidelock scan screenshot.png.',
  noCode: 'Er is geen QR-code in gevonden. Snijd de afbeelding bij tot de code, of neem een scherpere.',
  imageForWindow:
    '{kind}-afbeeldingen worden hier niet gelezen. Open hem in het venster, of sla hem op als PNG.',
  imageUnknown: 'Het is geen afbeelding in PNG, JPEG, GIF of BMP.',
  imageTooLarge: 'De afbeelding is groter dan 20 MB of 50 megapixel. Snijd hem bij tot de code.',
  imageDamaged: 'De afbeelding is beschadigd.',
  imageEnded: 'De afbeelding kostte te veel tijd en het proces is beëindigd. Snijd hem bij tot de code.',
  exportNeedsPlain:
    '{label} is niet versleuteld: wie het bestand krijgt, heeft elk account erin. Geef --plain op als dat de bedoeling is.',
  exportNotPlain: '{label} is altijd versleuteld, dus --plain gaat er niet mee samen.',
  exportNeedsPassword:
    'Geef een wachtwoord met --password-file FILE of --password -, of geef --plain op voor een bestand dat niet versleuteld is.',
  exportNoPassword: '{label} is nooit versleuteld en heeft dus geen wachtwoord.',
  plainOrPassword: '--plain en een wachtwoord gaan niet samen.',
  formatMissing: 'Geef --format op: {names}.',
  backupNeedsPassphrase:
    'Deze kluis heeft geen wachtwoordzin die de back-up elders kan openen. Geef er een met --password-file FILE, of stel er een in: tidelock passphrase set.',
  passwordEmpty: 'Het wachtwoord is leeg.',
  notVerified:
    'Wat is geschreven, was niet goed terug te lezen, dus het bestand is verwijderd. Controleer de schijf en probeer het opnieuw.',
  exported:
    '{files, plural, =1 {{count, plural, one {# account} other {# accounts}} geschreven, teruggelezen en vergeleken.} one {{count, plural, one {# account} other {# accounts}} naar # bestand geschreven, teruggelezen en vergeleken.} other {{count, plural, one {# account} other {# accounts}} naar {files} bestanden geschreven, teruggelezen en vergeleken.}}',
  plainWarning: 'Het bestand is niet versleuteld: verwijder het als het zijn werk heeft gedaan.',
  leftOut: {
    type: 'weggelaten: {name}, omdat deze indeling die soort code niet kent',
    digits: 'weggelaten: {name}, omdat deze indeling alleen 6 of 8 cijfers kent',
    period: 'weggelaten: {name}, omdat deze indeling alleen een interval van 30 s kent',
    secret: 'weggelaten: {name}, omdat een geheim van deze vorm niet in deze indeling past',
    'too-long': 'weggelaten: {name}, omdat de namen er te lang voor zijn',
  },
  lost: 'gaat niet mee: {name}: {parts}',
  lostPart: {
    note: 'de notitie',
    pin: 'de pincode',
    icon: 'het pictogram',
    pinned: 'de vaste plek bovenaan',
    groups: 'de groepen',
    tags: 'de labels',
  },
  backupSubwords: 'tidelock backup [FILE], of tidelock backup verify FILE.',
  backedUp:
    '{file}: {accounts, plural, one {# account} other {# accounts}}{trash, plural, =0 {} one {, # in de prullenbak} other {, # in de prullenbak}}; het bestand is weer geopend en bevat alles.',
  verified:
    'Hij opent: {accounts, plural, one {# account} other {# accounts}}{trash, plural, =0 {} one {, # in de prullenbak} other {, # in de prullenbak}}.',
  codesSame:
    'Proefcodes vergeleken met de kluis: {same, plural, one {de enige (#) is gelijk.} other {alle # zijn gelijk.}}',
  codesDiffer:
    'Proefcodes vergeleken met de kluis: {same} gelijk, {other} niet in de kluis, {missing} uit de kluis niet in de back-up.',
  byVaultKey: 'Hij opent met de wachtwoordzin of herstelsleutel die deze kluis nu heeft.',
  unreadableInside:
    '{count, plural, one {# item erin is onleesbaar; het blijft zoals het is.} other {# items erin zijn onleesbaar; ze blijven zoals ze zijn.}}',
  restored:
    '{dry, select, true {Zou {added, plural, one {# account} other {# accounts}} terugzetten} other {{added, plural, one {# account} other {# accounts}} teruggezet}}; {present, plural, one {# was} other {# waren}} er al; {onlyHere, plural, one {# alleen in de kluis, behouden} other {# alleen in de kluis, behouden}}.',
  replaced:
    '{dry, select, true {Zou de kluis vervangen door {all, plural, one {# account} other {# accounts}} uit de back-up; {onlyHere, plural, one {# dat alleen de kluis had, zou verdwijnen} other {# die alleen de kluis had, zouden verdwijnen}}.} other {De kluis bevat nu {all, plural, one {# account} other {# accounts}} uit de back-up; {onlyHere, plural, one {# dat alleen de kluis had, is weg} other {# die alleen de kluis had, zijn weg}}.}} Een eerdere kopie van de kluis blijft bewaard.',
  nothingStored: 'Er is niets opgeslagen.',
  backupWrongPassphrase:
    'Dat opent de back-up niet. Misschien heeft hij een oudere wachtwoordzin; probeer die, of de herstelsleutel.',
  backupNoText: 'Geen enkele wachtwoordzin opent dit bestand.',
  passphraseWhat: 'Geef op wat er moet gebeuren: tidelock passphrase set, change of remove.',
  passphraseThere: 'Er is al een wachtwoordzin. Om hem te wijzigen: tidelock passphrase change.',
  passphraseAbsent: 'Er is nog geen wachtwoordzin. Om er een in te stellen: tidelock passphrase set.',
  passphraseSet: 'De wachtwoordzin is ingesteld. Elke bewaarde kopie van de kluis opent ermee.',
  passphraseChanged: 'De wachtwoordzin is gewijzigd. Eerder gemaakte back-ups openen nog met de oudere.',
  passphraseRemoved: 'De wachtwoordzin is verwijderd. Eerder gemaakte back-ups openen er nog mee.',
  passphraseNeeded: 'Typ hem in een terminal, of geef hem met --password-file FILE of --password -.',
  askNewPassphrase: 'Nieuwe wachtwoordzin: ',
  askAgain: 'Nog een keer dezelfde: ',
  notTheSame: 'De twee waren niet gelijk.',
  recoveryWhat: 'Gebruik: tidelock recovery-key new.',
  recoveryKit:
    'Het herstelblad is geschreven. Druk het af vanuit een browser en verwijder dan het bestand: de sleutel staat erin.',
  recoveryShown:
    'Schrijf hem nu op of druk hem af; hij wordt niet nog eens getoond. Een oudere herstelsleutel opent de kluis niet meer.',
}
