// Korean: pictures beside the accounts, the picker, and packs of icons.

import type { icons as english } from '../en/icons'
import type { Translation } from '../live'

export const icons: Translation<typeof english> = {
  row: '아이콘',
  change: '아이콘 변경',
  changeShort: '변경…',
  now: {
    automatic: '사이트 이름에 따라',
    monogram: '첫 글자',
    brand: '브랜드 아이콘: {name}',
    picture: '내 이미지',
  },

  title: '아이콘 선택',
  basic: '이름에 따라',
  search: '브랜드 아이콘과 팩 검색',
  automatic: '자동',
  monogram: '첫 글자',
  own: '내 이미지…',
  ownHint: '여기에 이미지를 붙여넣어도 돼요.',
  suggested: '추천',
  brands: '브랜드 아이콘',
  packs: '추가한 팩',
  packIcon: '{name}({pack})',
  typeToSearch: '이름을 입력하면 3,000개가 넘는 브랜드 아이콘에서 찾을 수 있어요.',
  none: '“{query}”라는 아이콘이 없어요. 다른 이름을 입력하거나 내 이미지를 선택하세요.',
  found: '아이콘 {count, number}개를 찾았어요',

  fault: {
    unknown:
      '이 파일은 여기에서 읽을 수 있는 이미지가 아니에요. PNG, JPEG, WebP, GIF, BMP, AVIF 파일을 선택하세요.',
    'too-large': '이미지가 너무 커요. 20 MB 이하의 이미지를 선택하세요.',
    damaged: '이미지가 손상되었어요. 다른 이미지를 선택하세요.',
  },

  section: '아이콘',
  brandIcons: {
    title: '브랜드 아이콘',
    text: '알려진 사이트는 첫 글자 대신 아이콘으로 표시해요. 아이콘은 프로그램에 들어 있고, 아무것도 내려받지 않아요.',
  },
  packsTitle: '아이콘 팩',
  packsText: 'Aegis 형식의 팩(zip)이에요. 계정에 선택한 아이콘은 보관함에 저장돼요.',
  add: '팩 추가…',
  adding: '팩을 읽는 중…',
  remove: '제거',
  removeLabel: '아이콘 팩 {name} 제거',
  packLine: '아이콘 {icons, number}개, 버전 {version}',
  leftOut: '안전하게 표시할 수 없는 이미지 {count, number}개를 제외했어요.',
  added: '아이콘 팩을 추가했어요: {name}',
  removed: '아이콘 팩을 제거했어요: {name}. 여기에서 선택한 아이콘은 그대로 있어요.',
  dialog: { title: '아이콘 팩 선택', kind: '아이콘 팩' },
  refused: {
    unreadable: '이 파일은 Aegis 형식의 아이콘 팩이 아니에요. pack.json이 들어 있는 zip 파일을 선택하세요.',
    'too-large': '아이콘 팩이 64 MB보다 커요. 더 작은 것을 선택하세요.',
    'too-many': '아이콘 팩이 이미 20개 있어요. 먼저 하나를 제거하세요.',
  },
}
