// Polish: what is said of the vault's health on the list itself.

import type { health as english } from '../en/health'
import type { Translation } from '../live'

export const health: Translation<typeof english> = {
  menu: 'Stan i aktywność',
  failedUnlocks:
    '{count, plural, one {# błędne hasło główne od ostatniego odblokowania: {last}.} few {# błędne hasła główne od ostatniego odblokowania, ostatnie: {last}.} many {# błędnych haseł głównych od ostatniego odblokowania, ostatnie: {last}.} other {# błędnego hasła głównego od ostatniego odblokowania, ostatnie: {last}.}}',
  failedLabel: 'Nieudane odblokowania',
  ask: {
    label: 'Potwierdź nowe konto',
    question: 'Czy serwis przyjął kod: {name}?',
    yes: 'Tak',
    notYet: 'Jeszcze nie',
    thanks: 'Odnotowano: serwis przyjmuje kody: {name}.',
    hint: 'Jeśli nie przyjmie: sprawdź zegar tego komputera albo dodaj sekret z serwisu jeszcze raz.',
    inMenu: 'Serwis przyjął kod',
  },
}
