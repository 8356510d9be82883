// French: groups, tags, sorting, and what is searched by them.

import type { ordering as english } from '../en/ordering'
import type { Translation } from '../live'

export const ordering: Translation<typeof english> = {
  strip: {
    label: 'Afficher',
    all: 'Tous',
    recent: 'Utilisés récemment',
    unconfirmed: 'Jamais confirmés',
    ungrouped: 'Sans groupe',
    tag: '#{tag}',
    said: '{name} : {count, plural, one {# compte} many {# comptes} other {# comptes}}',
  },
  sort: {
    menu: 'Tri et groupes…',
    title: 'Tri et groupes',
    manual: 'À la main',
    issuer: 'Par émetteur',
    account: 'Par nom de compte',
    'last-used': 'Derniers utilisés d’abord',
    'most-used': 'Plus utilisés d’abord',
    added: 'Plus récents d’abord',
    said: 'Tri : {how}',
    groups: 'Modifier les groupes…',
  },
  noMove: {
    sorted:
      'Les comptes ne se déplacent à la main que s’ils sont triés à la main. Choisissez-le sous « Tri et groupes ».',
    part: 'Les comptes ne se déplacent à la main que si tous sont affichés.',
  },
  nothing: {
    hint: 'Vous pouvez aussi chercher par group:travail, tag:mail ou #mail, et type:hotp. Un signe moins exclut : -tag:ancien.',
    elsewhere:
      '{count, plural, one {# compte correspond} many {# comptes correspondent} other {# comptes correspondent}} hors de ce qui est affiché.',
    everywhere: 'Chercher partout',
    emptyTitle: 'Rien ici pour l’instant',
    emptyText: 'Ajoutez des comptes à ce groupe en les modifiant, ou par le menu de leur ligne.',
    showAll: 'Afficher tous les comptes',
  },
  fields: {
    groups: 'Groupes',
    groupsHint: 'Saisissez un nom puis Entrée. Un nouveau nom crée un groupe.',
    tags: 'Étiquettes',
    tagsHint: 'Saisissez un mot puis Entrée.',
    add: 'Ajouter {name}',
    remove: 'Retirer {name}',
    more: 'Groupes et étiquettes',
  },
  account: {
    menu: 'Groupes et étiquettes…',
    title: 'Groupes et étiquettes',
    save: 'Enregistrer',
    saved: 'Groupes et étiquettes enregistrés pour {name}',
  },
  groups: {
    title: 'Groupes',
    none: 'Pas encore de groupe. Un compte peut être dans plusieurs groupes, ou dans aucun.',
    newLabel: 'Nouveau groupe',
    add: 'Ajouter',
    nameLabel: 'Nom du groupe {name}',
    count: '{count, plural, =0 {aucun compte} one {# compte} many {# comptes} other {# comptes}}',
    up: 'Monter {name}',
    down: 'Descendre {name}',
    remove: 'Supprimer {name}',
    moved: '{name}, position {place, number} sur {count, number}',
    removed: 'Groupe {name} supprimé. Ses comptes sont toujours là.',
    done: 'Terminé',
  },
  usage: {
    section: 'Ordre',
    sort: 'Trier les comptes',
    groups: 'Groupes',
    groupsText: 'Les ajouter, renommer, réordonner ou supprimer.',
    edit: 'Modifier…',
    count: 'Compter l’utilisation des comptes',
    countText:
      'Pour les tris « Derniers utilisés d’abord » et « Plus utilisés d’abord ». Reste dans le journal chiffré de cet ordinateur.',
    needsLog: 'Nécessite le journal d’activité, qui est désactivé.',
    forget: 'Oublier l’utilisation des comptes',
    forgetButton: 'Oublier',
    forgetTitle: 'Oublier toute l’utilisation ?',
    forgetText:
      'La fréquence et les dates d’utilisation des comptes sont oubliées. Les comptes eux-mêmes restent.',
    forgotten: 'L’utilisation est oubliée',
  },
}
