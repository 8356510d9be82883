// Polish: the recovery key, its kit, and the check that it was written down.

import type { kit as english } from '../en/kit'
import type { Translation } from '../live'

export const kit: Translation<typeof english> = {
  intro: {
    title: 'Utwórz klucz odzyskiwania',
    what: 'Klucz odzyskiwania otwiera ten sejf, gdy hasło główne zostanie zapomniane albo zginie pęk kluczy. Jego miejsce jest na papierze: wydrukuj zestaw albo przepisz klucz.',
    once: 'Klucz jest pokazywany tylko ten jeden raz. Potem trzeba wpisać jego część, aby upewnić się, że odpis jest prawidłowy.',
    older: 'Starszy klucz odzyskiwania działa do tego czasu i przestaje działać po sprawdzeniu nowego.',
    make: 'Utwórz klucz',
  },
  shown: {
    title: 'Klucz odzyskiwania',
    text: 'Wydrukuj zestaw lub przepisz klucz i przechowuj go z dala od tego komputera.',
    label: 'Klucz odzyskiwania',
    save: 'Zapisz zestaw jako PDF…',
    print: 'Drukuj zestaw…',
    copy: 'Kopiuj',
    copied: 'Skopiowano na {seconds, number} s',
    saved: 'Zapisano {file}. Przenieś ten plik poza komputer albo wydrukuj go i usuń.',
    printed: 'Zestaw wysłano do drukarki.',
    siteCodes:
      'Z nieużytymi kodami odzyskiwania {count, plural, one {# konta} few {# kont} many {# kont} other {# konta}}',
    siteCodesDanger: 'Kto znajdzie zestaw, może od razu użyć tych kodów, nawet bez sejfu.',
    later: 'Nie teraz',
    next: 'Kontynuuj',
  },
  check: {
    title: 'Sprawdź odpis',
    text: 'Odczytaj grupy {one, number} i {other, number} z odpisu, nie z ekranu, i wpisz je tutaj.',
    group: 'Grupa {group, number}',
    hint: 'Można też wpisać lub wkleić tu cały klucz.',
    empty: 'Wpisz grupę {group, number} klucza.',
    differs: 'To nie jest grupa {group, number} klucza. Spójrz jeszcze raz na odpis.',
    wholeDiffers:
      '{count, plural, one {Grupa {groups} w odpisie jest błędna.} few {Grupy {groups} w odpisie są błędne.} many {Grupy {groups} w odpisie są błędne.} other {Grupy {groups} w odpisie są błędne.}}',
    button: 'Sprawdź',
    done: 'Odpis jest prawidłowy. Klucz odzyskiwania działa',
    doneOlder: 'Odpis jest prawidłowy. Starszy klucz odzyskiwania już nie otwiera sejfu',
  },
  leave: {
    title: 'Wyjść bez sprawdzenia?',
    goneTitle: 'Klucz nie jest już pokazywany',
    gone: 'Minęło dziesięć minut.',
    unproven: 'Nowy klucz już otwiera sejf, ale nie sprawdzono, czy został zapisany.',
    older: 'Starszy klucz odzyskiwania działa, dopóki nowy nie zostanie sprawdzony.',
    reminder: 'Tidelock będzie o tym przypominać, bo pewne jest tylko otwarcie sejfu pękiem kluczy.',
    later: 'Można go sprawdzić później w ustawieniach, wpisując go w całości.',
    back: 'Wróć',
    keep: 'Pozostaw niesprawdzony',
    remove: 'Usuń klucz',
    removed: 'Usunięto nowy klucz odzyskiwania',
  },
  prove: {
    title: 'Sprawdź klucz odzyskiwania',
    text: 'Wpisz ostatnio utworzony klucz odzyskiwania tak, jak stoi w odpisie.',
    label: 'Klucz odzyskiwania',
    hint: 'Wielkość liter, spacje i myślniki nie mają znaczenia.',
    empty: 'Wpisz klucz odzyskiwania.',
    button: 'Sprawdź',
    working: 'Sprawdzanie…',
  },
}
