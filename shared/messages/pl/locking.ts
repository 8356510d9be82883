// Polish: the lock screen, the lock's settings, the strength of a passphrase.

import type { locking as english } from '../en/locking'
import type { Translation } from '../live'

export const locking: Translation<typeof english> = {
  why: {
    asked: 'Do chwili otwarcia nic nie jest pokazywane.',
    idle: 'Zablokowano z powodu bezczynności: {span}.',
    hidden: 'Zablokowano, bo okno było niewidoczne: {span}.',
    suspend: 'Zablokowano, gdy komputer przeszedł w stan uśpienia.',
    'screen-lock': 'Zablokowano razem z ekranem.',
  },
  minutes: '{count, plural, one {# minuta} few {# minuty} many {# minut} other {# minuty}}',
  hours: '{count, plural, one {# godzina} few {# godziny} many {# godzin} other {# godziny}}',
  wait: {
    button: 'Poczekaj {seconds, number} s',
    said: 'Następna próba za {seconds, plural, one {# sekundę} few {# sekundy} many {# sekund} other {# sekundy}}.',
  },
  gate: {
    reason: 'otworzyć sejf',
    open: 'Otwórz przez {name}',
  },
  settings: {
    section: 'Automatyczne blokowanie',
    never: 'Nigdy',
    keychain: 'Pęk kluczy otwiera ten sejf bez pytania, więc blokada nikogo nie zatrzyma.',
    keychainOff: 'Dlatego Tidelock nie blokuje go automatycznie.',
    keychainToo: 'Blokuj mimo to',
    keychainTooText:
      'Zasłona przed przypadkowym spojrzeniem: jedno kliknięcie w zablokowanym oknie otwiera je znowu.',
    idle: 'Przy bezczynności przez',
    idleText: 'Bez naciskania klawiszy i ruchu wskaźnika na całym komputerze.',
    hidden: 'Gdy jest niewidoczny przez',
    hiddenText: 'Żadne okno Tidelock nie jest pokazywane.',
    suspend: 'Gdy komputer jest uśpiony',
    screen: 'Gdy ekran jest zablokowany',
    screenNone: 'To środowisko nie informuje programów o blokadzie ekranu.',
    touchId: 'Najpierw pytaj o {name}',
    touchIdText:
      'Zanim pęk kluczy otworzy zablokowany sejf. {name} jest tu bramką, nie kluczem: inne programy na tym samym koncie użytkownika nadal mogą pytać pęk kluczy, a po ponownym uruchomieniu pytania nie ma.',
    now: 'Aby zablokować od razu, naciśnij {keys}, użyj menu w zasobniku albo uruchom tidelock --lock.',
  },
  strength: {
    label: 'Siła',
    levels: ['Bardzo słabe', 'Słabe', 'Średnie', 'Silne', 'Bardzo silne'],
    verdict: '{level}: {guessed}',
    guessed: {
      seconds: 'do odgadnięcia w kilka sekund, jeśli plik zostanie skradziony.',
      minutes: 'do odgadnięcia w kilka minut, jeśli plik zostanie skradziony.',
      hours: 'do odgadnięcia w kilka godzin, jeśli plik zostanie skradziony.',
      days: 'do odgadnięcia w kilka dni, jeśli plik zostanie skradziony.',
      months: 'do odgadnięcia w kilka miesięcy, jeśli plik zostanie skradziony.',
      years: 'odgadnięcie zajmie lata, jeśli plik zostanie skradziony.',
      centuries: 'odgadnięcie zajmie stulecia, jeśli plik zostanie skradziony.',
      never: 'nie do odgadnięcia, nawet jeśli plik zostanie skradziony.',
    },
  },
}
