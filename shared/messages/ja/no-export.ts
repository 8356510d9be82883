// Japanese: what to do about apps out of which nothing can be imported.

import type { noExport as english } from '../en/no-export'
import type { Translation } from '../live'

export const noExport: Translation<typeof english> = {
  title: 'エクスポートできないアプリ',
  advice:
    '元のアプリが使えるうちに各サイトにサインインし、認証アプリを設定し直して、新しいコードをここでスキャンしてください。元のアプリは最後に削除します。',
  apps: {
    microsoft:
      'バックアップは同じアプリにしか復元できません。各サイトで認証アプリを設定し直してください。Microsoftアカウントでは「別の認証アプリを設定」を選びます。',
    authy:
      'このアプリはエクスポートできません。各サイトで認証アプリを設定し直してください。ほかのツールでAuthyから取り出したファイルはインポートできます。',
    duo: 'バックアップはDuo Mobileにしか復元できません。プッシュ承認はDuoに残ります。ほかのアカウントは認証アプリを設定し直してください。',
    okta: 'スマートフォンに結び付いています。組織が許可していれば、方法として「Google Authenticator」を追加し、そのコードをここでスキャンしてください。',
    symantec:
      '資格情報はデバイスから取り出せません。サイトでほかの認証アプリを選べる場合は、それを選んでください。',
    steam:
      'このアプリはエクスポートできず、トレードの確認もアプリに残ります。Steam Desktop Authenticatorの.maFileがあれば、インポートしてください。',
    'battle-net':
      'このアプリはエクスポートできず、承認もアプリに残ります。古い認証アプリの設定ファイルはインポートできます。',
    rsa: 'トークンは組織のもので、取り出せません。ほかの認証アプリが許可されているか組織に確認してください。',
    salesforce:
      '承認はアプリに残ります。Salesforceとほかのサイトで「ワンタイムパスワード」か認証アプリを追加し、そのコードをここでスキャンしてください。',
    yubico:
      'シークレットはセキュリティキーの中にあり、取り出せません。各サイトで認証アプリを設定し直してください。',
  },
  links: {
    microsoft:
      'これはMicrosoft Authenticatorの承認用で、ワンタイムパスワードを含みません。サイトで「別の認証アプリを設定」を選んでください。',
    authy:
      'これはAuthyの承認用で、ワンタイムパスワードを含みません。サイトで別の認証アプリを選んでください。',
    duo: 'これはDuo Mobileの承認用で、ワンタイムパスワードを含みません。引き続きDuoを使うか、パスコード方式があるか問い合わせてください。',
    okta: 'これはOkta Verifyの承認用で、ワンタイムパスワードを含みません。サイトで代わりに「Google Authenticator」を追加してください。',
    symantec: 'これはSymantec VIP Access用で、資格情報を移せません。サイトで別の認証アプリを選んでください。',
  },
}
