// Dutch: groups, tags, sorting, and what is searched by them.

import type { ordering as english } from '../en/ordering'
import type { Translation } from '../live'

export const ordering: Translation<typeof english> = {
  strip: {
    label: 'Tonen',
    all: 'Alle',
    recent: 'Onlangs gebruikt',
    unconfirmed: 'Nooit bevestigd',
    ungrouped: 'Zonder groep',
    tag: '#{tag}',
    said: '{name}: {count, plural, one {# account} other {# accounts}}',
  },
  sort: {
    menu: 'Sorteren en groepen…',
    title: 'Sorteren en groepen',
    manual: 'Eigen volgorde',
    issuer: 'Op uitgever',
    account: 'Op accountnaam',
    'last-used': 'Laatst gebruikt eerst',
    'most-used': 'Meest gebruikt eerst',
    added: 'Nieuwste eerst',
    said: 'Gesorteerd: {how}',
    groups: 'Groepen bewerken…',
  },
  noMove: {
    sorted: 'Accounts kun je alleen verplaatsen bij je eigen volgorde. Kies die onder “Sorteren en groepen”.',
    part: 'Accounts kun je alleen verplaatsen als ze allemaal worden getoond.',
  },
  nothing: {
    hint: 'Je kunt ook zoeken met group:werk, tag:mail of #mail, en type:hotp. Een minteken sluit uit: -tag:oud.',
    elsewhere:
      '{count, plural, one {# account past erbij, maar wordt hier niet getoond.} other {# accounts passen erbij, maar worden hier niet getoond.}}',
    everywhere: 'Overal zoeken',
    emptyTitle: 'Hier is nog niets',
    emptyText: 'Voeg accounts aan deze groep toe door ze te bewerken, of via het menu van hun rij.',
    showAll: 'Alle accounts tonen',
  },
  fields: {
    groups: 'Groepen',
    groupsHint: 'Typ een naam en druk op Enter. Een nieuwe naam maakt een nieuwe groep.',
    tags: 'Labels',
    tagsHint: 'Typ een woord en druk op Enter.',
    add: '{name} toevoegen',
    remove: '{name} verwijderen',
    more: 'Groepen en labels',
  },
  account: {
    menu: 'Groepen en labels…',
    title: 'Groepen en labels',
    save: 'Opslaan',
    saved: 'Groepen en labels van {name} opgeslagen',
  },
  groups: {
    title: 'Groepen',
    none: 'Nog geen groepen. Een account kan in meerdere groepen zitten, of in geen.',
    newLabel: 'Nieuwe groep',
    add: 'Toevoegen',
    nameLabel: 'Naam van de groep {name}',
    count: '{count, plural, =0 {geen accounts} one {# account} other {# accounts}}',
    up: '{name} omhoog verplaatsen',
    down: '{name} omlaag verplaatsen',
    remove: '{name} verwijderen',
    moved: '{name}, plaats {place, number} van {count, number}',
    removed: 'Groep {name} verwijderd. De accounts ervan zijn er nog.',
    done: 'Klaar',
  },
  usage: {
    section: 'Volgorde',
    sort: 'Accounts sorteren',
    groups: 'Groepen',
    groupsText: 'Toevoegen, hernoemen, ordenen of verwijderen.',
    edit: 'Bewerken…',
    count: 'Bijhouden hoe vaak accounts worden gebruikt',
    countText:
      'Voor de volgordes “Laatst gebruikt eerst” en “Meest gebruikt eerst”. Het blijft in het verzegelde logboek op deze computer.',
    needsLog: 'Hiervoor is het activiteitenlogboek nodig, en dat staat uit.',
    forget: 'Vergeten hoe vaak accounts zijn gebruikt',
    forgetButton: 'Vergeten',
    forgetTitle: 'Al het gebruik vergeten?',
    forgetText: 'Hoe vaak en wanneer accounts zijn gebruikt, wordt vergeten. De accounts zelf blijven.',
    forgotten: 'Het gebruik is vergeten',
  },
}
