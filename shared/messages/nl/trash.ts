// Dutch: the trash.

import type { trash as english } from '../en/trash'
import type { Translation } from '../live'

export const trash: Translation<typeof english> = {
  title: 'Prullenbak',
  text: 'Accounts blijven hier 30 dagen. Hun sites vragen nog steeds om een code.',
  after:
    'Een definitief verwijderd account zit nog in de oudere kopieën van de kluis, tot die verdwijnen. Daaruit kun je het terughalen:',
  emptyTitle: 'De prullenbak is leeg',
  emptyText: 'Accounts die je verwijdert, wachten hier, zodat een vergissing niets kost.',
  deleted: 'Verwijderd op {when}',
  keptUntil: 'bewaard tot {when}',
  goesSoon: 'verdwijnt de komende dagen',
  restore: 'Terugzetten',
  restoreLabel: '{name} terugzetten',
  remove: 'Definitief verwijderen',
  removeLabel: '{name} definitief verwijderen',
  removeAll: 'Prullenbak legen',
  restored: '{name} staat weer in de lijst',
  confirmTitle: '{name} definitief verwijderen?',
  confirmAllTitle:
    '{count, plural, one {# account definitief verwijderen?} other {# accounts definitief verwijderen?}}',
  confirmText:
    'Het geheim en de herstelcodes gaan uit de kluis. Oudere kopieën van de kluis houden ze nog tot 30 dagen; de geschiedenis kan ze daaruit terughalen. Daarna kan een site die nog om een code vraagt je buitensluiten.',
  confirmButton: 'Definitief verwijderen',
  gone: '{name} verwijderd',
  goneAll: 'De prullenbak is nu leeg',
}
