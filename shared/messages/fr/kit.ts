// French: the recovery key: making it, its kit, and the check that it was written down.

import type { kit as english } from '../en/kit'
import type { Translation } from '../live'

export const kit: Translation<typeof english> = {
  intro: {
    title: 'Créer une clé de récupération',
    what: 'Une clé de récupération ouvre ce coffre quand la phrase de passe est oubliée ou le trousseau perdu. Elle est faite pour le papier : imprimez son kit, ou notez-la.',
    once: 'Elle n’est affichée que cette fois. Ensuite, vous en saisissez une partie pour savoir que votre copie est juste.',
    older: 'Votre ancienne clé de récupération fonctionne jusque-là, et cesse une fois la nouvelle vérifiée.',
    make: 'Créer la clé',
  },
  shown: {
    title: 'Votre clé de récupération',
    text: 'Imprimez le kit ou notez la clé, et gardez-la loin de cet ordinateur.',
    label: 'Clé de récupération',
    save: 'Enregistrer en PDF…',
    print: 'Imprimer le kit…',
    copy: 'Copier',
    copied: 'Copiée pour {seconds, number} s',
    saved: '{file} est enregistré. Mettez-le hors de cet ordinateur, ou imprimez-le puis supprimez-le.',
    printed: 'Le kit est en route vers l’imprimante.',
    siteCodes:
      'Avec les codes de récupération inutilisés de {count, plural, one {# compte} many {# comptes} other {# comptes}}',
    siteCodesDanger: 'Quiconque trouve le kit peut utiliser ces codes aussitôt, même sans le coffre.',
    later: 'Pas maintenant',
    next: 'Continuer',
  },
  check: {
    title: 'Vérifiez votre copie',
    text: 'Lisez les groupes {one, number} et {other, number} sur votre copie, pas sur l’écran, et saisissez-les ici.',
    group: 'Groupe {group, number}',
    hint: 'Vous pouvez aussi saisir ou coller ici la clé entière.',
    empty: 'Saisissez le groupe {group, number} de la clé.',
    differs: 'Ce n’est pas le groupe {group, number} de la clé. Regardez à nouveau votre copie.',
    wholeDiffers:
      '{count, plural, one {Le groupe {groups} de votre copie est faux.} many {Les groupes {groups} de votre copie sont faux.} other {Les groupes {groups} de votre copie sont faux.}}',
    button: 'Vérifier',
    done: 'Votre copie est juste. La clé de récupération est en vigueur',
    doneOlder: 'Votre copie est juste. L’ancienne clé de récupération n’ouvre plus le coffre',
  },
  leave: {
    title: 'Quitter sans vérifier ?',
    goneTitle: 'La clé n’est plus affichée',
    gone: 'Dix minutes ont passé.',
    unproven: 'La nouvelle clé ouvre déjà le coffre, mais personne n’a vérifié que vous l’avez.',
    older: 'Votre ancienne clé de récupération fonctionne jusqu’à la vérification de la nouvelle.',
    reminder: 'Tidelock continue à vous le rappeler, car seul le trousseau ouvre à coup sûr le coffre.',
    later: 'Vous pourrez la vérifier plus tard dans les paramètres, en la saisissant en entier.',
    back: 'Revenir',
    keep: 'Laisser sans vérifier',
    remove: 'Supprimer la clé',
    removed: 'La nouvelle clé de récupération est supprimée',
  },
  prove: {
    title: 'Vérifiez votre clé de récupération',
    text: 'Saisissez la dernière clé de récupération que vous avez créée, telle qu’elle est sur votre copie.',
    label: 'Clé de récupération',
    hint: 'Les majuscules, espaces et tirets ne comptent pas.',
    empty: 'Saisissez la clé de récupération.',
    button: 'Vérifier',
    working: 'Vérification…',
  },
}
