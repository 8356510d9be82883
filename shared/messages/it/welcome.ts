// Italian: the first run.

import type { welcome as english } from '../en/welcome'
import type { Translation } from '../live'

export const welcome: Translation<typeof english> = {
  step: 'Passo {at} di {of}',
  next: 'Continua',
  skip: 'Salta',
  skipLabel: 'Salta l’introduzione',
  backup: 'Ho un backup',
  points: {
    yoursAlone: 'Solo tu puoi aprirla',
    yoursAloneText: 'Bloccata dal portachiavi di questo computer, o dalla tua frase segreta.',
    yoursAlonePortable: 'Bloccata dalla sua frase segreta. Nessun portachiavi ne conserva la chiave.',
    quick: 'Un codice in due secondi',
    quickText: 'Da questa finestra, dall’area di notifica, o ovunque con una scorciatoia.',
    yours: 'Tua, da portare con te',
    yoursText: 'Legge le esportazioni di trenta app, e scrive ciò che sanno leggere.',
  },
  protect: {
    title: 'Come si apre la cassaforte?',
    text: 'Potrai cambiarlo più tardi nelle impostazioni.',
    backupNext: 'Una volta creata la cassaforte, sceglierai il tuo backup.',
  },
  bring: {
    title: 'Porta i tuoi account',
    text: 'La vecchia app li conserva finché non li rimuovi lì. Oppure attiva la verifica in due passaggi su un sito e porta il suo codice QR.',
    later: 'Più tardi',
  },
  fromApp: 'Vengo da un’altra app',
  fromAppText: 'Scegli quale e vedi come portar fuori i suoi account',
}
