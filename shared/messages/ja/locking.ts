// Japanese: the lock screen, the lock's settings, and how strong a passphrase is.

import type { locking as english } from '../en/locking'
import type { Translation } from '../live'

export const locking: Translation<typeof english> = {
  why: {
    asked: '開くまで何も表示されません。',
    idle: '{span}操作がなかったため、ロックしました。',
    hidden: '{span}表示されなかったため、ロックしました。',
    suspend: 'コンピューターがスリープしたため、ロックしました。',
    'screen-lock': '画面と一緒にロックしました。',
  },
  minutes: '{count, number}分',
  hours: '{count, number}時間',
  wait: {
    button: 'あと{seconds, number}秒',
    said: '{seconds, number}秒後に再試行できます。',
  },
  gate: {
    reason: '保管庫のロックを解除',
    open: '{name}で開く',
  },
  settings: {
    section: '自動ロック',
    never: 'しない',
    keychain: 'この保管庫はキーチェーンが自動で開くため、ロックしても誰も締め出せません。',
    keychainOff: 'そのため、Tidelockは自動でロックしません。',
    keychainToo: 'それでもロックする',
    keychainTooText: 'のぞき見を防ぐ目隠しです。ロック中のウィンドウで1回クリックすると開きます。',
    idle: '操作がない時間',
    idleText: 'このコンピューターで、キーもポインターも動かない時間です。',
    hidden: '表示されない時間',
    hiddenText: 'Tidelockのウィンドウが1つも表示されていない時間です。',
    suspend: 'コンピューターのスリープ時',
    screen: '画面のロック時',
    screenNone: 'このデスクトップは、画面のロックをプログラムに知らせません。',
    touchId: '先に{name}で確認する',
    touchIdText:
      'ロックした保管庫をキーチェーンで開く前に確認します。{name}はここでは関門であって、キーではありません。同じユーザーで動くほかのプログラムはキーチェーンに問い合わせでき、再起動の後は確認しません。',
    now: 'すぐにロックするには、{keys}を押すか、トレイのメニューを使うか、tidelock --lock を実行します。',
  },
  strength: {
    label: '強度',
    levels: ['とても弱い', '弱い', '普通', '強い', 'とても強い'],
    verdict: '{level}：{guessed}',
    guessed: {
      seconds: 'ファイルが盗まれると、数秒で推測されます。',
      minutes: 'ファイルが盗まれると、数分で推測されます。',
      hours: 'ファイルが盗まれると、数時間で推測されます。',
      days: 'ファイルが盗まれると、数日で推測されます。',
      months: 'ファイルが盗まれると、数か月で推測されます。',
      years: 'ファイルが盗まれても、推測に何年もかかります。',
      centuries: 'ファイルが盗まれても、推測に何世紀もかかります。',
      never: 'ファイルが盗まれても、推測されません。',
    },
  },
}
