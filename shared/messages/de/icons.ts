// German: pictures beside the accounts: the picker, and packs of icons.

import type { icons as english } from '../en/icons'
import type { Translation } from '../live'

export const icons: Translation<typeof english> = {
  row: 'Symbol',
  change: 'Symbol ändern',
  changeShort: 'Ändern…',
  now: {
    automatic: 'Nach dem Namen des Dienstes',
    monogram: 'Anfangsbuchstabe',
    brand: 'Markensymbol: {name}',
    picture: 'Eigenes Bild',
  },

  title: 'Symbol auswählen',
  basic: 'Nach dem Namen',
  search: 'Markensymbole und Pakete durchsuchen',
  automatic: 'Automatisch',
  monogram: 'Anfangsbuchstabe',
  own: 'Eigenes Bild…',
  ownHint: 'Sie können hier auch ein Bild einfügen.',
  suggested: 'Vorgeschlagen',
  brands: 'Markensymbole',
  packs: 'Aus Ihren Paketen',
  packIcon: '{name}, aus {pack}',
  typeToSearch: 'Tippen Sie einen Namen, um eines von über 3.000 Markensymbolen zu finden.',
  none: 'Kein Symbol heißt „{query}“. Versuchen Sie einen anderen Namen, oder wählen Sie ein eigenes Bild.',
  found: '{count, plural, one {# Symbol gefunden} other {# Symbole gefunden}}',

  fault: {
    unknown:
      'Diese Datei ist kein Bild, das hier gelesen werden kann. Wählen Sie eine PNG-, JPEG-, WebP-, GIF-, BMP- oder AVIF-Datei.',
    'too-large': 'Dieses Bild ist zu groß. Wählen Sie eines von höchstens 20 MB.',
    damaged: 'Dieses Bild ist beschädigt. Wählen Sie ein anderes.',
  },

  section: 'Symbole',
  brandIcons: {
    title: 'Markensymbole',
    text: 'Zeigt das Symbol eines bekannten Dienstes statt seines Anfangsbuchstabens. Sie gehören zum Programm; nichts wird heruntergeladen.',
  },
  packsTitle: 'Symbolpakete',
  packsText:
    'Pakete im Format von Aegis (zip). Ihre Symbole lassen sich für ein Konto wählen und liegen dann im Tresor.',
  add: 'Paket hinzufügen…',
  adding: 'Paket wird gelesen…',
  remove: 'Entfernen',
  removeLabel: 'Symbolpaket {name} entfernen',
  packLine: '{icons, plural, one {# Symbol} other {# Symbole}}, Version {version}',
  leftOut:
    '{count, plural, one {# Bild wurde weggelassen, weil es sich nicht sicher anzeigen lässt.} other {# Bilder wurden weggelassen, weil sie sich nicht sicher anzeigen lassen.}}',
  added: 'Das Symbolpaket {name} wurde hinzugefügt',
  removed: 'Das Symbolpaket {name} wurde entfernt. Daraus gewählte Symbole bleiben.',
  dialog: { title: 'Symbolpaket auswählen', kind: 'Symbolpakete' },
  refused: {
    unreadable:
      'Diese Datei ist kein Symbolpaket im Format von Aegis. Wählen Sie eine zip-Datei, die eine pack.json enthält.',
    'too-large': 'Dieses Symbolpaket ist größer als 64 MB. Wählen Sie ein kleineres.',
    'too-many': 'Es gibt schon 20 Symbolpakete. Entfernen Sie zuerst eines.',
  },
}
