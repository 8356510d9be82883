// Polish: what the doctor says.

import type { doctor as english } from '../en/doctor'
import type { Translation } from '../live'

export const doctor: Translation<typeof english> = {
  summary: 'co jest w porządku, a co nie, z poleceniem, które to naprawia',
  options: {
    code: 'o ile odbiega ten zegar, według CODE pokazanego dla tego konta na innym urządzeniu',
    within: 'w jakiej odległości od teraz szukać kodu, domyślnie 1200',
    correct: 'z --code: niech ten sejf koryguje zegar o znalezioną różnicę',
    offset: 'niech ten sejf koryguje zegar o tyle sekund; 0 = wcale',
  },
  examples: {
    all: 'wszystko raz oraz konta sejfu, który można otworzyć; nic nie jest zmieniane',
    code: 'porównuje ten zegar z zegarem telefonu',
    offset: 'powrót do własnego zegara tego komputera',
  },
  noWords: 'doctor nie przyjmuje słów poza CODE po --code QUERY.',
  codeMissing: 'Podaj też kod: tidelock doctor --code QUERY CODE.',
  notTogether: 'Podaj samo --offset albo --code z jego CODE.',
  wrongNumber: '--{name} przyjmuje całkowitą liczbę sekund, najwyżej {max}.',
  allWell: 'Wszystko w porządku.',
  wrong:
    '{count, plural, one {# sprawa wymaga uwagi.} few {# sprawy wymagają uwagi.} many {# spraw wymaga uwagi.} other {# sprawy wymaga uwagi.}}',
  mendWith: 'Naprawa:',

  keychain: {
    works:
      'pęk kluczy: {backend, select, none {działa} other {{backend}}}, zapisano, odczytano i usunięto wpis próbny',
    notAsked: 'pęk kluczy: niepytany, bo ten sejf otwiera hasło główne',
    needed: 'pęk kluczy: {fault}',
    notNeeded: 'pęk kluczy: {fault} Ten sejf go nie potrzebuje.',
    start: '{command} albo praca z hasłem głównym: TIDELOCK_PASSPHRASE_FILE',
    unlock: 'odblokuj pęk kluczy: zaloguj się do środowiska graficznego albo użyj seahorse',
  },
  libsecret: {
    there: 'libsecret: zainstalowana',
    missing: 'libsecret: niezainstalowana, więc pęk kluczy jest niedostępny',
  },
  vault: {
    none: 'sejf: jeszcze go nie ma w {path}',
    whole:
      'sejf: {path}, format {version}, bajty: {bytes}, otwiera: {slots}, zachowane wcześniejsze wersje: {kept, number}',
    noSlot: 'nic znanego',
    inside:
      ', otwiera się: {accounts, plural, one {# konto} few {# konta} many {# kont} other {# konta}}, zapis {generation}',
    setAside: ', konta nieodczytane i odłożone: {count, number}',
    setAsideMend: 'tidelock restore FILE przywraca je z kopii zapasowej',
    fault: 'sejf: {fault} Nic nie zostało zmienione.',
    copies: 'uruchom tidelock: jego okno proponuje wcześniejsze wersje: {count, number}',
    update: 'zaktualizuj Tidelock',
    restore: 'tidelock restore FILE, z kopią zapasową',
    key: 'klucz: {fault}',
  },
  spareKey: 'klucz zapasowy: brak; ten sejf otwiera tylko pęk kluczy, a pęki kluczy czasem giną',
  spareKeyMend: 'tidelock passphrase set albo tidelock recovery-key new',
  accounts: {
    'short-secrets': {
      none: 'krótkie sekrety: brak',
      what: 'krótkie sekrety: krótsze niż 80 bitów, więc mogą je zdradzić podejrzane kody: {accounts}',
      mend: 'skonfiguruj drugi składnik w serwisie na nowo',
    },
    'modest-secrets': {
      none: 'niedługie sekrety: brak',
      what: 'niedługie sekrety: krótsze niż 128 bitów z RFC 4226: {accounts}',
    },
    'shared-secrets': {
      none: 'wspólne sekrety: brak',
      what: 'wspólne sekrety: jeden sekret w kontach o różnych nazwach: {accounts}',
      mend: 'skonfiguruj drugi składnik na nowo we wszystkich serwisach poza jednym',
    },
    duplicates: {
      none: 'powtórzenia: brak',
      what: 'powtórzenia: ten sam wystawca i nazwa konta: {accounts}',
    },
    unconfirmed: {
      none: 'niepotwierdzone: brak',
      what: 'niepotwierdzone: nie odnotowano, by serwis przyjął kod: {accounts}',
      mend: 'zaloguj się raz kodem i oznacz to w oknie: menu konta, „Serwis przyjął kod”',
    },
    'pin-needed': {
      none: 'numery PIN: żadnego nie brakuje',
      what: 'numery PIN: bez nich nie ma kodu: {accounts}',
      mend: 'wpisz go w oknie: edytuj konto',
    },
  },
  noName: 'bez nazwy',
  bits: '{names} ({bits, plural, one {# bit} few {# bity} many {# bitów} other {# bitu}})',
  more: 'jeszcze {count, number}',
  trash:
    '{count, plural, =0 {kosz: pusty} one {kosz: # konto; jego serwis nadal prosi o kody} few {kosz: # konta; ich serwisy nadal proszą o kody} many {kosz: # kont; ich serwisy nadal proszą o kody} other {kosz: # konta; ich serwisy nadal proszą o kody}}',
  permissions: {
    private: 'uprawnienia: dostęp ma tylko właściciel',
    unknown: 'uprawnienia: nie ma czego sprawdzać',
    open: 'uprawnienia: inne osoby na tym komputerze mają dostęp do {files}',
  },
  folder: {
    durable: 'folder {path}: zapis przetrwa zanik zasilania',
    notDurable: 'folder {path}: ten dysk nie gwarantuje, że zapis przetrwa zanik zasilania',
    notDurableMend: 'tidelock backup FILE, na inny dysk',
    missing: 'folder {path}: jeszcze nie istnieje',
  },
  clock: {
    sane: 'zegar: wiarygodny',
    corrected: 'zegar: wiarygodny; kody używają go z poprawką {seconds}',
    beforeBuild: 'zegar: wskazuje czas sprzed powstania tego programu',
    beforeBuildMend: 'ustaw datę: timedatectl set-time albo ustawienia systemu',
    behindSave: 'zegar: sejf zapisano {seconds} s po obecnej chwili, więc zegar był lub jest błędny',
  },
  backups: {
    last: 'ostatnio zweryfikowana {when}, {accounts, plural, one {# konto} few {# konta} many {# kont} other {# konta}}',
    none: 'kopie zapasowe: żadna nie jest tu znana; utworzy ją tidelock backup FILE',
    off: 'kopie zapasowe: {last}; automatycznie nie powstaje żadna',
    recent: 'kopie zapasowe: {last}, automatycznie w {folder}',
    old: 'kopie zapasowe: brak świeżej; {last}',
    failed: 'kopie zapasowe: automatyczna w {folder} się nie udała. {fault}',
    failedBefore: 'kopie zapasowe: automatyczna w {folder} się nie udała. {fault} Wcześniej: {last}.',
  },
  display: {
    there: 'ekran: {kind}',
    none: 'ekran: brak; wiersz poleceń działa bez niego',
  },
  tray: {
    there:
      '{host, select, none {zasobnik: pokazuje go program tego środowiska} other {zasobnik: pokazuje go {host}}}',
    none: 'zasobnik: nic tu nie pokazuje ikon zasobnika; w GNOME robi to rozszerzenie AppIndicator',
  },
  hotkey: {
    works: 'skrót globalny: można ustawić; {set}',
    portal: 'skrót globalny: przydziela je portal środowiska; {set}',
    wayland:
      'skrót globalny: Wayland pozostawia je środowisku; przypisz tidelock --toggle w jego ustawieniach; {set}',
    set: 'ustawione: {keys}',
    noneSet: 'żaden nie jest ustawiony',
    quick: 'szybkie okno {keys}',
    copyLast: 'ostatni kod {keys}',
    accounts: '{count, plural, one {# konto} few {# konta} many {# kont} other {# konta}}',
    none: 'skrót globalny: wymaga ekranu',
  },
  clipboard: {
    marked:
      'schowek: okno oznacza kody przez {marks}, aby nie trafiały do historii ani chmury; {tool, select, none {--copy wymaga xclip, xsel lub wl-copy, które nie są zainstalowane} other {--copy używa {tool}, bez oznaczeń}}',
    plain:
      'schowek: zwykły, kody mogą pozostać w jego historii; {tool, select, none {--copy wymaga xclip, xsel lub wl-copy, które nie są zainstalowane} other {--copy używa {tool}, bez oznaczeń}}',
    unknown:
      'schowek: {tool, select, none {--copy wymaga xclip, xsel lub wl-copy, które nie są zainstalowane} other {--copy używa {tool}, bez oznaczeń}}',
    none: 'schowek: wymaga ekranu',
  },
  typing: {
    there: 'wpisywanie: przez {tool}',
    none: 'wpisywanie: brak narzędzia; w X11 robi to xdotool, w Wayland wtype lub ydotool, jeśli środowisko podaje, które okno jest na wierzchu',
  },
  runtime: {
    fine: '{electron, select, none {środowisko: Node {node}} other {środowisko: Node {node}, Electron {electron}}}',
    old: 'środowisko: Node {node} jest za stary',
    oldMend: 'zainstaluj Node 20.19 lub nowszy',
  },

  drift: {
    onTime: 'Zegary są zgodne.',
    onTimeCorrected: 'Zegar tego komputera sam idzie dobrze; obecna poprawka jest błędna.',
    behind: 'Ten zegar spóźnia się o {from} do {to} s względem drugiego urządzenia.',
    ahead: 'Ten zegar spieszy się o {from} do {to} s względem drugiego urządzenia.',
    madeUp: 'Obecna poprawka, {seconds}, to wyrównuje.',
    howTo: 'Ustaw zegar albo: tidelock doctor --offset {offset}',
    nowhere: 'Kod nie należy do żadnej chwili w odległości do {seconds} s od teraz.',
    malformed:
      'Kod tego konta ma {digits, plural, one {# znak} few {# znaki} many {# znaków} other {# znaku}}.',
    notTimed: 'To konto używa licznika i nie zależy od zegara.',
    corrected: 'Kody tego sejfu używają zegara z poprawką {seconds}.',
    setBack: 'Kody tego sejfu używają zegara bez zmian.',
  },
}
