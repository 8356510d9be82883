// Polish: what went wrong and what to do.

import type { faults as english } from '../en/faults'
import type { Translation } from '../live'

export const faults: Translation<typeof english> = {
  'no-such-group': { what: 'Tej grupy nie ma już w sejfie.' },
  'group-exists': { what: 'Inna grupa ma już tę nazwę.' },
  'groups-too-many': {
    what: 'Sejf mieści {limit, plural, one {# grupę} few {# grupy} many {# grup} other {# grupy}}, a ten jest pełny.',
    todo: 'Najpierw usuń jakąś grupę.',
  },
  'secret-empty': { what: 'Brakuje sekretu.', todo: 'Skopiuj go z serwisu.' },
  'secret-character': {
    what: 'Znak {position, number}, {character}, nie może wystąpić w sekrecie.',
    todo: 'Sekret składa się z liter od A do Z i cyfr od 2 do 7.',
    meant: 'Może to {character}.',
    meantEither: 'Może to {one} albo {other}.',
    quoted: '„{character}”',
  },
  'secret-too-long': {
    what: 'Sekret jest dłuższy niż {limit, plural, one {# bajt} few {# bajty} many {# bajtów} other {# bajtu}}.',
    todo: 'Sprawdź, czy wklejono tylko sekret.',
  },
  'secret-not-hex': {
    what: 'Znak {position, number} nie może wystąpić w tym sekrecie.',
    todo: 'Składa się on z cyfr od 0 do 9 i liter od a do f.',
  },
  'secret-length': {
    what: 'Sekret ma niewłaściwą długość; oczekiwano: {expected, select, even {parzysta liczba znaków} other {{expected}}}.',
    todo: 'Sprawdź, czy niczego nie brakuje.',
  },
  'secret-checksum': {
    what: 'Suma kontrolna sekretu się nie zgadza.',
    todo: 'Jakiś znak jest błędny lub go brakuje; skopiuj sekret ponownie.',
  },
  'digits-invalid': { what: 'Liczba cyfr musi być liczbą całkowitą od 1 do {max, number}.' },
  'period-invalid': { what: 'Okres musi być całkowitą liczbą sekund od 1 do {max, number}.' },
  'counter-invalid': { what: 'Stan licznika musi być liczbą całkowitą, 0 lub większą.' },
  'algorithm-unsupported': {
    what: 'Ten algorytm nie jest obsługiwany.',
    todo: 'Użyj SHA1, SHA256 lub SHA512.',
  },
  'token-type-unsupported': {
    what: 'Ten typ kodu nie jest obsługiwany.',
    todo: 'Użyj TOTP, HOTP, Steam, mOTP lub Yandex.',
  },
  'pin-invalid': {
    what: 'Ten PIN nie może być prawidłowy.',
    todo: 'Mobile-OTP zwykle wymaga 4 cyfr, Yandex od 4 do 16.',
  },
  'label-too-long': {
    what: '{field, select, issuer {Nazwa serwisu jest dłuższa niż {limit, plural, one {# znak} few {# znaki} many {# znaków} other {# znaku}}.} account {Nazwa konta jest dłuższa niż {limit, plural, one {# znak} few {# znaki} many {# znaków} other {# znaku}}.} other {Notatka jest dłuższa niż {limit, plural, one {# znak} few {# znaki} many {# znaków} other {# znaku}}.}}',
    todo: 'Skróć tekst.',
  },
  'site-codes-too-many': {
    what: '{limit, plural, one {Jest ich więcej niż # kod, a tyle mieści konto.} few {Jest ich więcej niż # kody, a tyle mieści konto.} many {Jest ich więcej niż # kodów, a tyle mieści konto.} other {Jest ich więcej niż # kodu, a tyle mieści konto.}}',
    todo: 'Pomiń to, co nie jest kodem.',
  },
  'site-code-too-long': {
    what: 'Kod {position, number} jest dłuższy niż {limit, plural, one {# znak} few {# znaki} many {# znaków} other {# znaku}}.',
    todo: 'Wpisz każdy kod w osobnym wierszu.',
  },
  'uri-not-otpauth': {
    what: 'To nie jest link dla aplikacji uwierzytelniającej.',
    todo: 'Powinien zaczynać się od otpauth://',
  },
  'uri-too-long': {
    what: 'Link jest dłuższy niż {limit, plural, one {# znak} few {# znaki} many {# znaków} other {# znaku}}.',
    todo: 'Sprawdź, czy wklejono tylko link.',
  },
  'uri-scheme-unsupported': {
    what: 'Link {scheme} nie zawiera hasła jednorazowego.',
    todo: 'Wybierz w serwisie inną aplikację uwierzytelniającą.',
  },
  'uri-migration': {
    what: 'Ten link zawiera kilka kont naraz.',
    todo: 'Zaimportuj go zamiast dodawać jedno konto.',
  },
  'uri-parameter': { what: 'Parametr „{parameter}” w linku jest błędny.' },
  'uri-parameter-missing': {
    what: 'W linku brakuje parametru „{parameter}”.',
    todo: 'Skopiuj ponownie cały link.',
  },
  'vault-missing': {
    what: 'Brakuje pliku sejfu.',
    todo: 'Umieść go tam, gdzie był, albo otwórz wcześniejszą wersję.',
  },
  'vault-empty': {
    what: 'Plik sejfu jest pusty.',
    todo: 'Otwórz wcześniejszą wersję albo zastąp plik kopią zapasową.',
  },
  'vault-truncated': {
    what: 'Plik sejfu kończy się za wcześnie; brakuje jego części.',
    todo: 'Otwórz wcześniejszą wersję albo zastąp plik kopią zapasową.',
  },
  'vault-damaged': {
    header: 'Plik sejfu jest uszkodzony. Nie można odczytać jego nagłówka.',
    slot: 'Plik sejfu jest uszkodzony. Nie można odczytać zawartego w nim klucza.',
    contents: 'Plik sejfu jest uszkodzony. Jego zawartość nie przechodzi kontroli.',
    todo: 'Otwórz wcześniejszą wersję albo zastąp plik kopią zapasową.',
  },
  'vault-newer': {
    what: 'Ten sejf zapisała nowsza wersja Tidelock (format {version}).',
    todo: 'Zaktualizuj Tidelock, aby go otworzyć.',
  },
  'vault-foreign': {
    what: 'Ten plik nie jest sejfem Tidelock.',
    todo: 'Sprawdź, czy jest tam właściwy plik.',
  },
  'vault-cost-refused': {
    what: 'Plik sejfu żąda więcej obliczeń, niż kiedykolwiek potrzeba do otwarcia.',
    todo: 'Sprawdź, skąd pochodzi; otwórz wcześniejszą wersję.',
  },
  'vault-too-large': {
    what: 'Plik sejfu jest większy niż {megabytes, number} MB.',
    todo: 'Sprawdź, czy jest tam właściwy plik.',
  },
  'wrong-passphrase': {
    what: 'To nie jest hasło główne.',
    todo: 'Sprawdź Caps Lock i układ klawiatury.',
  },
  'wrong-recovery-key': {
    what: 'To nie jest klucz odzyskiwania tego sejfu.',
    todo: 'Nowszy klucz zastępuje starszy; poszukaj najnowszego.',
  },
  'recovery-key-malformed': {
    what: 'Znak {position, number} nie może wystąpić w kluczu odzyskiwania.',
    todo: 'Porównaj go z wydrukiem.',
    length: 'Klucz odzyskiwania ma niewłaściwą długość.',
    lengthTodo: 'Sprawdź, czy nie brakuje żadnej grupy.',
  },
  'slot-missing': { what: 'Ten sejf nie ma takiego klucza.', todo: 'Otwórz go w inny sposób.' },
  'kdf-failed': {
    what: 'Nie udało się obliczyć klucza.',
    todo: 'Komputerowi może brakować pamięci; zamknij coś i spróbuj ponownie.',
  },
  'wait-first': {
    what: 'To było kilka razy błędne.',
    todo: 'Odczekaj {seconds, plural, one {# sekundę} few {# sekundy} many {# sekund} other {# sekundy}} i spróbuj ponownie.',
  },
  'biometry-refused': {
    what: 'Nie rozpoznano palca albo zamknięto pytanie.',
    todo: 'Spróbuj ponownie albo uruchom Tidelock od nowa.',
  },
  'keychain-item-missing': {
    what: 'Pęk kluczy działa, ale nie ma w nim klucza tego sejfu.',
    todo: 'Otwórz sejf hasłem głównym lub kluczem odzyskiwania albo przywróć pęk kluczy z kopii zapasowej.',
  },
  'keychain-locked': {
    what: 'Pęk kluczy jest zablokowany albo zamknięto pytanie o jego hasło.',
    todo: 'Odblokuj go i spróbuj ponownie.',
  },
  'keychain-absent': {
    what: 'Na tym komputerze nie działa żaden pęk kluczy.',
    todo: 'Uruchom GNOME Keyring, KWallet lub KeePassXC i spróbuj ponownie albo użyj hasła głównego.',
  },
  'keychain-library-missing': {
    what: 'Pęk kluczy jest niedostępny, ponieważ nie zainstalowano libsecret.',
    todo: 'Zainstaluj libsecret (w Debianie i Ubuntu: libsecret-1-0) i spróbuj ponownie albo użyj hasła głównego.',
  },
  'keychain-hung': {
    what: 'Pęk kluczy nie odpowiada.',
    todo: 'Poszukaj okna z pytaniem o jego hasło i spróbuj ponownie.',
  },
  'keychain-crashed': {
    what: 'Pytanie do pęku kluczy nieoczekiwanie przerwano.',
    todo: 'Spróbuj ponownie.',
  },
  'keychain-refused': {
    what: 'Pęk kluczy odmówił.',
    todo: 'Sprawdź, czy Tidelock może go używać, i spróbuj ponownie.',
  },
  'keychain-wrong-key': {
    what: 'Pęk kluczy ma klucz, ale nie taki, który otwiera ten sejf.',
    todo: 'Otwórz sejf hasłem głównym lub kluczem odzyskiwania.',
  },
  'keychain-not-kept': {
    what: 'Pęk kluczy nie zachował tego, co w nim zapisano.',
    todo: 'Użyj hasła głównego albo zaloguj się od nowa i spróbuj ponownie.',
  },
  'disk-full': {
    what: 'Dysk jest pełny, więc nic nie zapisano.',
    todo: 'Zwolnij miejsce i spróbuj ponownie.',
  },
  'disk-read-only': {
    what: 'Dysk jest tylko do odczytu, więc nic nie zapisano.',
    todo: 'Zezwól na zapis i spróbuj ponownie.',
  },
  'disk-no-permission': {
    what: 'Tidelock nie ma dostępu do tego pliku lub jego folderu.',
    todo: 'Sprawdź uprawnienia folderu.',
  },
  'disk-too-many-files': {
    what: 'W systemie jest otwartych za dużo plików.',
    todo: 'Zamknij kilka programów i spróbuj ponownie.',
  },
  'disk-io': {
    what: 'Dysk zgłosił błąd.',
    todo: 'Sprawdź dysk i przechowuj kopię zapasową w innym miejscu.',
  },
  'disk-busy': {
    what: 'Plik jest zajęty przez inny program.',
    todo: 'Zamknij go (może to program do synchronizacji lub antywirus) i spróbuj ponownie.',
  },
  'save-not-verified': {
    what: 'Po zapisaniu plik nie dał się poprawnie odczytać.',
    todo: 'Poprzednia wersja nadal istnieje. Sprawdź dysk i spróbuj ponownie.',
  },
  locked: { what: 'Sejf jest zablokowany.', todo: 'Najpierw go otwórz.' },
  'no-such-account': { what: 'Tego konta nie ma już w sejfie.' },
  'no-such-generation': { what: 'Tej wcześniejszej wersji już nie ma.', todo: 'Wybierz inną.' },
  'vault-exists': {
    what: 'Sejf już istnieje.',
    todo: 'Pozostał bez zmian. Uruchom Tidelock ponownie, aby go otworzyć.',
  },
  'changed-elsewhere': {
    what: 'Sejf zmieniono w tym czasie gdzie indziej, więc tej zmiany nie wprowadzono.',
    todo: 'Sprawdź nowszą zawartość i spróbuj ponownie.',
  },
  'vault-in-use': {
    what: 'Inny Tidelock właśnie zapisuje ten sejf.',
    todo: 'Spróbuj ponownie za chwilę.',
  },
  'duplicate-account': { what: 'To konto jest już w sejfie.' },
  'passphrase-empty': { what: 'Wpisz hasło główne.' },
  'last-slot': {
    what: 'To jedyny klucz sejfu; bez niego nic go nie otworzy.',
    todo: 'Najpierw ustaw inny.',
  },
  'recovery-key-gone': {
    what: 'Nowego klucza odzyskiwania nie ma już w pamięci.',
    todo: 'Jeśli jest zapisany, sprawdź go w ustawieniach. Jeśli nie, utwórz kolejny.',
  },
  'not-printed': {
    what: 'Nie udało się utworzyć strony.',
    todo: 'Spróbuj ponownie albo zapisz zestaw zamiast go drukować.',
  },
  'clipboard-unavailable': {
    what: 'Schowka nie można teraz użyć.',
    todo: 'Spróbuj ponownie za chwilę.',
  },
  'nothing-copied-yet': {
    what: 'Nie skopiowano jeszcze żadnego kodu.',
    todo: 'Najpierw skopiuj kod; potem ten skrót skopiuje go ponownie.',
  },
  'hotkey-invalid': {
    what: 'Tego skrótu nie można użyć.',
    todo: 'Naciśnij Ctrl, Alt lub Cmd razem z innym klawiszem.',
  },
  'hotkey-taken': {
    what: 'Ten skrót należy do innego programu.',
    todo: 'Wybierz inny albo zwolnij go tam.',
  },
  'hotkey-used': {
    what: 'Tidelock używa tego skrótu do czegoś innego.',
    todo: 'Wybierz inny albo wyczyść go tam.',
  },
  'hotkey-unsupported': {
    what: 'To środowisko nie przydziela programom własnych skrótów.',
    todo: 'Przypisz jedno z poniższych poleceń w ustawieniach klawiatury środowiska.',
  },
  'autostart-refused': {
    what: 'System tego nie przyjął.',
    todo: 'Dodaj Tidelock ręcznie do programów uruchamianych przez system.',
  },
  'screen-unavailable': {
    what: 'Środowisko nie udostępniło obrazu ekranu.',
    todo: 'Zezwól na to w ustawieniach systemu albo zrób zrzut ekranu i go dodaj.',
  },
  'no-code-yet': { what: 'Nie ma jeszcze kodu.', todo: 'Najpierw poproś o nowy.' },
  'nothing-to-export': { what: 'Żadne konto nie pasuje do tego formatu, więc nie zapisano pliku.' },
  'export-not-verified': {
    what: 'Zapisane dane nie dały się poprawnie odczytać, więc zostały usunięte.',
    todo: 'Sprawdź dysk i spróbuj ponownie.',
  },
  'sheet-too-long': {
    what: 'Ten arkusz jest za długi, aby go stąd wydrukować.',
    todo: 'Zapisz go jako plik i wydrukuj plik albo wyeksportuj mniej kont.',
  },
  'file-exists': { what: 'Plik o tej nazwie już tam jest.', todo: 'Wybierz inną nazwę lub folder.' },
  'file-is-ours': {
    what: 'Tidelock przechowuje w tym pliku własne dane.',
    todo: 'Wybierz inną nazwę lub folder.',
  },
  'bad-request': {
    what: 'Coś z wpisanych danych jest za długie lub ma złą postać.',
    todo: 'Sprawdź to i spróbuj ponownie.',
  },
  'not-allowed': { what: 'Tutaj nie jest to możliwe.' },
  'not-confirmed': { what: 'Brak potwierdzenia, więc nic nie zrobiono.' },
  unexpected: {
    what: 'Wewnątrz Tidelock coś poszło nie tak; sejf jest nienaruszony.',
    todo: 'Spróbuj ponownie. Jeśli problem się powtarza, zgłoś go.',
  },
  'pin-needed': { what: 'Bez numeru PIN nie można utworzyć kodu.', todo: 'Edytuj konto i wpisz PIN.' },
  'backup-folder-gone': {
    what: 'Nie ma folderu na kopie zapasowe.',
    todo: 'Podłącz lub zamontuj jego dysk albo wybierz inny folder.',
  },
  'backup-folder-other': {
    what: 'W folderze nie ma utworzonych wcześniej kopii zapasowych; dysk może nie być zamontowany.',
    todo: 'Zamontuj go albo wybierz folder ponownie, aby kontynuować w nim.',
  },
  'backup-not-verified': {
    what: 'Kopia zapasowa nie otworzyła się z tym, co zapisano, więc się nie liczy.',
    todo: 'Sprawdź dysk albo wybierz inny folder.',
  },
  'backup-needs-key': {
    what: 'Ten sejf otwiera tylko pęk kluczy, a kopia zapasowa wymaga klucza działającego gdzie indziej.',
    todo: 'Ustaw hasło główne lub utwórz klucz odzyskiwania.',
  },
  'backup-unreadable': {
    what: 'Tego pliku nie można odczytać albo jest większy niż 64 MB.',
    todo: 'Sprawdź jego położenie i uprawnienia.',
  },
}
