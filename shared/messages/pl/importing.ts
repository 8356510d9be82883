// Polish: what was wrong with a file or a row that was to be imported.

import type { importing as english } from '../en/importing'
import type { Translation } from '../live'

export const importing: Translation<typeof english> = {
  'import-unknown':
    'Tidelock nie potrafi zaimportować pliku w tym formacie. Wyeksportuj go jeszcze raz jako tekst lub plik Aegis.',
  'import-needs-password':
    'Ten plik jest zaszyfrowany. Podaj hasło przez --password-file FILE lub --password -.',
  'import-wrong-password': 'Błędne hasło albo plik jest uszkodzony. Sprawdź Caps Lock i układ klawiatury.',
  'import-wrong-password-or-key-file':
    'Błędne hasło albo ta baza wymaga pliku klucza, którego Tidelock nie obsługuje. Sprawdź Caps Lock albo wyeksportuj ją jako CSV.',
  'import-unsupported': {
    newer: 'Ten plik zapisał nowszy program. Zaktualizuj Tidelock albo wyeksportuj plik ze starszej wersji.',
    'no-password-slot': 'Tego pliku nie otwiera żadne hasło. Wyeksportuj go ponownie z hasłem.',
    'account-restricted':
      'Ten plik otworzy tylko konto Bitwarden, które go zapisało. Wyeksportuj ponownie i wybierz „Chronione hasłem”.',
    'own-key':
      'Ten plik otworzy tylko aplikacja, która go zapisała. Wyeksportuj go ponownie bez szyfrowania.',
    'failed-export':
      'Aplikacja zapisała w tym pliku komunikat o błędzie zamiast kont. Wyeksportuj go w niej jeszcze raz.',
    database:
      'To baza z wewnętrznego folderu aplikacji, której Tidelock nie czyta. Użyj eksportu tej aplikacji.',
    'open-authenticator':
      'Tidelock nie czyta kopii zapasowych Open Authenticator. Skonfiguruj te konta na nowo w ich serwisach.',
    openpgp:
      'Ten plik zaszyfrowano przez OpenPGP. Odszyfruj go poleceniem `gpg --decrypt`, zaimportuj wynik, a potem go usuń.',
    'proton-pass-pgp':
      'Ten eksport Proton Pass zaszyfrowano przez PGP. Wyeksportuj go bez szyfrowania, zaimportuj, a potem usuń.',
    'foreign-cipher':
      'Tidelock nie zna sposobu, w jaki zaszyfrowano ten plik. Wyeksportuj go ponownie jako tekst.',
    'windows-protected':
      'Windows chroni ten plik dla jednego użytkownika jednego komputera. Otwórz tam WinAuth i wyeksportuj jako tekst.',
    'yubikey-protected': 'Ten plik chroni YubiKey. Otwórz go w WinAuth i wyeksportuj jako tekst.',
    'manifest-apart':
      'Ten plik otwiera się tylko razem z innymi z jego folderu. Spakuj cały folder maFiles do pliku zip i go zaimportuj.',
    'kdbx-older':
      'Ta baza KeePass ma starszy format. Zapisz ją jako KDBX 4 w KeePass lub KeePassXC albo wyeksportuj jako CSV.',
    'kdbx-twofish':
      'Tę bazę KeePass zaszyfrowano algorytmem Twofish. Zmień szyfrowanie na AES lub ChaCha20 albo wyeksportuj ją jako CSV.',
    'kdbx-other':
      'Tidelock nie zna sposobu, w jaki zaszyfrowano tę bazę KeePass. Wybierz AES i Argon2 w jej ustawieniach zabezpieczeń albo wyeksportuj ją jako CSV.',
  },
  'import-damaged': 'Plik jest uszkodzony lub kończy się za wcześnie. Skopiuj go lub wyeksportuj ponownie.',
  'import-too-large': 'Plik jest większy niż {megabytes, number} MB. Sprawdź, czy to właściwy plik.',
  'import-too-many':
    '{limit, plural, one {Plik ma więcej niż # wiersz.} few {Plik ma więcej niż # wiersze.} many {Plik ma więcej niż # wierszy.} other {Plik ma więcej niż # wiersza.}} Sprawdź, czy to właściwy plik.',
  'import-cost-refused':
    'Plik żąda więcej obliczeń, niż kiedykolwiek potrzeba do otwarcia. Sprawdź, skąd pochodzi.',
  'import-ended': 'Nie udało się obliczyć klucza. Zamknij coś i spróbuj ponownie.',
  'import-gave-up':
    'Odczyt pliku trwał za długo lub zajął za dużo pamięci, więc go przerwano. Sprawdź, czy to właściwy plik.',
  'import-stopped': 'Odczyt pliku przerwano. Dodaj go ponownie, aby go odczytać.',
  'import-image': 'To obraz. Dodaj go jako obraz, aby odczytać zawarte w nim kody QR.',
  'import-unreadable': 'Pliku nie można odczytać. Sprawdź, czy nadal istnieje i czy masz prawo go otworzyć.',
  'row-malformed': 'Tego wpisu nie można odczytać.',
  'row-in-trash':
    'To konto było w koszu. Z kopii zapasowej Tidelock polecenie `tidelock restore` przywraca też kosz.',
  'row-deleted': 'Ten wpis był w koszu lub archiwum programu, który zapisał plik.',
  'row-repeated': 'Ten sam kod tego eksportu Google już wystąpił.',
  'row-migration-damaged': 'Ten kod Google jest uszkodzony lub niekompletny. Zeskanuj go ponownie.',
  'row-duplicate': 'To konto jest już w sejfie.',
  'row-sealed': 'Hasło nie otwiera tego wpisu albo jest on uszkodzony.',
  'row-protected': 'Ten wpis chroni Windows lub YubiKey. Otwórz go w WinAuth i wyeksportuj jako tekst.',
  'row-secret-damaged': 'Sekret tego wpisu jest uszkodzony. Wyeksportuj plik ponownie.',
  'row-file-missing': 'Brakuje pliku tego konta. Spakuj cały folder do pliku zip.',
}
