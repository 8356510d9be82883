// Polish: "I come from another app".

import type { movingIn as english } from '../en/moving-in'
import type { Translation } from '../live'

const again =
  'W każdym serwisie otwórz ustawienia bezpieczeństwa i skonfiguruj aplikację uwierzytelniającą na nowo; zeskanuj tu nowy kod.'
const only = 'Przenoszone są tylko nazwy i sekrety; aplikacja nie eksportuje niczego więcej.'
const pictures = 'Obrazy wpisów.'
const nothing = 'Nic, czego potrzebuje kod.'

export const movingIn: Translation<typeof english> = {
  apps: {
    google: {
      path: ['Menu aplikacji', 'Przenieś konta', 'Eksport: kody QR'],
      steps: [
        'W telefonie otwórz menu, wybierz „Przenieś konta”, potem „Eksportuj konta” i zaznacz wszystkie.',
        'Aplikacja pokazuje jeden kod na każde dziesięć kont. Trzymaj je tu przed kamerą albo zrób zrzuty ekranu i upuść wszystkie.',
      ],
      lost: [only],
    },
    microsoft: {
      path: [],
      steps: [
        again,
        'Konto Microsoft: na account.microsoft.com, w części Zabezpieczenia, dodaj kolejny sposób logowania i wybierz aplikację uwierzytelniającą innego rodzaju.',
        'Konto służbowe lub szkolne, które prosi o zatwierdzenie albo wpisanie liczby, nie używa kodów; pozostaje w telefonie.',
      ],
      lost: ['Zatwierdzanie, logowanie bez hasła i zapisane hasła pozostają w aplikacji.'],
    },
    authy: {
      path: [],
      steps: [
        'Jeśli masz jeszcze plik zapisany przez narzędzie społeczności albo kopię zapasową telefonu z dostępem root, upuść go tutaj.',
        again,
        'Usuń konto z Authy dopiero po udanym zalogowaniu.',
      ],
      lost: ['Aplikacja na komputer została zakończona, a aplikacja w telefonie niczego nie wydaje.'],
    },
    aegis: {
      path: ['Menu, Ustawienia', 'Import i eksport', 'Eksport'],
      steps: [
        'Otwórz ustawienia, wybierz „Import i eksport”, potem „Eksport”.',
        'Pozostaw włączone szyfrowanie i ustaw hasło, które łatwo zapamiętać.',
      ],
      lost: ['Sejfu otwieranego tylko odciskiem palca nie można odczytać: najpierw ustaw w Aegis hasło.'],
    },
    '2fas': {
      path: ['Ustawienia', 'Kopia zapasowa 2FAS', 'Eksport'],
      steps: [
        'Otwórz ustawienia, wybierz „Kopia zapasowa 2FAS”, a następnie eksport do pliku, z hasłem lub bez.',
      ],
      lost: ['Obrazy i kolory wpisów.', 'Konta z SHA224 lub SHA384; zostaną wymienione.'],
    },
    ente: {
      path: ['Ustawienia', 'Dane', 'Eksportuj kody'],
      steps: [
        'Otwórz ustawienia, wybierz „Dane”, potem „Eksportuj kody”.',
        'Wybierz eksport zaszyfrowany i ustaw hasło. Otwarcie go tutaj celowo trwa chwilę.',
      ],
      lost: ['Konta w koszu aplikacji; zostaną wymienione.'],
    },
    'proton-authenticator': {
      path: ['Ustawienia', 'Eksport'],
      steps: ['Otwórz ustawienia i wybierz eksport, z hasłem, jeśli jest taka możliwość.'],
      lost: [nothing],
    },
    'proton-pass': {
      path: ['Ustawienia', 'Eksport', 'ZIP, bez PGP'],
      steps: ['W przeglądarce lub w aplikacji na komputer otwórz ustawienia, wybierz eksport i ZIP bez PGP.'],
      lost: ['Eksportu zaszyfrowanego przez PGP nie można odczytać.'],
    },
    bitwarden: {
      path: ['Narzędzia lub Ustawienia', 'Eksportuj sejf', '.json, chroniony hasłem'],
      steps: [
        'W sejfie internetowym lub w aplikacji na komputer wybierz „Eksportuj sejf”, format .json (zaszyfrowany) i „Chronione hasłem”.',
        'Nie wybieraj „Ograniczone dla konta”: taki plik otworzy tylko to konto Bitwarden.',
      ],
      lost: [],
    },
    'bitwarden-authenticator': {
      path: ['Ustawienia', 'Eksport'],
      steps: ['Otwórz ustawienia, wybierz eksport i JSON.'],
      lost: [only],
    },
    lastpass: {
      path: ['Ustawienia', 'Przenieś konta', 'Eksport do pliku'],
      steps: ['Otwórz ustawienia, wybierz przenoszenie kont, a następnie eksport kont do pliku.'],
      lost: ['Konta, w których logowanie wymaga zatwierdzenia.'],
    },
    raivo: {
      path: ['Ustawienia', 'Eksport OTP do archiwum ZIP'],
      steps: [
        'Otwórz ustawienia i wybierz „Export OTPs to ZIP archive”.',
        'Archiwum ma hasło, które otwiera Raivo. Pozostaw je bez zmian.',
      ],
      lost: [pictures],
    },
    stratum: {
      path: ['Ustawienia', 'Kopia zapasowa'],
      steps: ['Otwórz ustawienia, wybierz tworzenie kopii zapasowej i ustaw hasło.'],
      lost: ['Własnej bazy aplikacji nie można odczytać; jej kopię zapasową tak.'],
    },
    andotp: {
      path: ['Menu aplikacji', 'Kopie zapasowe', 'Kopia (zaszyfrowana)'],
      steps: ['Otwórz menu, wybierz kopie zapasowe i utwórz kopię z hasłem lub niezaszyfrowaną.'],
      lost: ['Kopia zapasowa zaszyfrowana przez OpenPGP: najpierw ją odszyfruj.', pictures],
    },
    freeotp: {
      path: ['Menu aplikacji', 'Kopia zapasowa'],
      steps: [
        'FreeOTP 2: otwórz menu, wybierz kopię zapasową i ustaw hasło. Plik nazywa się externalBackup.xml.',
        'FreeOTP 1 nie ma kopii zapasowej. Z telefonu z dostępem root można odczytać plik tokens.xml.',
      ],
      lost: [pictures],
    },
    'freeotp-plus': {
      path: ['Menu aplikacji', 'Eksport', 'JSON lub URI kluczy'],
      steps: ['Otwórz menu, wybierz eksport, a następnie JSON lub listę URI kluczy.'],
      lost: [pictures],
    },
    duo: {
      path: [],
      steps: [again],
      lost: ['Zatwierdzanie pozostaje w Duo. Kopię zapasową aplikacji można przywrócić tylko w Duo Mobile.'],
    },
    okta: {
      path: [],
      steps: [
        'Zapytaj w organizacji, czy dozwolona jest inna aplikacja uwierzytelniająca.',
        'Jeśli tak, dodaj „Google Authenticator” jako kolejną metodę i zeskanuj tu jej kod.',
      ],
      lost: ['Zatwierdzanie i odciski palców pozostają w aplikacji.'],
    },
    steam: {
      path: [],
      steps: [
        'Programy na komputer do Steam Guard przechowują każde konto w pliku .maFile. Jeśli masz taki plik, upuść go tutaj; jeśli jest zaszyfrowany, razem z manifest.json w jednym pliku zip.',
        'Bez takiego pliku zachowaj aplikację Steam.',
      ],
      lost: ['Potwierdzenia wymian i logowań pozostają w aplikacji.'],
    },
    winauth: {
      path: ['Menu programu', 'Eksport', 'Tekst lub zip'],
      steps: ['Otwórz menu programu, wybierz „Export” i zapisz jako tekst albo plik zip z hasłem.'],
      lost: [
        'To, co w winauth.xml chroni Windows lub YubiKey: zamiast tego wyeksportuj jako tekst.',
        'Potwierdzenia wymian Steam.',
      ],
    },
    '1password': {
      path: ['Plik', 'Eksportuj', 'Format 1PUX'],
      steps: ['W aplikacji na komputer wybierz „Plik”, „Eksportuj”, swoje konto i format 1PUX.'],
      lost: ['Starych rodzajów eksportu (OPVault, 1PIF) nie można odczytać.'],
    },
    keepass: {
      path: ['Baza danych, .kdbx'],
      steps: [
        'Eksport nie jest potrzebny: wystarczy sam plik .kdbx.',
        'Jeśli wymaga on także pliku klucza, wyeksportuj go jako CSV (KeePassXC) lub XML (KeePass).',
      ],
      lost: [
        'Wpisy w koszu i wcześniejsze wersje wpisów.',
        'Stara baza (KDBX 3): najpierw zapisz ją jako KDBX 4.',
      ],
    },
    apple: {
      path: ['Plik', 'Eksport wszystkich haseł do pliku', 'Plik .csv'],
      steps: [
        'Na Macu otwórz aplikację Hasła, wybierz „Plik”, a następnie eksport wszystkich haseł do pliku.',
      ],
      lost: ['Klucze dostępu.', 'Sam iPhone nie potrafi eksportować: użyj Maca z tym samym kontem.'],
    },
    'browser-extension': {
      path: ['Ustawienia', 'Kopia zapasowa', 'Pobierz plik kopii zapasowej'],
      steps: ['Otwórz ustawienia rozszerzenia, wybierz kopię zapasową, a następnie pobierz jej plik.'],
      lost: ['Konta z algorytmami GOST; zostaną wymienione.'],
    },
    authme: {
      path: ['Ustawienia', 'Eksport kodów'],
      steps: ['Otwórz ustawienia i wybierz „Export codes”.'],
      lost: ['Długie nazwy: skrócił je już sam Authme.'],
    },
    otpclient: {
      path: ['Baza danych, .enc'],
      steps: ['Eksport nie jest potrzebny: skopiuj bazę danych, plik z końcówką .enc.'],
      lost: [nothing],
    },
    'battle-net': {
      path: [],
      steps: [
        'Z telefonu z dostępem root można upuścić tu plik preferencji starej aplikacji uwierzytelniającej.',
        'W innym razie poszukaj w ustawieniach bezpieczeństwa konta aplikacji uwierzytelniającej innego rodzaju.',
      ],
      lost: ['Zatwierdzanie pozostaje w aplikacji.'],
    },
    'totp-authenticator': {
      path: ['Menu aplikacji', 'Kopia zapasowa'],
      steps: ['Otwórz menu i wybierz kopię zapasową, z własnym hasłem lub bez.'],
      lost: [only],
    },
    symantec: { path: [], steps: [again], lost: [] },
    rsa: { path: [], steps: [again], lost: [] },
    salesforce: { path: [], steps: [again], lost: [] },
    yubico: { path: [], steps: [again], lost: [] },
  },
  title: 'Przejście z innej aplikacji',
  text: 'Wybierz aplikację. Nic nie jest z niej usuwane; można ją zachować, dopóki kody z tego programu nie zadziałają.',
  search: 'Szukaj aplikacji',
  list: 'Aplikacje',
  found:
    '{count, plural, =0 {Nie znaleziono aplikacji} one {# aplikacja} few {# aplikacje} many {# aplikacji} other {# aplikacji}}',
  other:
    'Nie ma jej tutaj? Można odczytać dowolny tekst lub tabelę z sekretami albo linkami otpauth oraz obrazy kodów QR. Spróbuj je upuścić.',
  nothing: 'Nie ma aplikacji „{query}”.',
  all: 'Wszystkie aplikacje',
  out: {
    file: 'Eksportuje plik',
    qr: 'Pokazuje kody QR',
    tool: 'Bez własnego eksportu',
    none: 'Bez eksportu',
  },
  heads: {
    how: 'Jak wydobyć z niej konta',
    instead: 'Co zrobić zamiast tego',
    comes: 'Zostanie przeniesione',
    lost: 'Nie zostanie przeniesione',
  },
  picture: 'Gdzie szukać w {app}',
  comes: {
    accounts: 'Konta',
    groups: 'Grupy',
    notes: 'Notatki',
    favourites: 'Ulubione',
    pictures: 'Obrazy',
  },
  shared: {
    bring: 'Przenieś plik na ten komputer i upuść go na to okno albo wybierz poniżej.',
    password: 'Na pytanie o hasło pliku wpisz je.',
    passwordIf: 'Jeśli plik ma hasło, wpisz je, gdy pojawi się pytanie.',
    plain: 'Plik nie jest zaszyfrowany: kto go ma, może tworzyć kody. Usuń go, gdy konta będą już tutaj.',
    plainManager: 'Plik nie jest zaszyfrowany i zawiera wszystkie hasła. Usuń go, gdy konta będą już tutaj.',
    onlyCodes: 'Hasła i wszystko, co nie jest hasłem jednorazowym, pozostaje tam.',
    keep: 'Zachowaj starą aplikację, dopóki nie uda się zalogowanie kodem z tego programu.',
  },
  docs: {
    index: 'Przejście na Tidelock',
    intro:
      'Jedna strona na każdą aplikację. W oknie: Dodaj, „Przechodzisz z innej aplikacji?”. Napisane z tej samej tabeli co tamte strony.',
    app: 'Aplikacja',
    way: 'Sposób eksportu',
    title: 'Z {app} do Tidelock',
    formats: 'Odczytywane formaty (`tidelock import --format`)',
  },
}
