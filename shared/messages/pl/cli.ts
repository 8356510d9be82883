// Polish: what the command line says, the issuer's side included.

import type { cli as english } from '../en/cli'
import type { Translation } from '../live'

export const cli: Translation<typeof english> = {
  queryAndSecret: 'Podaj konto albo sekret, nie oba.',
  queryAndCode: 'Podaj konto i kod: tidelock verify QUERY CODE.',
  codeMissing: 'Podaj kod do sprawdzenia, na przykład 042817.',
  secretAsWord:
    'Żadne konto nie pasuje. Jeśli to był sekret: jest teraz w historii powłoki i mogły go odczytać inne programy. Podawaj sekrety przez --secret - lub --secret-file FILE.',
  uriSaysAll: 'Link sam zawiera wszystko, więc --{name} nie łączy się z --uri.',
  needsSecret: '--{name} wymaga --secret - lub --secret-file FILE.',
  counterNeedsHotp: '--counter wymaga --type hotp.',
  notTogether: '--{one} i --{other} nie łączą się ze sobą.',
  hotpHasNoTime: 'To konto jest oparte na liczniku (HOTP); --{name} dotyczy kont opartych na czasie.',
  secondsLeft: '{seconds} s',
  corrected: '(zegar z poprawką {seconds} s)',
  noClipboard:
    'Nie ma tu schowka: nie znaleziono środowiska graficznego albo nie zainstalowano wl-copy, xclip ani xsel. Pomiń --copy, aby wypisać kod.',
  copied:
    '{left, select, none {Skopiowano.} other {Skopiowano, zostało {left} s.}}{clears, plural, =0 {} one { Schowek zostanie wyczyszczony za # s.} few { Schowek zostanie wyczyszczony za # s.} many { Schowek zostanie wyczyszczony za # s.} other { Schowek zostanie wyczyszczony za # s.}}',
  codeRight: 'Zgodny, w kroku {step} (odchylenie {drift}).',
  codeWrong: 'Błędny: żaden krok w oknie nie ma tego kodu.',
  codeMalformed: 'Błędny: żaden kod tego konta tak nie wygląda.',
  noWords: 'To polecenie przyjmuje tylko opcje.',
  saveNeedsName: '--save wymaga --issuer lub --account, inaczej nikt tego nie odnajdzie.',
  sizeWithoutFile: '--size wymaga --png lub --svg.',
  qrTooLong: 'Link jest za długi na kod QR. Skróć nazwę wystawcy lub konta.',
  qrTooSmall: 'Ten kod QR wymaga --size {pixels} lub więcej.',
  written: '{both, select, true {Zapisano jako PNG i SVG.} other {Zapisano.}} Kto ma ten obraz, ma sekret.',
  notAFile: '{option} wymaga nazwy pliku.',
  fileExists:
    'Plik podany w {option} już istnieje i pozostał bez zmian. Wybierz inną nazwę albo użyj --force.',
  noFolder: 'Folder pliku podanego w {option} nie istnieje.',
  manualName: 'hasła jednorazowe na pulpicie i w wierszu poleceń',
  manualAbout:
    'Tidelock przechowuje konta haseł jednorazowych na tym komputerze, w sejfie, który otwiera pęk kluczy lub hasło główne. Bez polecenia otwiera swoje okno. Każde polecenie działa też na serwerze bez ekranu i pęku kluczy. Program nigdy nie łączy się z siecią.',
  manualStatus: {
    0: 'Wykonano albo kod jest zgodny.',
    1: 'Kod nie jest zgodny albo niczego nie znaleziono.',
    2: 'Błędne użycie lub błędne dane.',
    3: 'Zablokowany albo błędne hasło główne.',
    4: 'Sejf jest uszkodzony; niczego nie zapisano.',
    5: 'Pęk kluczy jest niedostępny.',
    130: 'Przerwano przez Ctrl+C przy pytaniu.',
  },
  manualEnvironment: {
    TIDELOCK_PASSPHRASE_FILE:
      'Plik z hasłem głównym sejfu; jeden znak nowego wiersza na końcu jest pomijany. Pęk kluczy nie jest wtedy pytany.',
    TIDELOCK_HOME: 'Folder ustawień i sejfu, jak --home.',
  },
  whichShell: 'Podaj powłokę: tidelock completion bash, zsh lub fish.',
  overviewHead: 'Użycie: tidelock COMMAND [OPTIONS]\n\nBez polecenia Tidelock otwiera swoje okno.',
  overviewEverywhere: 'Wszędzie:',
  examplesHead: 'Przykłady:',
  overviewFoot:
    'Kod zakończenia: 0 wykonano lub zgodny, 1 brak zgodności, 2 błędne dane, 3 zablokowany, 4 sejf uszkodzony, 5 pęk kluczy niedostępny. Przykłady: tidelock COMMAND --help, cały podręcznik: tidelock help --manual | man -l -.',
  queryMissing: 'Podaj konto: identyfikator albo część nazwy wystawcy lub konta.',
  nothingFound: 'Żadne konto nie pasuje.',
  severalFound:
    '{count, plural, one {Pasuje # konto: {names}.} few {Pasują # konta: {names}.} many {Pasuje # kont: {names}.} other {Pasuje # konta: {names}.}} Podaj dokładniej albo użyj identyfikatora.',
  addFromInputOnly:
    'Podaj URI na standardowym wejściu: tidelock add - < FILE. Sekretów nie przyjmuje się jako argumentów, które może odczytać każdy program na tym komputerze.',
  added: 'Dodano: {added}, pominięto: {skipped}.',
  row: 'wiersz {row}: {reason}',
  skippedRow: 'Wiersz {row}: {reason}',
  unknownCommand:
    'Nie ma takiego polecenia.{near, select, none {} other { Czy chodziło o {near}?}} Zobacz tidelock --help.',
  unknownOption:
    'Nie ma takiej opcji.{near, select, none {} other { Czy chodziło o --{near}?}} Zobacz tidelock COMMAND --help.',
  optionNeedsValue: '--{name} wymaga wartości.',
  optionTakesNone: '--{name} nie przyjmuje wartości.',
  notOneOf: '--{name} przyjmuje jedno z: {values}.{near, select, none {} other { Czy chodziło o {near}?}}',
  notNumber: '--{name} przyjmuje liczbę całkowitą od {min} do {max}.',
  notBoth: 'Podaj --{one} albo --{other}, nie oba.',
  inputOnce: 'Tylko jedna opcja może czytać standardowe wejście; drugą podaj jako plik.',
  fileUnreadable: 'Pliku podanego w {option} nie można odczytać. Sprawdź ścieżkę i uprawnienia.',
  secretAsArgument:
    'Sekretu nie przyjmuje się jako argumentu: pokazałyby go lista procesów i historia powłoki. {file, select, true {Użyj --{name} - i podaj go na standardowym wejściu albo --{name}-file FILE.} other {Użyj --{name} - i podaj go na standardowym wejściu.}}',
  uriAsArgument:
    'Link otpauth:// zawiera sekret i nie przyjmuje się go jako argumentu: pokazałyby go lista procesów i historia powłoki. Podaj go na standardowym wejściu: tidelock code --uri - albo tidelock add -.',
  askPassphrase: 'Hasło główne sejfu: ',
  askNewPassphrase: 'Nowe hasło główne sejfu: ',
  askAgain: 'Jeszcze raz to samo: ',
  notTheSame: 'Hasła nie były takie same.',
  unexpected:
    'Wewnątrz Tidelock coś poszło nie tak; sejf jest nienaruszony. Jeśli problem się powtarza, zgłoś go.',
  noVaultFile:
    'Nie ma jeszcze takiego pliku sejfu. Utworzy go polecenie, które coś zapisuje, na przykład tidelock add -.',
  noVaultYet:
    'Nie ma jeszcze sejfu. Uruchom raz Tidelock albo dodaj konto: z pękiem kluczy lub z ustawionym TIDELOCK_PASSPHRASE_FILE.',
  passphraseFileUnreadable: 'Pliku wskazanego przez TIDELOCK_PASSPHRASE_FILE nie można odczytać.',
  vaultLocked: 'Sejf jest zablokowany. Ustaw w TIDELOCK_PASSPHRASE_FILE plik, który zawiera hasło główne.',
}
