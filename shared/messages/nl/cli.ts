// Dutch: what the command line says. Errors are one line: what, where, what to do.

import type { cli as english } from '../en/cli'
import type { Translation } from '../live'

export const cli: Translation<typeof english> = {
  queryAndSecret: 'Geef een account of een geheim op, niet allebei.',
  queryAndCode: 'Geef het account en de code op: tidelock verify QUERY CODE.',
  codeMissing: 'Geef de te controleren code op, zoals 042817.',
  secretAsWord:
    'Geen account past. Was dit een geheim: het staat nu in de shellgeschiedenis, en andere programma’s konden het lezen. Geef geheimen op met --secret - of --secret-file FILE.',
  uriSaysAll: 'Een link zegt zelf al alles, dus --{name} gaat niet samen met --uri.',
  needsSecret: '--{name} hoort bij --secret - of --secret-file FILE.',
  counterNeedsHotp: '--counter hoort bij --type hotp.',
  notTogether: '--{one} en --{other} gaan niet samen.',
  hotpHasNoTime: 'Dit account werkt met een teller (HOTP); --{name} is voor accounts op basis van tijd.',
  secondsLeft: '{seconds} s',
  corrected: '(klok met {seconds} s gecorrigeerd)',
  noClipboard:
    'Hier is geen klembord: er is geen bureaublad gevonden, of wl-copy, xclip en xsel zijn geen van alle geïnstalleerd. Laat --copy weg om de code weer te geven.',
  copied:
    '{left, select, none {Gekopieerd.} other {Gekopieerd, nog {left} s.}}{clears, plural, =0 {} one { Het klembord wordt over # s gewist.} other { Het klembord wordt over # s gewist.}}',
  codeRight: 'Juist, bij stap {step} (afwijking {drift}).',
  codeWrong: 'Onjuist: geen stap binnen het bereik heeft deze code.',
  codeMalformed: 'Onjuist: geen code van dit account ziet er zo uit.',
  noWords: 'Deze opdracht accepteert alleen opties.',
  saveNeedsName: '--save heeft --issuer of --account nodig, anders vindt niemand het terug.',
  sizeWithoutFile: '--size hoort bij --png of --svg.',
  qrTooLong: 'De link is te lang voor een QR-code. Maak de uitgever of de accountnaam korter.',
  qrTooSmall: 'Deze QR-code heeft --size {pixels} of meer nodig.',
  written:
    '{both, select, true {Geschreven als PNG en SVG.} other {Geschreven.}} Wie deze afbeelding heeft, heeft het geheim.',
  notAFile: '{option} heeft de naam van een bestand nodig.',
  fileExists:
    'Het bestand bij {option} is er al en is gebleven zoals het was. Kies een andere naam, of --force.',
  noFolder: 'De map van het bestand bij {option} bestaat niet.',
  manualName: 'eenmalige wachtwoorden op het bureaublad en de opdrachtregel',
  manualAbout:
    'Tidelock bewaart accounts voor eenmalige wachtwoorden op deze computer, in een kluis die de sleutelhanger of een wachtwoordzin opent. Zonder opdracht opent het zijn venster. Elke opdracht werkt ook op een server zonder beeldscherm of sleutelhanger. Het maakt nooit een netwerkverbinding.',
  manualStatus: {
    0: 'Gelukt, of de code klopte.',
    1: 'De code klopte niet, of er is niets gevonden.',
    2: 'Verkeerd gebruik of verkeerde invoer.',
    3: 'Vergrendeld, of een foute wachtwoordzin.',
    4: 'De kluis is beschadigd; er is niets geschreven.',
    5: 'De sleutelhanger is niet beschikbaar.',
    130: 'Beëindigd met Ctrl+C bij een vraag.',
  },
  manualEnvironment: {
    TIDELOCK_PASSPHRASE_FILE:
      'Een bestand met de wachtwoordzin van de kluis; één regeleinde aan het slot telt niet mee. De sleutelhanger wordt dan niet gevraagd.',
    TIDELOCK_HOME: 'De map van instellingen en kluis, zoals --home.',
  },
  whichShell: 'Geef op welke shell: tidelock completion bash, zsh of fish.',
  overviewHead: 'Gebruik: tidelock COMMAND [OPTIONS]\n\nZonder opdracht opent Tidelock zijn venster.',
  overviewEverywhere: 'Overal:',
  examplesHead: 'Voorbeelden:',
  overviewFoot:
    'Exitstatus: 0 gelukt of klopt, 1 klopt niet, 2 verkeerde invoer, 3 vergrendeld, 4 kluis beschadigd, 5 sleutelhanger niet beschikbaar. Zie tidelock COMMAND --help voor voorbeelden, tidelock help --manual | man -l - voor de hele handleiding.',
  queryMissing: 'Geef op welk account: een id, of een deel van de uitgever of accountnaam.',
  nothingFound: 'Geen account past.',
  severalFound:
    '{count, plural, one {# account past: {names}.} other {# accounts passen: {names}.}} Wees preciezer of geef de id op.',
  addFromInputOnly:
    'Geef de URI’s via de standaardinvoer: tidelock add - < FILE. Geheimen worden niet als argument aangenomen, want elk programma op deze computer kan die lezen.',
  added: '{added} toegevoegd, {skipped} overgeslagen.',
  row: 'rij {row}: {reason}',
  skippedRow: 'Regel {row}: {reason}',
  unknownCommand:
    'Deze opdracht bestaat niet.{near, select, none {} other { Bedoel je {near}?}} Zie tidelock --help.',
  unknownOption:
    'Deze optie bestaat niet.{near, select, none {} other { Bedoel je --{near}?}} Zie tidelock COMMAND --help.',
  optionNeedsValue: '--{name} heeft een waarde nodig.',
  optionTakesNone: '--{name} accepteert geen waarde.',
  notOneOf: '--{name} accepteert een van: {values}.{near, select, none {} other { Bedoel je {near}?}}',
  notNumber: '--{name} accepteert een geheel getal van {min} tot en met {max}.',
  notBoth: 'Geef --{one} of --{other} op, niet allebei.',
  inputOnce: 'Maar één optie kan de standaardinvoer lezen; geef de andere als bestand.',
  fileUnreadable: 'Het bestand bij {option} kan niet worden gelezen. Controleer het pad en de rechten.',
  secretAsArgument:
    'Een geheim wordt niet als argument aangenomen: de proceslijst en de shellgeschiedenis zouden het tonen. {file, select, true {Gebruik --{name} - en geef het via de standaardinvoer, of --{name}-file FILE.} other {Gebruik --{name} - en geef het via de standaardinvoer.}}',
  uriAsArgument:
    'Een otpauth://-link bevat een geheim en wordt niet als argument aangenomen: de proceslijst en de shellgeschiedenis zouden het tonen. Geef hem via de standaardinvoer: tidelock code --uri -, of tidelock add -.',
  askPassphrase: 'Wachtwoordzin van de kluis: ',
  askNewPassphrase: 'Nieuwe wachtwoordzin voor de kluis: ',
  askAgain: 'Nog een keer dezelfde: ',
  notTheSame: 'De twee waren niet gelijk.',
  unexpected: 'Er ging iets mis in Tidelock; de kluis is ongeschonden. Blijft het zo, meld het dan.',
  noVaultFile:
    'Dit kluisbestand is er nog niet. Een opdracht die iets opslaat maakt het aan, zoals tidelock add -.',
  noVaultYet:
    'Er is nog geen kluis. Start Tidelock één keer, of voeg een account toe: met een sleutelhanger, of met TIDELOCK_PASSPHRASE_FILE ingesteld.',
  passphraseFileUnreadable: 'Het bestand dat TIDELOCK_PASSPHRASE_FILE noemt, kan niet worden gelezen.',
  vaultLocked:
    'De kluis is vergrendeld. Stel TIDELOCK_PASSPHRASE_FILE in op een bestand met de wachtwoordzin.',
}
