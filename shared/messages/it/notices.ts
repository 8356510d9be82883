// Italian: calm remarks about an open vault.

import type { notices as english } from '../en/notices'
import type { Translation } from '../live'

export const notices: Translation<typeof english> = {
  actions: {
    makeKey: 'Crea una chiave di recupero',
    setPassphrase: 'Imposta una frase segreta',
    check: 'Verificala',
    makeAnother: 'Creane un’altra',
    nextWeek: 'Ricordamelo tra una settimana',
  },
  text: {
    'only-keychain-slot':
      'Solo il portachiavi apre questa cassaforte, e un portachiavi può andare perso. Crea una chiave di riserva.',
    'recovery-unproven':
      'È stata creata una chiave di recupero, ma nessuno ha verificato che sia stata annotata. Fino ad allora solo il portachiavi apre di sicuro questa cassaforte.',
    'older-generation':
      'Questa cassaforte è più vecchia dell’ultima vista qui (salvataggio {opened}, ultimo {seen}). Potrebbero mancare modifiche recenti.',
    'slots-changed-outside':
      'Le chiavi di questa cassaforte sono state modificate fuori da Tidelock. Se non è opera tua, imposta una nuova frase segreta e crea una nuova chiave di recupero.',
    'another-vault':
      'Questa non è l’ultima cassaforte aperta qui. Se non ce l’hai messa tu, controlla da dove viene.',
    'set-aside':
      '{count, plural, one {# account non è leggibile. Resta intatto nel file, e non viene mostrato.} many {# account non sono leggibili. Restano intatti nel file, e non vengono mostrati.} other {# account non sono leggibili. Restano intatti nel file, e non vengono mostrati.}}',
    'keychain-changed':
      'La chiave di questa cassaforte è stata salvata da {was}; questo computer ora usa {now}. Disattiva e riattiva il portachiavi nelle impostazioni per salvarla di nuovo.',
    'folder-not-durable':
      'Il disco di questa cassaforte non garantisce che un salvataggio sopravviva a un’interruzione di corrente. Tieni un backup altrove.',
  },
}
