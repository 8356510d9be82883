// Polish: pictures beside the accounts, the picker, packs of icons.

import type { icons as english } from '../en/icons'
import type { Translation } from '../live'

export const icons: Translation<typeof english> = {
  row: 'Ikona',
  change: 'Zmień ikonę',
  changeShort: 'Zmień…',
  now: {
    automatic: 'Według nazwy serwisu',
    monogram: 'Pierwsza litera',
    brand: 'Ikona marki: {name}',
    picture: 'Własny obraz',
  },

  title: 'Wybierz ikonę',
  basic: 'Według nazwy',
  search: 'Szukaj ikon marek i pakietów',
  automatic: 'Automatycznie',
  monogram: 'Pierwsza litera',
  own: 'Własny obraz…',
  ownHint: 'Można też wkleić tu obraz.',
  suggested: 'Sugerowane',
  brands: 'Ikony marek',
  packs: 'Z dodanych pakietów',
  packIcon: '{name}, z pakietu {pack}',
  typeToSearch: 'Wpisz nazwę, aby znaleźć jedną z ponad 3000 ikon marek.',
  none: 'Żadna ikona nie nazywa się „{query}”. Spróbuj innej nazwy albo wybierz własny obraz.',
  found:
    '{count, plural, one {Znaleziono # ikonę} few {Znaleziono # ikony} many {Znaleziono # ikon} other {Znaleziono # ikony}}',

  fault: {
    unknown: 'Tego pliku nie można odczytać jako obrazu. Wybierz plik PNG, JPEG, WebP, GIF, BMP lub AVIF.',
    'too-large': 'Ten obraz jest za duży. Wybierz obraz do 20 MB.',
    damaged: 'Ten obraz jest uszkodzony. Wybierz inny.',
  },

  section: 'Ikony',
  brandIcons: {
    title: 'Ikony marek',
    text: 'Pokazuje ikonę znanego serwisu zamiast pierwszej litery. Ikony są częścią programu; nic nie jest pobierane.',
  },
  packsTitle: 'Pakiety ikon',
  packsText:
    'Pakiety w formacie Aegis (zip). Ich ikony można wybierać dla kont i są wtedy przechowywane w sejfie.',
  add: 'Dodaj pakiet…',
  adding: 'Odczytywanie pakietu…',
  remove: 'Usuń',
  removeLabel: 'Usuń pakiet ikon {name}',
  packLine: '{icons, plural, one {# ikona} few {# ikony} many {# ikon} other {# ikony}}, wersja {version}',
  leftOut:
    '{count, plural, one {Pominięto # obraz, ponieważ nie można go bezpiecznie pokazać.} few {Pominięto # obrazy, ponieważ nie można ich bezpiecznie pokazać.} many {Pominięto # obrazów, ponieważ nie można ich bezpiecznie pokazać.} other {Pominięto # obrazu, ponieważ nie można ich bezpiecznie pokazać.}}',
  added: 'Dodano pakiet ikon {name}',
  removed: 'Usunięto pakiet ikon {name}. Wybrane z niego ikony pozostają.',
  dialog: { title: 'Wybierz pakiet ikon', kind: 'Pakiety ikon' },
  refused: {
    unreadable: 'Ten plik nie jest pakietem ikon w formacie Aegis. Wybierz plik zip zawierający pack.json.',
    'too-large': 'Ten pakiet ikon jest większy niż 64 MB. Wybierz mniejszy.',
    'too-many': 'Jest już 20 pakietów ikon. Najpierw usuń któryś.',
  },
}
