// French: what main itself asks before the keys of the vault change.

import type { keyQuestions as english } from '../en/key-questions'
import type { Translation } from '../live'

export const keyQuestions: Translation<typeof english> = {
  removePassphrase: {
    title: 'Supprimer la phrase de passe de ce coffre ?',
    text: 'Il ne s’ouvrira plus qu’avec les clés restantes : le trousseau ou la clé de récupération. Cette action est irréversible ; pour avoir à nouveau une phrase de passe, il faut en définir une. Si vous ne venez pas de le demander, choisissez Annuler.',
    button: 'Supprimer',
    reason: 'supprimer la phrase de passe du coffre',
  },
  addKeychain: {
    title: 'Laisser le trousseau ouvrir ce coffre ?',
    text: 'Il s’ouvrira tout seul tant que votre session est ouverte, et les programmes lancés sous votre nom pourront aussi interroger le trousseau. Si vous ne venez pas de le demander, choisissez Annuler.',
    button: 'Autoriser',
    reason: 'laisser le trousseau ouvrir le coffre',
  },
  removeKeychain: {
    title: 'Ne plus ouvrir ce coffre avec le trousseau ?',
    text: 'Il demandera à chaque fois votre phrase de passe ou votre clé de récupération. Ayez l’une des deux à portée de main. Si vous ne venez pas de le demander, choisissez Annuler.',
    button: 'Désactiver',
    reason: 'ne plus ouvrir le coffre avec le trousseau',
  },
  newRecoveryKey: {
    title: 'Créer une nouvelle clé de récupération pour ce coffre ?',
    text: 'Elle est affichée une seule fois, et quiconque l’a peut ouvrir le coffre et ses sauvegardes. Si vous ne venez pas de le demander, choisissez Annuler.',
    button: 'Créer',
    reason: 'créer une clé de récupération pour le coffre',
  },
}
