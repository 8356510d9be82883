// Polish: what the main process puts on the screen, and its own questions.

import type { window as english } from '../en/window'
import type { Translation } from '../live'

const notYou = 'W razie wątpliwości, czy to własne żądanie, wybierz Anuluj.'

export const window: Translation<typeof english> = {
  title: 'Tidelock',
  cancel: 'Anuluj',
  portableTitle: '{file} (przenośny sejf) - Tidelock',
  pdf: 'Dokument PDF',
  kitFile: 'Zestaw odzyskiwania Tidelock.pdf',
  picture: { png: 'Obraz PNG', svg: 'Rysunek SVG' },
  exported: {
    backup: 'Zaszyfrowana kopia zapasowa',
    aegis: 'Plik Aegis',
    '2fas': 'Plik 2FAS',
    uris: 'Tekst',
    'migration-qr': 'Obraz PNG',
    html: 'Strona internetowa',
  },
  backup: {
    kind: 'Kopia zapasowa Tidelock',
    folder: 'Folder na kopie zapasowe',
    open: 'Wybierz kopię zapasową',
    kinds: 'Kopie zapasowe',
  },
  noName: 'konto bez nazwy',
  bothNames: '{issuer}, {account}',
  questions: {
    show: {
      title: 'Pokazać sekret: {name}?',
      text: `Kto go zobaczy, będzie mógł odtąd tworzyć kody tego konta na dowolnym urządzeniu. ${notYou}`,
      button: 'Pokaż',
      reason: 'pokazać sekret konta',
    },
    savePicture: {
      title: 'Zapisać sekret jako obraz: {name}?',
      text: `Kto ma ten obraz, może odtąd tworzyć kody tego konta na dowolnym urządzeniu. ${notYou}`,
      button: 'Zapisz',
      reason: 'zapisać sekret konta',
    },
    move: {
      title: 'Pokazać sekrety {count, plural, one {# konta} few {# kont} many {# kont} other {# konta}}?',
      text: `Kto je zobaczy, będzie mógł odtąd tworzyć kody na dowolnym urządzeniu. ${notYou}`,
      button: 'Pokaż',
      reason: 'pokazać sekrety kont',
    },
    siteCodes: {
      title: 'Pokazać kody odzyskiwania: {name}?',
      text: `Kto je zobaczy, będzie mógł zalogować się w serwisie zamiast właściciela. ${notYou}`,
      button: 'Pokaż',
      reason: 'pokazać kody odzyskiwania konta',
    },
    kit: {
      title: 'Umieścić kody odzyskiwania serwisów w zestawie?',
      text: `Kto ma zestaw, może zalogować się w tych serwisach zamiast właściciela. ${notYou}`,
      button: 'Umieść',
      reason: 'umieścić kody odzyskiwania serwisów w zestawie',
    },
    write: {
      title:
        'Zapisać w pliku sekrety {count, plural, one {# konta} few {# kont} many {# kont} other {# konta}}?',
      text: `Kto może otworzyć plik, będzie mógł odtąd tworzyć kody. ${notYou}`,
      button: 'Kontynuuj',
      reason: 'zapisać w pliku sekrety kont',
    },
    print: {
      title: 'Wydrukować sekrety {count, plural, one {# konta} few {# kont} many {# kont} other {# konta}}?',
      text: `Kto zobaczy wydruk, będzie mógł odtąd tworzyć kody. ${notYou}`,
      button: 'Kontynuuj',
      reason: 'wydrukować sekrety kont',
    },
    backUp: {
      title: 'Utworzyć kopię zapasową z osobnym hasłem?',
      text: `Kto ma plik i to hasło, ma każdy sekret z sejfu. ${notYou}`,
      button: 'Kontynuuj',
      reason: 'utworzyć kopię zapasową sejfu z osobnym hasłem',
    },
    setPassphrase: {
      title: 'Użyć nowego hasła głównego do tego sejfu?',
      text: 'Kto je zna, może otworzyć sejf i zobaczyć każdy sekret. Jeśli to hasło wpisał ktoś inny, wybierz Anuluj.',
      button: 'Użyj',
      reason: 'ustawić hasło główne sejfu',
    },
  },
}
