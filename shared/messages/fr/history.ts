// French: kept copies of the vault: what changed after each, and the way back.

import type { history as english } from '../en/history'
import type { Translation } from '../live'

export const history: Translation<typeof english> = {
  title: 'Historique',
  intro:
    'Chaque enregistrement garde le coffre tel qu’il était avant : les dix dernières copies, et une par jour pendant 30 jours. Un compte supprimé définitivement reste dans les copies plus anciennes jusqu’à leur disparition.',
  now: 'Maintenant',
  today: 'Aujourd’hui',
  yesterday: 'Hier',
  as: 'État à {time}',
  since: 'Ensuite : {what}',
  looking: 'Recherche…',
  changed: {
    added: '{count, plural, one {# ajouté} many {# ajoutés} other {# ajoutés}}',
    restored: '{count, plural, one {# restauré} many {# restaurés} other {# restaurés}}',
    trashed:
      '{count, plural, one {# mis à la corbeille} many {# mis à la corbeille} other {# mis à la corbeille}}',
    deleted:
      '{count, plural, one {# supprimé définitivement} many {# supprimés définitivement} other {# supprimés définitivement}}',
    renamed: '{count, plural, one {# renommé} many {# renommés} other {# renommés}}',
    secret:
      '{count, plural, one {# avec un autre secret} many {# avec un autre secret} other {# avec un autre secret}}',
    edited: '{count, plural, one {# modifié} many {# modifiés} other {# modifiés}}',
    'site-codes':
      '{count, plural, one {codes de récupération modifiés pour #} many {codes de récupération modifiés pour #} other {codes de récupération modifiés pour #}}',
    counted:
      '{count, plural, one {codes utilisés pour #} many {codes utilisés pour #} other {codes utilisés pour #}}',
    pinned:
      '{count, plural, one {# épinglé ou désépinglé} many {# épinglés ou désépinglés} other {# épinglés ou désépinglés}}',
    ordered:
      '{count, plural, one {groupes ou étiquettes modifiés pour #} many {groupes ou étiquettes modifiés pour #} other {groupes ou étiquettes modifiés pour #}}',
  },
  otherOrder: 'un autre ordre',
  noneChanged: 'aucun compte modifié',
  kind: {
    added: 'Ajouté',
    restored: 'Restauré depuis la corbeille',
    trashed: 'Mis à la corbeille',
    deleted: 'Supprimé définitivement',
    renamed: 'Renommé',
    secret: 'Secret modifié',
    edited: 'Détails modifiés',
    'site-codes': 'Codes de récupération modifiés',
    counted: 'Codes utilisés',
    pinned: 'Épinglé ou désépinglé',
    ordered: 'Groupes ou étiquettes modifiés',
  },
  renamedFrom: 'Renommé ; avant : {name}',
  more: '{count, plural, one {et # autre} many {et # autres} other {et # autres}}',
  nothing:
    'Aucun compte n’a changé après cette copie : peut-être une clé du coffre, ou la correction de l’horloge.',
  order: 'Les comptes ont été mis dans un autre ordre.',
  unreadable: {
    damaged: 'Cette copie est endommagée et illisible. Elle est laissée telle quelle.',
    'other-keys':
      'Cette copie a été chiffrée avec d’autres clés, que ce coffre n’a pas. Elle est laissée telle quelle.',
    newer: 'Cette copie a été écrite par un Tidelock plus récent. Elle est laissée telle quelle.',
    disk: 'Cette copie ne peut pas être lue sur le disque pour le moment.',
  },
  unreadableShort: 'Illisible',
  facts: 'Enregistrement {save, number}, {size}',
  emptyTitle: 'Pas encore de copie antérieure',
  emptyText: 'À partir de la prochaine modification, le coffre tel qu’il était avant reste ici.',
  bringBack: 'Rétablir…',
  bringBackLabel: 'Rétablir {name}, état : {time}',
  restore: 'Tout restaurer…',
  restoreLabel: 'Restaurer la copie : {time}',
  section: 'Historique',
  sectionTitle: 'Copies antérieures de ce coffre',
  sectionText: 'Voir ce qui a changé, et rétablir un compte ou tous.',
  open: 'Ouvrir',
  whole: {
    title: 'Restaurer cette copie ?',
    text: 'Le coffre redevient ce qu’il était : {when}, {count, plural, one {# compte} many {# comptes} other {# comptes}}.',
    same: 'Aucun compte ne diffère de l’état actuel.',
    comeBack: 'Reviennent',
    goAway: 'Disparaissent : ajoutés depuis',
    goToTrash: 'Retournent à la corbeille',
    oldValues: 'Reprennent leurs anciennes valeurs',
    moreNames: '{count, plural, one {et # autre} many {et # autres} other {et # autres}}',
    kept: 'L’état actuel est aussi gardé comme copie : vous pourrez donc revenir en arrière. Les compteurs des comptes HOTP ne reculent jamais.',
    button: 'Restaurer cette copie',
    done: 'Restauration faite : {count, plural, one {# compte} many {# comptes} other {# comptes}}',
    undone: 'Annulé : le coffre est comme avant',
  },
  one: {
    title: 'Rétablir {name}',
    gone: 'Il n’est plus dans le coffre. Voici comment il était : {when}.',
    trashed: 'Il est maintenant dans la corbeille. Il revient tel qu’il était : {when}.',
    listed: 'Il est dans la liste, avec d’autres valeurs que dans la copie ({when}).',
    same: 'Il est dans la liste, identique à ce qu’il était.',
    before: 'Avant',
    now: 'Maintenant',
    fields: {
      issuer: 'Nom du site',
      account: 'Nom de compte',
      type: 'Type de code',
      algorithm: 'Algorithme',
      digits: 'Chiffres',
      period: 'Secondes',
      note: 'Remarque',
      secret: 'Secret',
      pin: 'PIN',
    },
    thisOne: 'L’ancien',
    otherOne: 'Un autre',
    none: 'Aucun',
    secretWarning:
      'Avec l’ancien secret, les codes sont les anciens. Le site ne les accepte que s’il a encore ce secret.',
    back: 'Rétablir',
    values: 'Remettre les anciennes valeurs',
    beside: 'Ajouter à côté',
    doneBack: '{name} est de retour dans la liste',
    doneValues: '{name} a retrouvé ses anciennes valeurs',
    doneBeside: '{name} a été ajouté une fois de plus',
    undone: 'Annulé',
  },
}
