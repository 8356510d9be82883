// Polish: quick access, the quick window, the tray and hidden codes.

import type { quick as english } from '../en/quick'
import type { Translation } from '../live'

export const quick: Translation<typeof english> = {
  search: 'Szukaj, Enter kopiuje',
  searchLabel: 'Szukaj kont',
  accounts: 'Konta',
  nothing: 'Nie znaleziono konta',
  empty: 'Nie ma jeszcze kont',
  openMain: 'Otwórz Tidelock',
  hintCopy: 'Kopiuj',
  hintType: 'Wpisz',
  hintPick: 'Wybierz',
  locked: 'Tidelock jest zablokowany',
  hotkeys: {
    quick: 'Szybkie okno',
    quickText: 'Otwiera małe wyszukiwanie nad bieżącą pracą.',
    copyLast: 'Kopiuj ostatnio użyty kod',
    copyLastText: 'Działa bez żadnego okna.',
    account: 'Kopiuj kod: {name}',
    addAccount: 'Skrót dla jednego konta',
    addAccountText: 'Kopiuje jego kod bez żadnego okna.',
    chooseAccount: 'Wybierz konto…',
    none: 'Nie ustawiono',
    record: 'Ustaw',
    change: 'Zmień',
    clear: 'Wyczyść',
    press: 'Naciśnij klawisze…',
    stop: 'Anuluj',
    label: '{what}: {keys}',
    notInForce: 'Teraz nie działa:',
    commands: 'Polecenia do ustawień klawiatury środowiska graficznego',
    commandsPortal:
      'Jeśli skrót nie działa, przypisz jedno z tych poleceń w ustawieniach klawiatury środowiska.',
    commandsNone:
      'To środowisko nie przydziela programom skrótów. Przypisz te polecenia w jego ustawieniach klawiatury.',
    toggle: 'Szybkie okno',
    lock: 'Zablokuj',
  },
  typing: {
    title: 'Naciskaj Enter po wpisaniu kodu',
    text: 'W szybkim oknie Ctrl+Enter wpisuje kod w poprzednim oknie. Robi to {tool}.',
    none: 'Wpisywanie kodów w innych oknach',
    noneText: {
      linux:
        'Tu niemożliwe: w X11 potrzebny jest xdotool, w Wayland wtype lub ydotool oraz środowisko, które podaje, które okno jest na wierzchu.',
      mac: 'Zezwól Tidelock w: Ustawienia systemowe, Prywatność i ochrona, Dostępność.',
      windows: 'Tu niemożliwe.',
    },
  },
  tray: {
    close: 'Po zamknięciu okna działaj dalej w zasobniku',
    closeText: 'Menu w zasobniku też kopiuje kody.',
    none: 'To środowisko nie pokazuje ikon w zasobniku, więc zamknięcie okna kończy program. Powyższe skróty i okno potrafią wszystko to, co zasobnik.',
    hidden: 'Uruchamiaj w zasobniku',
    hiddenText: 'Okno pojawia się dopiero na żądanie.',
  },
  autostart: {
    title: 'Uruchamiaj po zalogowaniu',
    none: 'W tym systemie nie można tego stąd ustawić.',
  },
  onTop: { title: 'Zawsze na wierzchu', text: 'Okno pozostaje nad innymi.' },
  hideAfterCopy: { title: 'Ukryj okno po skopiowaniu', text: 'Powrót do przerwanej pracy.' },
  hide: {
    title: 'Ukrywaj kody',
    text: 'Każdy pojawia się dopiero na żądanie. Kopiowanie działa tak samo.',
    seconds: 'Pokazuj ukryty kod przez',
  },
  protect: {
    title: 'Ukryj na zrzutach ekranu',
    text: 'Także na ekranach udostępnianych i nagraniach.',
    none: 'Linux nie pozwala ukryć okna na zrzutach ekranu.',
  },
  remark: {
    'no-tool': 'Kod jest w schowku: Tidelock nie może tu wpisywać w innych programach.',
    'no-window': 'Kod jest w schowku: nie ma innego okna, w którym można by go wpisać.',
    'focus-changed': 'Kod jest w schowku: zanim został wpisany, pojawiło się inne okno.',
    failed: 'Kod jest w schowku: wpisanie się nie udało.',
  },
}
