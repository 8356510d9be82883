// Polish: backups in the settings and above the list.

import type { backups as english } from '../en/backups'
import type { Translation } from '../live'

export const backups: Translation<typeof english> = {
  title: 'Kopie zapasowe',
  automatic: {
    title: 'Twórz kopie automatycznie',
    text: 'Krótko po każdej zmianie, w wybranym folderze. Kopia jest szyfrowana i na próbę otwierana, zanim się liczy.',
  },
  folder: {
    title: 'Folder kopii',
    none: 'Jeszcze nie wybrano. Inny dysk lub synchronizowany folder przetrwa ten komputer.',
    choose: 'Wybierz…',
  },
  kept: {
    title: 'Zachowuj',
    text: 'Starsze automatyczne kopie tego sejfu są usuwane. Nic innego w folderze nie jest ruszane.',
    count: '{count, plural, one {Najnowszą} few {# najnowsze} many {# najnowszych} other {# najnowszej}}',
  },
  reminder: {
    title: 'Przypominaj, gdy brak świeżej kopii',
    never: 'Nigdy',
    days: '{count, plural, one {Po # dniu} few {Po # dniach} many {Po # dniach} other {Po # dnia}}',
  },
  last: 'Ostatnio zweryfikowana: {day, select, today {dzisiaj, {when}} yesterday {wczoraj, {when}} other {{when}}}, {accounts, plural, one {# konto} few {# konta} many {# kont} other {# konta}}',
  lastByHand: 'Utworzona ręcznie.',
  never: 'Nie utworzono tu jeszcze kopii zapasowej tego sejfu.',
  working: 'Tworzenie kopii zapasowej…',
  failed:
    'Brak automatycznej kopii zapasowej od: {day, select, today {dzisiaj, {when}} yesterday {wczoraj, {when}} other {{when}}}.',
  failedAgain: 'Próby są ponawiane automatycznie.',
  now: 'Utwórz kopię zapasową…',
  restore: 'Przywróć…',
  made: 'Zapisano {file}: kopię otwarto na próbę, zawiera {accounts, plural, one {# konto} few {# konta} many {# kont} other {# konta}}',
  notice: {
    none: 'Nie ma jeszcze kopii zapasowej tego sejfu. Utrata komputera oznacza utratę kodów.',
    old: 'Ostatnia kopia zapasowa ma {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}. Utrata komputera oznacza utratę późniejszych zmian.',
    failed: 'Automatyczna kopia zapasowa się nie udała.',
    open: 'Kopie zapasowe',
  },
  dialog: {
    title: 'Utwórz kopię zapasową',
    text: 'Jeden zaszyfrowany plik ze wszystkimi kontami i koszem. Otwierają go Tidelock, Aegis i inne aplikacje.',
    label: 'Co otwiera plik',
    vaultKey: 'To, co otwiera ten sejf: hasło główne lub klucz odzyskiwania',
    own: 'Hasło tylko do tego pliku',
    password: {
      first: 'Hasło pliku',
      again: 'Powtórz hasło',
      empty: 'Wpisz hasło pliku.',
      forgotten: 'Bez niego nikt nie otworzy pliku.',
    },
    confirm: 'Kto zna to hasło, dostaje każde konto z pliku.',
    choose: 'Wybierz miejsce…',
    working: 'Trwa praca…',
  },
  key: {
    title: 'Kopia zapasowa wymaga własnego klucza',
    text: 'Sejf otwiera teraz tylko pęk kluczy tego komputera. Kopia zapasowa musi się otworzyć gdzie indziej, gdy tego komputera zabraknie.',
    recovery: 'Utwórz klucz odzyskiwania',
    recoveryText: 'Do zapisania i przechowywania z dala od tego komputera.',
    passphrase: 'Ustaw hasło główne',
    passphraseText: 'Do zapamiętania. Pęk kluczy nadal sam otwiera sejf.',
    own: 'Tylko hasło do tego pliku',
  },
}
