// Japanese: how far this computer's clock is off, and the correction of it.

import type { clock as english } from '../en/clock'
import type { Translation } from '../live'

export const clock: Translation<typeof english> = {
  section: '時計',
  title: 'このコンピューターの時計',
  text: 'コードは時刻から作られます。別のデバイスに表示されたコードがあれば、時計が正しいかをネットワークなしで調べられます。',
  check: '確認…',
  corrected: 'コードには{span}補正した時計を使っています。',
  setBack: '補正を解除',
  wasSetBack: 'コードに再びこのコンピューターの時計を使います',
  wasCorrected: 'コードに{span}補正した時計を使います',
  seconds: '{sign}{seconds, number}秒',
  minutes: '{sign}{minutes, number}分',
  minutesAndSeconds: '{sign}{minutes, number}分{seconds, number}秒',
  dialog: {
    title: 'このコンピューターの時計を確認',
    text: 'スマートフォンなど時計の正しいデバイスで、いずれかのアカウントのコードを表示し、ここに入力してください。',
    account: 'アカウント',
    code: '別のデバイスのコード',
    search: '確認',
    noAccounts: 'コードが時刻で変わるアカウントが必要です。',
    onTime: '両方の時計が一致しています。このコードは今の時刻のものです。',
    onTimeCorrected: 'このコンピューターの時計はそのままで正確です。補正は必要ありません。',
    range: '{from, number}～{to, number}秒',
    exact: '{seconds, number}秒',
    behind: 'このコンピューターの時計は、別のデバイスより{range}遅れています。',
    ahead: 'このコンピューターの時計は、別のデバイスより{range}進んでいます。',
    best: 'システムの時計を合わせるのが最善です。できない場合は、この保管庫の中でTidelockが補正できます。',
    alreadyCorrected: '現在の補正で合っています。',
    correct: 'コードを{span}補正',
    nowhere:
      'このコードは、現在の前後{minutes, number}分のどの時刻のものでもありません。同じアカウントか、このコンピューターの日付が正しいかを確認してください。',
    malformed: 'このアカウントのコードは{digits, number}文字です。',
    notTimed: 'このアカウントはカウンター式で、時計を使いません。',
  },
}
