// Polish: the health screen and the activity log.

import type { healthScreen as english } from '../en/health-screen'
import type { Translation } from '../live'

export const healthScreen: Translation<typeof english> = {
  title: 'Stan i aktywność',
  tabs: { label: 'Co jest pokazywane', findings: 'Stan', log: 'Aktywność' },
  looking: 'Sprawdzanie…',
  allWell: 'Wszystko w porządku.',
  needs:
    '{count, plural, one {# sprawa wymaga uwagi.} few {# sprawy wymagają uwagi.} many {# spraw wymaga uwagi.} other {# sprawy wymaga uwagi.}}',
  allWellText: 'Nic tu nie wymaga uwagi.',
  needsText: 'Przy każdej jest powód i przejście do miejsca, w którym można to zmienić.',
  grades: { act: 'Wymaga uwagi', know: 'Warto wiedzieć', fine: 'W porządku' },
  findings: {
    'short-secrets': {
      fine: 'Żaden sekret nie jest krótszy niż 80 bitów',
      what: '{count, plural, one {# konto z krótkim sekretem} few {# konta z krótkim sekretem} many {# kont z krótkim sekretem} other {# konta z krótkim sekretem}}',
      why: 'Mniej niż 80 bitów można odgadnąć z podejrzanych kodów. Sekret wybrał serwis: wyłącz i włącz w nim weryfikację dwuetapową, aby dostać nowy, a jeśli znów będzie tak krótki, zgłoś to serwisowi.',
    },
    'modest-secrets': {
      fine: 'Wszystkie sekrety mają co najmniej 128 bitów',
      what: '{count, plural, one {# konto z sekretem poniżej 128 bitów} few {# konta z sekretem poniżej 128 bitów} many {# kont z sekretem poniżej 128 bitów} other {# konta z sekretem poniżej 128 bitów}}',
      why: 'Standard (RFC 4226) wymaga 128. Wiele serwisów daje 80 i nie wiadomo, by ktoś odgadł taki sekret; nic nie trzeba robić.',
    },
    'shared-secrets': {
      fine: 'Każde konto ma własny sekret',
      what: '{count, plural, =1 {Jeden sekret w kilku kontach} one {# sekret wspólny dla kilku kont} few {# sekrety wspólne dla kilku kont} many {# sekretów wspólnych dla kilku kont} other {# sekretu wspólnego dla kilku kont}}',
      why: 'Kto zdobędzie jeden, ma wszystkie. Jeśli to różne serwisy, skonfiguruj weryfikację dwuetapową na nowo we wszystkich poza jednym; jeśli to samo konto, przenieś jedno do kosza.',
    },
    duplicates: {
      fine: 'Żadne dwa konta nie mają tych samych nazw',
      what: '{count, plural, =1 {Kilka kont o tych samych nazwach} one {# zestaw kont o tych samych nazwach} few {# zestawy kont o tych samych nazwach} many {# zestawów kont o tych samych nazwach} other {# zestawu kont o tych samych nazwach}}',
      why: 'Często jedno z nich pozostało po wcześniejszej konfiguracji. Sprawdź, który kod przyjmuje serwis, zanim usuniesz któreś z nich, albo nadaj im różne nazwy.',
    },
    unconfirmed: {
      fine: 'Żadne konto nie czeka na potwierdzenie',
      what: '{count, plural, one {# konto, którego kodów nigdy nie potwierdzono} few {# konta, których kodów nigdy nie potwierdzono} many {# kont, których kodów nigdy nie potwierdzono} other {# konta, których kodów nigdy nie potwierdzono}}',
      why: 'Skonfigurowano je tutaj i nie wiadomo, czy serwis przyjął kod. Błędnie odczytany sekret wychodzi na jaw dopiero wtedy, gdy nie można się zalogować: zaloguj się raz i zaznacz to tutaj.',
    },
    'pin-needed': {
      fine: 'Żadnemu kontu nie brakuje numeru PIN',
      what: '{count, plural, one {# konto bez numeru PIN} few {# konta bez numeru PIN} many {# kont bez numeru PIN} other {# konta bez numeru PIN}}',
      why: 'Dopóki nie zostanie wpisany, nie można tworzyć kodów.',
    },
    'spare-slot': {
      fine: 'Więcej niż jeden sposób otwarcia: {ways}',
      what: 'Jedyny sposób otwarcia tego sejfu: {ways}',
      why: 'Pęki kluczy giną, a hasła bywają zapominane, i wtedy przepadają wszystkie konta. Dodaj drugi sposób: hasło główne albo klucz odzyskiwania na papierze.',
    },
    backup: {
      nothing: 'Nie ma jeszcze czego zapisywać w kopii',
      none: 'Nie wiadomo o żadnej działającej kopii zapasowej',
      noneWhy:
        'Kopia zapasowa liczy się, gdy po zapisaniu została na próbę otwarta. Utwórz ją i przechowuj na innym dysku.',
      fine: 'Kopia zapasowa otworzyła się na próbę, {moment}',
      what: 'Ostatnia kopia zapasowa, która otworzyła się na próbę, jest z {moment}',
      why: 'To, co dodano później, jest tylko w tym sejfie. Utwórz nową kopię i przechowuj ją na innym dysku.',
    },
    keychain: {
      works: '{backend, select, none {Klucz przechowuje pęk kluczy} other {Klucz przechowuje {backend}}}',
      unused: 'Żaden pęk kluczy sam nie otwiera tego sejfu',
      plain:
        '{backend, select, none {Klucz przechowuje pęk kluczy, który go nie chroni} other {Klucz przechowuje {backend}, który go nie chroni}}',
      plainWhy:
        'Może go odczytać każdy program użytkownika i każdy, kto ma dysk. Ustaw hasło główne i wyłącz pęk kluczy.',
      changed:
        '{backend, select, none {Pęk kluczy jest teraz inny} other {Pękiem kluczy jest teraz {backend}}}',
      changedWhy:
        'Klucz zapisał inny pęk kluczy. Wyłącz i włącz pęk kluczy w ustawieniach, aby zapisać klucz na nowo.',
    },
    permissions: {
      fine: 'Do plików sejfu ma dostęp tylko właściciel',
      what: 'Inne osoby na tym komputerze mają dostęp do plików sejfu',
      why: 'Ich zawartość jest zapieczętowana, ale można je skopiować lub podmienić. Odbierz wszystkie prawa grupie i innym (chmod go=):',
    },
    clock: {
      wrong: 'Zegar tego komputera jest błędny',
      wrongWhy:
        'Wskazuje czas sprzed powstania Tidelock, więc kody są błędne. Ustaw datę w ustawieniach systemu.',
      fine: 'Zegar jest wiarygodny',
      what: 'Kody powstają z zegara z poprawką {seconds} s',
      why: 'To słuszne, dopóki zegar komputera odbiega od właściwego czasu. Jeśli od tego czasu go ustawiono, usuń poprawkę.',
    },
    'set-aside': {
      fine: 'Każde konto w pliku można odczytać',
      what: '{count, plural, one {Nie udało się odczytać # konta} few {Nie udało się odczytać # kont} many {Nie udało się odczytać # kont} other {Nie udało się odczytać # konta}}',
      why: 'Pozostają w pliku bez zmian, a próba jest ponawiana przy każdym uruchomieniu. Może je odczytać nowsza wersja Tidelock albo mogą być całe w kopii zapasowej.',
    },
    trash: {
      fine: 'Kosz jest pusty',
      what: '{count, plural, one {# konto w koszu} few {# konta w koszu} many {# kont w koszu} other {# konta w koszu}}',
      why: 'Ich serwisy proszą o kody, dopóki nie wyłączysz w nich weryfikacji dwuetapowej.',
    },
    'slots-changed': {
      fine: 'Klucze są takie, jakie zapisano',
      what: 'Klucze tego sejfu zmieniono poza Tidelock',
      why: 'Jeśli to nie była zmiana właściciela, ustaw nowe hasło główne i utwórz nowy klucz odzyskiwania.',
    },
    'older-copy': {
      fine: 'To najnowsza wersja widziana tutaj',
      what: 'Ten sejf jest starszy niż najnowszy widziany tutaj',
      why: 'Może brakować ostatnich zmian. Jeśli nie wiadomo, kto umieścił tu starą wersję, sprawdź, kto to zrobił.',
    },
    folder: {
      fine: 'Zapis przetrwa zanik zasilania',
      what: 'Ten dysk nie gwarantuje, że zapis przetrwa zanik zasilania',
      why: 'Przechowuj kopię zapasową na innym dysku.',
    },
  },
  wayIn: { keychain: 'pęk kluczy', passphrase: 'hasło główne', recovery: 'klucz odzyskiwania' },
  bits: '{bits, plural, one {# bit} few {# bity} many {# bitów} other {# bitu}}',
  showAll: 'Pokaż wszystkie {count, number}',
  showFewer: 'Pokaż mniej',
  accountsOf: 'Konta: {what}',
  gone: 'konto, którego już nie ma',
  actions: {
    settings: 'Otwórz ustawienia',
    trash: 'Otwórz kosz',
    clock: 'Sprawdź zegar…',
    again: 'Sprawdź ponownie',
    show: 'Pokaż',
    showLabel: 'Pokaż na liście: {name}',
    pin: 'Wpisz PIN',
    pinLabel: 'Wpisz PIN: {name}',
    confirm: 'Przyjęty',
    confirmLabel: 'Serwis przyjął kod: {name}',
  },
  log: {
    filter: 'Pokaż',
    filters: {
      all: 'Wszystko',
      opening: 'Otwieranie i blokowanie',
      codes: 'Użyte kody',
      secrets: 'Pokazane sekrety',
      moving: 'Importy, eksporty, kopie zapasowe',
      keys: 'Klucze',
    },
    event: {
      unlocked: {
        keychain: 'Otwarto pękiem kluczy',
        passphrase: 'Otwarto hasłem głównym',
        recovery: 'Otwarto kluczem odzyskiwania',
      },
      locked: {
        asked: 'Zablokowano',
        idle: 'Zablokowano z powodu bezczynności',
        hidden: 'Zablokowano, bo żadne okno nie było widoczne',
        suspend: 'Zablokowano, bo komputer przeszedł w stan uśpienia',
        'screen-lock': 'Zablokowano razem z ekranem',
        'tampered-clock': 'Zablokowano, bo zegar przeskoczył',
      },
      'unlock-failed':
        '{count, plural, one {# błędne hasło główne} few {# błędne hasła główne} many {# błędnych haseł głównych} other {# błędnego hasła głównego}}',
      'proof-failed': 'Błędne hasło główne przy potwierdzaniu tożsamości',
      copied: 'Skopiowano kod: {name}',
      typed: 'Wpisano kod: {name}',
      'code-revealed': 'Pokazano kod: {name}',
      'secret-shown': 'Pokazano sekret: {name}',
      'site-codes-shown': 'Pokazano kody odzyskiwania: {name}',
      exported:
        'Wyeksportowano {count, plural, one {# konto} few {# konta} many {# kont} other {# konta}} ({format})',
      'moved-to-phone':
        'Pokazano dla telefonu: {count, plural, one {# konto} few {# konta} many {# kont} other {# konta}}',
      imported: 'Zaimportowano {count, plural, one {# konto} few {# konta} many {# kont} other {# konta}}',
      'backed-up':
        'Zapisano w kopii zapasowej {count, plural, one {# konto} few {# konta} many {# kont} other {# konta}}',
      restored: 'Przywrócono {count, plural, one {# konto} few {# konta} many {# kont} other {# konta}}',
      'slot-made': {
        keychain: 'Ustawiono pęk kluczy',
        passphrase: 'Ustawiono hasło główne',
        recovery: 'Ustawiono klucz odzyskiwania',
      },
      'slot-removed': {
        keychain: 'Usunięto pęk kluczy',
        passphrase: 'Usunięto hasło główne',
        recovery: 'Usunięto klucz odzyskiwania',
      },
      'log-cleared': 'Wyczyszczono dziennik',
    },
    list: 'Aktywność, od najnowszej',
    found: '{count, plural, one {# wpis} few {# wpisy} many {# wpisów} other {# wpisu}}',
    emptyTitle: 'Jeszcze nic',
    emptyText:
      'To, co dzieje się w tych oknach, jest zapisywane tutaj, zapieczętowane, tylko na tym komputerze.',
    noneTitle: 'Nic tego rodzaju',
    noneText: 'Są inne wpisy: wybierz „Wszystko”.',
    offTitle: 'Dziennik aktywności jest wyłączony',
    offText: 'Nic nie jest zapisywane. Można go włączyć w ustawieniach.',
    clear: 'Wyczyść…',
    clearTitle: 'Wyczyścić dziennik aktywności?',
    clearText: 'Wszystkie wpisy zostaną usunięte. Sam fakt i czas wyczyszczenia zostaną zapisane.',
    clearButton: 'Wyczyść dziennik',
    cleared: 'Dziennik aktywności jest pusty.',
  },
  settings: {
    section: 'Dziennik aktywności',
    on: 'Prowadź dziennik aktywności',
    onText:
      'Co i kiedy zrobiono w oknach Tidelock, zapieczętowane kluczem sejfu. Bez kodów, sekretów i nazw. Wiersz poleceń niczego nie zapisuje.',
    offTitle: 'Wyłączyć dziennik aktywności?',
    offText:
      'Dziennik zostanie usunięty z tego komputera, a z nim dane o tym, których kont używano ostatnio i jak często. Nic więcej nie będzie zapisywane.',
    offButton: 'Wyłącz i usuń',
    offDone: 'Dziennik aktywności jest wyłączony, a jego plik usunięty.',
    keepFor: 'Zachowuj wpisy przez',
    days: '{count, plural, =1 {dzień} one {# dzień} few {# dni} many {# dni} other {# dnia}}',
    years: '{count, plural, =1 {rok} one {# rok} few {# lata} many {# lat} other {# roku}}',
    daysText: 'Najwyżej 10 000 najnowszych.',
    usage: 'Używane konta',
    usageText: 'Liczone tutaj, też zapieczętowane, aby ostatnio i najczęściej używane były na początku.',
    reset: 'Zapomnij',
    resetTitle: 'Zapomnieć, których kont używano?',
    resetText: 'Liczby i lista ostatnio używanych zostaną usunięte. Dziennik aktywności pozostanie.',
    resetDone: 'Zapomniano.',
    open: 'Stan i aktywność',
    openText: 'Co wymaga uwagi oraz sam dziennik.',
    openButton: 'Otwórz',
  },
}
