// French: backups in the settings and above the list.

import type { backups as english } from '../en/backups'
import type { Translation } from '../live'

export const backups: Translation<typeof english> = {
  title: 'Sauvegardes',
  automatic: {
    title: 'Sauvegarder automatiquement',
    text: 'Peu après chaque modification, dans un dossier de votre choix. Chiffrée, et rouverte avant de compter.',
  },
  folder: {
    title: 'Dossier',
    none: 'Pas encore choisi. Un autre disque, ou un dossier synchronisé, survit à cet ordinateur.',
    choose: 'Choisir…',
  },
  kept: {
    title: 'Conserver',
    text: 'Les sauvegardes automatiques plus anciennes de ce coffre sont supprimées. Rien d’autre dans le dossier.',
    count: '{count, plural, one {La dernière} many {Les # dernières} other {Les # dernières}}',
  },
  reminder: {
    title: 'Me rappeler s’il n’y en a pas de récente',
    never: 'Jamais',
    days: '{count, plural, one {Après # jour} many {Après # jours} other {Après # jours}}',
  },
  last: 'Dernière vérifiée {day, select, today {aujourd’hui à {when}} yesterday {hier à {when}} other {le {when}}}, {accounts, plural, one {# compte} many {# comptes} other {# comptes}}',
  lastByHand: 'Faite à la main.',
  never: 'Aucune sauvegarde de ce coffre n’a encore été faite ici.',
  working: 'Sauvegarde…',
  failed:
    'Aucune sauvegarde automatique depuis {day, select, today {aujourd’hui à {when}} yesterday {hier à {when}} other {le {when}}}.',
  failedAgain: 'Nouvel essai automatique.',
  now: 'Sauvegarder maintenant…',
  restore: 'Restaurer…',
  made: '{file} : enregistré et rouvert, {accounts, plural, one {# compte} many {# comptes} other {# comptes}} dedans',
  notice: {
    none: 'Il n’y a pas encore de sauvegarde de ce coffre. Si cet ordinateur est perdu, vos codes le sont aussi.',
    old: 'La dernière sauvegarde date de {days, plural, one {# jour} many {# jours} other {# jours}}. Si cet ordinateur est perdu, ce qui a suivi l’est aussi.',
    failed: 'La sauvegarde automatique a échoué.',
    open: 'Sauvegardes',
  },
  dialog: {
    title: 'Sauvegarder maintenant',
    text: 'Un fichier chiffré avec tous les comptes et la corbeille. Tidelock, Aegis et d’autres applications l’ouvrent.',
    label: 'Ce qui ouvre le fichier',
    vaultKey: 'Ce qui ouvre ce coffre : sa phrase de passe ou sa clé de récupération',
    own: 'Un mot de passe pour ce fichier seul',
    password: {
      first: 'Mot de passe du fichier',
      again: 'Répéter le mot de passe',
      empty: 'Saisissez un mot de passe pour le fichier.',
      forgotten: 'Personne ne peut ouvrir le fichier sans lui.',
    },
    confirm: 'Quiconque connaît ce mot de passe obtient tous les comptes du fichier.',
    choose: 'Choisir l’emplacement…',
    working: 'En cours…',
  },
  key: {
    title: 'Une sauvegarde a besoin d’une clé à elle',
    text: 'Seul le trousseau de cet ordinateur ouvre le coffre actuellement. Une sauvegarde doit s’ouvrir ailleurs, quand cet ordinateur n’est plus là.',
    recovery: 'Créer une clé de récupération',
    recoveryText: 'À noter et à garder loin de cet ordinateur.',
    passphrase: 'Définir une phrase de passe',
    passphraseText: 'À retenir. Le trousseau ouvre toujours le coffre tout seul.',
    own: 'Seulement un mot de passe pour ce fichier',
  },
}
