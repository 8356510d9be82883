// Korean: the command palette, the sheet of shortcuts, and the groups and tags of several accounts.

import type {
  bulk as englishBulk,
  palette as englishPalette,
  shortcutSheet as englishSheet,
} from '../en/palette'
import type { Translation } from '../live'

export const palette: Translation<typeof englishPalette> = {
  title: '명령 찾기',
  field: '명령 또는 계정',
  placeholder: '명령과 계정 검색',
  list: '명령과 계정',
  nothing: '“{query}”에 해당하는 명령이나 계정이 없어요.',
  found: '결과 {count, number}개. Enter로 실행: {first}',
  of: '{action} - {name}',
  copies: '코드 복사',
  opensPin: 'PIN 입력',
  countsUp: '새 코드',
  moreOf: '{name}의 추가 작업',
  backToAll: '모든 명령으로 돌아가기',
  hintRun: '실행',
  hintMore: '추가 작업',
  hintBack: '뒤로',
  hintClose: '닫기',
}

export const shortcutSheet: Translation<typeof englishSheet> = {
  title: '키보드 단축키',
  topics: {
    window: '공통',
    list: '목록',
    account: '계정',
    selecting: '여러 계정',
    quick: '빠른 창',
  },
  gestures: {
    type: '검색: 바로 입력',
    walk: '목록에서 이동',
    ends: '첫 계정과 마지막 계정',
    pages: '한 페이지 위 또는 아래',
    back: '검색 지우기, 뒤로 가기',
    paste: '링크나 이미지를 붙여넣어 추가',
    menu: '계정 메뉴',
    choose: '선택 또는 선택 해제',
    range: '여기부터 거기까지 선택',
    chooseAll: '목록에서 모두 선택',
    trashChosen: '선택한 계정을 휴지통으로 이동',
    stop: '선택 끝내기',
    quickCopy: '코드를 복사하고 숨기기',
    quickType: '이전 창에 코드 입력',
    quickPick: '목록 순서로 복사',
    quickHide: '창 숨기기',
  },
  or: '또는',
  open: '열기',
  settingsText: '이 창의 모든 키를 한 페이지에서 볼 수 있어요.',
}

export const bulk: Translation<typeof englishBulk> = {
  title: '계정 {count, number}개의 그룹과 태그',
  groups: '그룹',
  noGroups: '아직 그룹이 없어요.',
  newGroup: '새 그룹',
  addGroup: '그룹 추가',
  tags: '태그',
  noTags: '태그가 있는 계정이 없어요.',
  newTag: '새 태그',
  newTagHint: '공백 없이(예: 업무)',
  addTag: '태그 추가',
  tagFault: '태그는 32자 이하의 한 단어예요. 공백을 빼세요.',
  groupFault: '그룹 이름은 1~64자예요.',
  some: '{all, number}개 중 {count, number}개',
  save: '저장',
  saved: '계정 {count, number}개를 변경했어요.',
}
