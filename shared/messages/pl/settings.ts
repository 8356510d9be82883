// Polish: the settings.

import type { settings as english } from '../en/settings'
import type { Translation } from '../live'

export const settings: Translation<typeof english> = {
  title: 'Ustawienia',
  sections: {
    security: 'Bezpieczeństwo',
    clipboard: 'Schowek',
    quick: 'Szybki dostęp',
    window: 'Okno',
    appearance: 'Wygląd',
    keyboard: 'Klawiatura',
    about: 'Informacje',
  },
  inForce: {
    keychainOnly:
      '{backend, select, none {Systemowy pęk kluczy sam otwiera ten sejf podczas sesji użytkownika.} other {{backend} sam otwiera ten sejf podczas sesji użytkownika.}} To jedyny klucz, a pęki kluczy czasem giną.',
    keychainAndSpare:
      '{backend, select, none {Systemowy pęk kluczy sam otwiera ten sejf podczas sesji użytkownika.} other {{backend} sam otwiera ten sejf podczas sesji użytkownika.}} Hasło główne jest kluczem zapasowym.',
    keychainAndRecovery:
      '{backend, select, none {Systemowy pęk kluczy sam otwiera ten sejf podczas sesji użytkownika.} other {{backend} sam otwiera ten sejf podczas sesji użytkownika.}} Kluczem zapasowym jest klucz odzyskiwania.',
    passphrase: 'Ten sejf zamyka hasło główne. Nic na tym komputerze nie otworzy go bez właściciela.',
    recoveryOnly: 'Ten sejf otwiera tylko klucz odzyskiwania.',
  },
  curtain:
    'Programy działające na tym samym koncie użytkownika też mogą pytać pęk kluczy. Aby naprawdę zamknąć sejf, ustaw hasło główne i wyłącz pęk kluczy.',
  keychain: {
    title: 'Otwieraj pękiem kluczy',
    on: '{backend, select, none {Klucz znajduje się w systemowym pęku kluczy.} other {Klucz przechowuje {backend}.}}',
    off: 'Wyłączone: przy każdym otwarciu sejf pyta o hasło główne.',
    needsOther: 'Najpierw ustaw hasło główne lub utwórz klucz odzyskiwania; inaczej nic nie otworzy sejfu.',
  },
  passphrase: {
    title: 'Hasło główne',
    set: 'Ustaw',
    setDialog: 'Ustaw hasło główne',
    change: 'Zmień…',
    changeDialog: 'Zmień hasło główne',
    remove: 'Usuń',
    isSet: 'Ustawione.',
    notSet: 'Nieustawione.',
    done: 'Ustawiono hasło główne',
    removed: 'Usunięto hasło główne',
    working: 'Trwa praca…',
    saveButton: 'Ustaw hasło główne',
  },
  recovery: {
    title: 'Klucz odzyskiwania',
    isSet: 'Utworzony. Nie można go pokazać ponownie.',
    notSet: 'Brak. Otwiera sejf, gdy wszystko inne zostanie utracone.',
    unproven: 'Utworzony, ale nie sprawdzono, czy został zapisany.',
    make: 'Utwórz…',
    makeNew: 'Utwórz nowy…',
    check: 'Sprawdź…',
    checkLabel: 'Sprawdź klucz odzyskiwania',
  },
  clear: {
    title: 'Czyść skopiowany kod po',
    text: 'Tylko jeśli nadal jest w schowku.',
    never: 'Nigdy',
    seconds: '{count, plural, one {# sekundzie} few {# sekundach} many {# sekundach} other {# sekundy}}',
    minutes: '{count, plural, one {# minucie} few {# minutach} many {# minutach} other {# minuty}}',
  },
  last: {
    title: 'Gdy zostało mniej niż 5 sekund',
    copy: 'Kopiuj kod i podaj, jak długo jest ważny',
    next: 'Kopiuj następny kod',
    wait: 'Czekaj na następny kod',
    why: 'Nie każdy serwis przyjmuje następny kod wcześniej.',
  },
  theme: { title: 'Motyw', system: 'Systemowy', light: 'Jasny', dark: 'Ciemny' },
  nextCode: { title: 'Pokazuj następny kod', text: 'Małymi cyframi, pod bieżącym.' },
  about: {
    version: 'Wersja',
    runtime: 'Środowisko',
    runtimeText: 'Electron {electron}, Chromium {chromium}, Node.js {node}',
    fallback:
      'To środowisko programistyczne. Jest starsze niż obsługiwane i nigdy nie jest częścią zainstalowanego programu Tidelock.',
    vault: 'Sejf',
    settingsFile: 'Ustawienia',
    keychain: 'Pęk kluczy',
    noKeychain: 'Nieużywany',
    clipboard: 'Schowek',
    clipboardMarks: 'Kody nie trafiają do historii schowka ani do chmury',
    clipboardPlain: 'Zwykły: kody mogą pozostać w historii schowka',
    releases: 'Nowe wersje',
    copyAddress: 'Kopiuj adres',
    addressCopied: 'Adres jest skopiowany',
    offline:
      'Tidelock nigdy nie łączy się z siecią, więc nie szuka też nowych wersji. Pakiety aktualizuje system, który je zainstalował; pod adresem powyżej są wszystkie wersje.',
  },
}
