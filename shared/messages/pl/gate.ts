// Polish: the screens before the vault is open.

import type { gate as english } from '../en/gate'
import type { Translation } from '../live'

export const gate: Translation<typeof english> = {
  cannotStart:
    'Tidelock nie może uruchomić się na tym komputerze. Sejf pozostał nienaruszony. Uruchom program z terminala, aby zobaczyć przyczynę.',
  firstStart: {
    title: 'Witamy w Tidelock',
    what: 'Kody jednorazowe przechowywane na tym komputerze i nigdzie indziej. Bez konta, bez sieci.',
    asking: 'Pytanie do systemowego pęku kluczy…',
    keychainTitle: 'Otwiera się sam',
    keychainText:
      '{backend, select, none {Klucz przechowuje systemowy pęk kluczy, dopóki trwa sesja na tym komputerze.} other {Klucz przechowuje {backend}, dopóki trwa sesja na tym komputerze.}}',
    keychainButton:
      '{backend, select, none {Chroń systemowym pękiem kluczy} other {Chroń za pomocą {backend}}}',
    passphraseTitle: 'Pyta za każdym razem',
    passphraseText:
      'Otwiera go hasło główne. Chroni też przed innymi programami działającymi na tym samym koncie użytkownika.',
    passphraseButton: 'Użyj hasła głównego',
    create: 'Utwórz sejf',
    spare: 'Ustaw też hasło główne jako klucz zapasowy',
    spareText: 'Pęki kluczy czasem giną. Z kluczem zapasowym kody nie zginą.',
    noKeychain: 'Pęku kluczy tego komputera nie można użyć, więc kody chroni hasło główne.',
    portable: 'To nowy przenośny sejf. Otwiera go tylko jego hasło główne, na każdym komputerze.',
    chooseOther: 'Wybierz inny sposób',
    restore: 'Masz kopię zapasową? Wybierz tutaj, jak otwierać sejf; potem będzie można ją przywrócić.',
  },
  portableFile: 'Przenośny sejf',
  passphrase: {
    label: 'Hasło główne',
    again: 'Powtórz hasło główne',
    hint: 'Co najmniej cztery losowe słowa są silne i łatwe do wpisania.',
    different: 'Hasła nie są takie same.',
    empty: 'Wpisz hasło główne.',
    forgotten: 'Bez niego nikt nie otworzy sejfu i nikt nie może go zresetować.',
    show: 'Pokaż wpisywany tekst',
    hide: 'Ukryj wpisywany tekst',
  },
  keychainAsked: {
    title: 'Oczekiwanie na pęk kluczy',
    text: 'Tidelock poprosił systemowy pęk kluczy o klucz sejfu.',
    slow: 'System może pytać o hasło. Poszukaj jego okna; może być pod tym oknem.',
    meanwhile: 'Albo otwórz sejf samodzielnie',
  },
  keychainFailed: {
    title: 'Pęk kluczy nie otworzył sejfu',
    changed: 'Sejf chronił {was}. Teraz na tym komputerze działa {now}.',
    safe: 'Sejf jest nienaruszony. Nic nie zostało zmienione.',
    noOther:
      'Ten sejf nie ma hasła głównego ani klucza odzyskiwania, więc może go otworzyć tylko pęk kluczy.',
  },
  locked: {
    title: 'Tidelock jest zablokowany',
    text: 'Do chwili otwarcia nic nie jest pokazywane.',
    open: 'Odblokuj',
    opening: 'Otwieranie…',
    recoveryLabel: 'Klucz odzyskiwania',
    recoveryHint: 'Jak na wydruku: grupy liter i cyfr. Spacje i myślniki nie mają znaczenia.',
    usePassphrase: 'Użyj hasła głównego',
    useRecovery: 'Użyj klucza odzyskiwania',
    useKeychain: 'Otwórz pękiem kluczy',
  },
  unreadable: {
    title: 'Tego sejfu nie można otworzyć',
    safe: 'Nic nie zostało zmienione. Plik jest dokładnie taki jak przedtem.',
    file: 'Plik',
    copies: 'Wcześniejsze wersje',
    copiesText:
      'Otwarta wersja zajmie miejsce pliku. Plik, którego nie można odczytać, pozostanie obok niej.',
    copy: 'Zapisano {saved}, {size}',
    open: 'Otwórz',
    openLabel: 'Otwórz wersję zapisaną {saved}',
    noCopies: 'Nie znaleziono obok wcześniejszych wersji.',
  },
}
