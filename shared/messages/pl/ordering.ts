// Polish: groups, tags, sorting, and what is searched by them.

import type { ordering as english } from '../en/ordering'
import type { Translation } from '../live'

export const ordering: Translation<typeof english> = {
  strip: {
    label: 'Pokaż',
    all: 'Wszystkie',
    recent: 'Ostatnio używane',
    unconfirmed: 'Niepotwierdzone',
    ungrouped: 'Bez grupy',
    tag: '#{tag}',
    said: '{name}: {count, plural, one {# konto} few {# konta} many {# kont} other {# konta}}',
  },
  sort: {
    menu: 'Sortowanie i grupy…',
    title: 'Sortowanie i grupy',
    manual: 'Ręcznie',
    issuer: 'Według wystawcy',
    account: 'Według nazwy konta',
    'last-used': 'Ostatnio używane najpierw',
    'most-used': 'Najczęściej używane najpierw',
    added: 'Najnowsze najpierw',
    said: 'Sortowanie: {how}',
    groups: 'Edytuj grupy…',
  },
  noMove: {
    sorted: 'Konta można przesuwać ręcznie tylko przy sortowaniu ręcznym. Wybierz je w „Sortowanie i grupy”.',
    part: 'Konta można przesuwać ręcznie tylko wtedy, gdy widać je wszystkie.',
  },
  nothing: {
    hint: 'Można też szukać przez group:praca, tag:poczta lub #poczta i type:hotp. Minus wyklucza: -tag:stare.',
    elsewhere:
      'Poza pokazywanymi {count, plural, one {pasuje # konto} few {pasują # konta} many {pasuje # kont} other {pasuje # konta}}.',
    everywhere: 'Szukaj wszędzie',
    emptyTitle: 'Jeszcze nic tu nie ma',
    emptyText: 'Dodaj konta do tej grupy, edytując je lub z menu ich wiersza.',
    showAll: 'Pokaż wszystkie konta',
  },
  fields: {
    groups: 'Grupy',
    groupsHint: 'Wpisz nazwę i naciśnij Enter. Nowa nazwa tworzy nową grupę.',
    tags: 'Tagi',
    tagsHint: 'Wpisz słowo i naciśnij Enter.',
    add: 'Dodaj: {name}',
    remove: 'Usuń: {name}',
    more: 'Grupy i tagi',
  },
  account: {
    menu: 'Grupy i tagi…',
    title: 'Grupy i tagi',
    save: 'Zapisz',
    saved: 'Zapisano grupy i tagi: {name}',
  },
  groups: {
    title: 'Grupy',
    none: 'Nie ma jeszcze grup. Konto może należeć do kilku grup albo do żadnej.',
    newLabel: 'Nowa grupa',
    add: 'Dodaj',
    nameLabel: 'Nazwa grupy {name}',
    count: '{count, plural, =0 {brak kont} one {# konto} few {# konta} many {# kont} other {# konta}}',
    up: 'Przesuń w górę: {name}',
    down: 'Przesuń w dół: {name}',
    remove: 'Usuń: {name}',
    moved: '{name}, pozycja {place, number} z {count, number}',
    removed: 'Usunięto grupę {name}. Jej konta nadal tu są.',
    done: 'Gotowe',
  },
  usage: {
    section: 'Kolejność',
    sort: 'Sortowanie kont',
    groups: 'Grupy',
    groupsText: 'Dodawanie, zmiana nazw, kolejność i usuwanie.',
    edit: 'Edytuj…',
    count: 'Licz, jak często konta są używane',
    countText:
      'Na potrzeby kolejności „Ostatnio używane najpierw” i „Najczęściej używane najpierw”. Pozostaje w zapieczętowanym dzienniku tego komputera.',
    needsLog: 'Wymaga dziennika aktywności, który jest wyłączony.',
    forget: 'Zapomnij, jak często używano kont',
    forgetButton: 'Zapomnij',
    forgetTitle: 'Zapomnieć całe użycie?',
    forgetText: 'Dane o tym, jak często i kiedy używano kont, zostaną usunięte. Same konta pozostaną.',
    forgotten: 'Usunięto dane o użyciu',
  },
}
