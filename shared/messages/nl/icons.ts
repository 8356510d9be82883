// Dutch: pictures beside the accounts: the picker, and packs of icons.

import type { icons as english } from '../en/icons'
import type { Translation } from '../live'

export const icons: Translation<typeof english> = {
  row: 'Pictogram',
  change: 'Pictogram wijzigen',
  changeShort: 'Wijzigen…',
  now: {
    automatic: 'Naar de naam van de site',
    monogram: 'Eerste letter',
    brand: 'Merkpictogram: {name}',
    picture: 'Eigen afbeelding',
  },
  title: 'Kies een pictogram',
  basic: 'Naar de naam',
  search: 'Merkpictogrammen en pakketten doorzoeken',
  automatic: 'Automatisch',
  monogram: 'Eerste letter',
  own: 'Eigen afbeelding…',
  ownHint: 'Je kunt hier ook een afbeelding plakken.',
  suggested: 'Voorgesteld',
  brands: 'Merkpictogrammen',
  packs: 'Uit je pakketten',
  packIcon: '{name}, uit {pack}',
  typeToSearch: 'Typ een naam om een van meer dan 3000 merkpictogrammen te vinden.',
  none: 'Geen pictogram heet “{query}”. Probeer een andere naam, of kies een eigen afbeelding.',
  found: '{count, plural, one {# pictogram gevonden} other {# pictogrammen gevonden}}',
  fault: {
    unknown:
      'Dit bestand is geen afbeelding die hier te lezen is. Kies een PNG-, JPEG-, WebP-, GIF-, BMP- of AVIF-bestand.',
    'too-large': 'Deze afbeelding is te groot. Kies er een van hoogstens 20 MB.',
    damaged: 'Deze afbeelding is beschadigd. Kies een andere.',
  },
  section: 'Pictogrammen',
  brandIcons: {
    title: 'Merkpictogrammen',
    text: 'Toont het pictogram van een bekende site in plaats van de eerste letter. Ze zitten in het programma; er wordt niets opgehaald.',
  },
  packsTitle: 'Pictogrampakketten',
  packsText:
    'Pakketten in de indeling van Aegis (zip). De pictogrammen zijn voor een account te kiezen en worden dan in de kluis bewaard.',
  add: 'Pakket toevoegen…',
  adding: 'Pakket lezen…',
  remove: 'Verwijderen',
  removeLabel: 'Pictogrampakket {name} verwijderen',
  packLine: '{icons, plural, one {# pictogram} other {# pictogrammen}}, versie {version}',
  leftOut:
    '{count, plural, one {# afbeelding is weggelaten, omdat die niet veilig te tonen is.} other {# afbeeldingen zijn weggelaten, omdat die niet veilig te tonen zijn.}}',
  added: 'Pictogrampakket {name} is toegevoegd',
  removed: 'Pictogrampakket {name} is verwijderd. Pictogrammen die eruit gekozen zijn, blijven.',
  dialog: { title: 'Kies een pictogrampakket', kind: 'Pictogrampakketten' },
  refused: {
    unreadable:
      'Dit bestand is geen pictogrampakket in de indeling van Aegis. Kies een zip-bestand met een pack.json erin.',
    'too-large': 'Dit pictogrampakket is groter dan 64 MB. Kies een kleiner pakket.',
    'too-many': 'Er zijn al 20 pictogrampakketten. Verwijder er eerst een.',
  },
}
