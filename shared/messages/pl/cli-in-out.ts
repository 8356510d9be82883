// Polish: what the commands say that take accounts in and give them out.

import type { cliInOut as english } from '../en/cli-in-out'
import type { Translation } from '../live'

export const cliInOut: Translation<typeof english> = {
  formats: 'Formaty',
  filesMissing: 'Podaj pliki, na przykład: tidelock import export.json.',
  oneFile: 'Podaj plik, tylko jeden.',
  fileUnreadable: 'Nie można go odczytać albo jest większy niż 64 MB. Sprawdź ścieżkę i uprawnienia.',
  folderEmpty: 'W folderze nie ma pliku, który można zaimportować.',
  columnsMalformed:
    'Podaj kolumny w ten sposób: --columns secret=NAME,issuer=NAME,account=NAME,note=NAME; secret jest wymagane.',
  columnsNeeded:
    'To tabela. Podaj, która kolumna jest sekretem: --columns secret=NAME,issuer=NAME,account=NAME. Jej kolumny: {header}.',
  columnsUnknown: 'Nie ma takiej kolumny. Kolumny: {header}; numery liczą się od 1.',
  columnsTaken: 'użyte kolumny: {columns}',
  readingFile: 'Odczytywanie pliku {number} z {of} ...',
  workingOutKey: 'Obliczanie klucza pliku {file} ...',
  storing: 'Zapisywanie {rows, plural, one {# konta} few {# kont} many {# kont} other {# konta}} ...',
  askFilePassword: 'Hasło pliku {file}: ',
  inTheFile:
    '{dry, select, true {w pliku {all} = {taken} do zaimportowania + {skipped} do pominięcia; niczego nie zapisano} other {w pliku {all} = zaimportowane {taken} + pominięte {skipped}}}',
  inAllFiles:
    '{dry, select, true {{files, plural, one {w # pliku} few {w # plikach} many {w # plikach} other {w # pliku}} {all} = {taken} do zaimportowania + {skipped} do pominięcia; niczego nie zapisano} other {{files, plural, one {w # pliku} few {w # plikach} many {w # plikach} other {w # pliku}} {all} = zaimportowane {taken} + pominięte {skipped}}}',
  row: 'wiersz {row}, {name}: {reason}',
  incomplete:
    'Eksport Google: {have} z {of, plural, one {# kodu} few {# kodów} many {# kodów} other {# kodu}}; brakuje: {missing}. Zeskanuj także te, inaczej część kont zostanie.',
  noneReadable: 'Nie udało się odczytać żadnego wiersza; niczego nie zapisano.',
  emptyFile: 'Plik nie zawiera żadnego konta.',

  addWhat:
    'Podaj obrazy albo - dla linków na standardowym wejściu. Pliki innych aplikacji: tidelock import FILE.',
  scanWhat: 'Podaj obrazy, na przykład: tidelock scan screenshot.png.',
  noCode: 'Nie znaleziono w nim kodu QR. Przytnij obraz do kodu albo użyj ostrzejszego.',
  imageForWindow: 'Obrazów {kind} nie można tu odczytać. Otwórz obraz w oknie albo zapisz go jako PNG.',
  imageUnknown: 'To nie jest obraz PNG, JPEG, GIF ani BMP.',
  imageTooLarge: 'Obraz jest większy niż 20 MB lub 50 megapikseli. Przytnij go do kodu.',
  imageDamaged: 'Obraz jest uszkodzony.',
  imageEnded: 'Obraz zajął za dużo czasu i jego proces zakończono. Przytnij go do kodu.',

  exportNeedsPlain:
    'Format „{label}” nie jest szyfrowany: kto zdobędzie plik, ma każde konto, które w nim jest. Użyj --plain, jeśli tak ma być.',
  exportNotPlain: 'Format „{label}” jest zawsze szyfrowany, więc nie łączy się z --plain.',
  exportNeedsPassword:
    'Podaj hasło przez --password-file FILE lub --password - albo użyj --plain dla pliku niezaszyfrowanego.',
  exportNoPassword: 'Format „{label}” nigdy nie jest szyfrowany, więc nie przyjmuje hasła.',
  plainOrPassword: '--plain i hasło nie łączą się ze sobą.',
  formatMissing: 'Podaj --format: {names}.',
  backupNeedsPassphrase:
    'Ten sejf nie ma hasła głównego, które otworzyłoby kopię zapasową gdzie indziej. Podaj hasło przez --password-file FILE albo ustaw je: tidelock passphrase set.',
  passwordEmpty: 'Hasło jest puste.',
  notVerified:
    'Zapisane dane nie dały się poprawnie odczytać, więc plik usunięto. Sprawdź dysk i spróbuj ponownie.',
  exported:
    '{files, plural, =1 {Zapisano, odczytano i porównano {count, plural, one {# konto} few {# konta} many {# kont} other {# konta}}.} one {Zapisano, odczytano i porównano {count, plural, one {# konto} few {# konta} many {# kont} other {# konta}} w {files} pliku.} few {Zapisano, odczytano i porównano {count, plural, one {# konto} few {# konta} many {# kont} other {# konta}} w {files} plikach.} many {Zapisano, odczytano i porównano {count, plural, one {# konto} few {# konta} many {# kont} other {# konta}} w {files} plikach.} other {Zapisano, odczytano i porównano {count, plural, one {# konto} few {# konta} many {# kont} other {# konta}} w {files} pliku.}}',
  plainWarning: 'Plik nie jest zaszyfrowany: usuń go, gdy spełni swoje zadanie.',
  leftOut: {
    type: 'pominięto: {name}, bo ten format nie zna takiego typu kodu',
    digits: 'pominięto: {name}, bo ten format zna tylko 6 lub 8 cyfr',
    period: 'pominięto: {name}, bo ten format zna tylko okres 30 s',
    secret: 'pominięto: {name}, bo ten format nie zna takiej postaci sekretu',
    'too-long': 'pominięto: {name}, bo nazwy są na ten format za długie',
  },
  lost: 'nie zostanie przeniesione: {name}: {parts}',
  lostPart: {
    note: 'notatka',
    pin: 'numer PIN',
    icon: 'ikona',
    pinned: 'przypięcie',
    groups: 'grupy',
    tags: 'tagi',
  },

  backupSubwords: 'tidelock backup [FILE] albo tidelock backup verify FILE.',
  backedUp:
    '{file}: {accounts, plural, one {# konto} few {# konta} many {# kont} other {# konta}}{trash, plural, =0 {} one {, w koszu: #} few {, w koszu: #} many {, w koszu: #} other {, w koszu: #}}; kopię otwarto na próbę i zawiera wszystkie.',
  verified:
    'Otwiera się: {accounts, plural, one {# konto} few {# konta} many {# kont} other {# konta}}{trash, plural, =0 {} one {, w koszu: #} few {, w koszu: #} many {, w koszu: #} other {, w koszu: #}}.',
  codesSame: 'Porównano kody próbne z sejfem: wszystkie są takie same ({same, number}).',
  codesDiffer:
    'Porównano kody próbne z sejfem: takie same: {same}, nieobecne w sejfie: {other}, z sejfu nieobecne w kopii: {missing}.',
  byVaultKey: 'Otwiera ją hasło główne lub klucz odzyskiwania, które ten sejf ma teraz.',
  unreadableInside:
    '{count, plural, one {# wpisu nie można odczytać; pozostaje bez zmian.} few {# wpisów nie można odczytać; pozostają bez zmian.} many {# wpisów nie można odczytać; pozostają bez zmian.} other {# wpisu nie można odczytać; pozostają bez zmian.}}',
  restored:
    '{dry, select, true {Do przywrócenia: {added, number}} other {Przywrócono: {added, number}}}; były już w sejfie: {present, number}; tylko w sejfie, zachowane: {onlyHere, number}.',
  replaced:
    '{dry, select, true {Sejf zostałby zastąpiony kopią zapasową ({all, plural, one {# konto} few {# konta} many {# kont} other {# konta}}); zniknęłyby te, które są tylko w sejfie: {onlyHere, number}.} other {Sejf zawiera teraz {all, plural, one {# konto} few {# konta} many {# kont} other {# konta}} z kopii zapasowej; zniknęły te, które były tylko w sejfie: {onlyHere, number}.}} Wcześniejsza wersja sejfu jest zachowana.',
  nothingStored: 'Niczego nie zapisano.',
  backupWrongPassphrase:
    'To nie otwiera kopii zapasowej. Może mieć starsze hasło główne; spróbuj go albo klucza odzyskiwania.',
  backupNoText: 'Tego pliku nie otwiera żadne hasło.',

  passphraseWhat: 'Podaj, co zrobić: tidelock passphrase set, change lub remove.',
  passphraseThere: 'Hasło główne już jest. Aby je zmienić: tidelock passphrase change.',
  passphraseAbsent: 'Nie ma jeszcze hasła głównego. Aby je ustawić: tidelock passphrase set.',
  passphraseSet: 'Ustawiono hasło główne. Otwiera ono każdą zachowaną wersję sejfu.',
  passphraseChanged: 'Zmieniono hasło główne. Utworzone wcześniej kopie zapasowe nadal otwiera poprzednie.',
  passphraseRemoved: 'Usunięto hasło główne. Utworzone wcześniej kopie zapasowe nadal się nim otwierają.',
  passphraseNeeded: 'Wpisz je w terminalu albo podaj przez --password-file FILE lub --password -.',
  askNewPassphrase: 'Nowe hasło główne: ',
  askAgain: 'Jeszcze raz to samo: ',
  notTheSame: 'Hasła nie były takie same.',
  recoveryWhat: 'Podaj: tidelock recovery-key new.',
  recoveryKit: 'Zapisano zestaw. Wydrukuj go z przeglądarki, a potem usuń plik: zawiera klucz.',
  recoveryShown:
    'Przepisz go lub wydrukuj teraz; nie zostanie pokazany ponownie. Starszy klucz odzyskiwania już nie otwiera sejfu.',
}
