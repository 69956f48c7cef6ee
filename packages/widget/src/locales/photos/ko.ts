import type { PhotosMessages } from './messages.js';

/** Korean: photos and other files. */
export const messages: PhotosMessages = {
  hint: '파일 {count}개까지, 하나에 {size} 이하. 사진은 사용 중인 기기에서 작게 만들고, 저장된 장소, 시간, 카메라 정보를 지웁니다.',
  take: '사진 찍기',
  choose: '파일 선택',
  drop: '파일을 이 양식에 끌어다 놓거나 붙여 넣으셔도 됩니다.',
  working: '사진을 준비하고 있습니다…',
  photo: '준비됨, {size}. 장소와 시간을 지웠습니다.',
  document: '파일 이름과 안에 저장된 정보까지 그대로 전송됩니다. {size}',
  blur: '일부 흐리게',
  blurOf: '{name} 일부 흐리게',
  remove: '빼기',
  removeOf: '{name} 빼기',
  said: {
    added: '{name} 파일을 추가했습니다.',
    removed: '{name} 파일을 뺐습니다.',
    blurred: '{name} 사진의 일부를 흐리게 했습니다.',
    refused: '{name} 파일은 추가할 수 없습니다.',
  },
  faults: {
    unreadable:
      '이 브라우저에서는 이 사진을 열 수 없습니다. 일반적인 사진 형식으로 저장하거나 다시 찍어 주세요. 이 사진은 전송되지 않습니다.',
    blocked: '이 브라우저에서는 사진의 장소와 시간을 지울 수 없어 전송하지 않습니다. 다른 브라우저를 이용해 주세요.',
    many: '이미 파일이 {count}개 있습니다. 이 파일은 전송되지 않습니다.',
    empty: '빈 파일입니다. 전송되지 않습니다.',
    large: '{size}보다 큰 파일입니다. 전송되지 않습니다.',
  },
  waiting: '사진을 준비하고 있습니다. 잠시 후 다시 보내 주세요.',
  staying:
    '페이지 일부를 불러오지 못해 지금은 사진과 파일을 보낼 수 없습니다. 사진과 파일을 빼고 글만 보내거나 나중에 다시 시도해 주세요.',
  editor: {
    heading: '사진 일부 흐리게',
    how: '얼굴, 이름, 번호판을 칠하세요. 사진을 사용하면 흐리게 한 부분은 되돌릴 수 없습니다.',
    keys: '키보드: 화살표 키로 상자를 옮기고, 시프트 키와 화살표 키로 크기를 바꾸고, 엔터 키로 상자 안을 흐리게 합니다.',
    photo: '사진 {name}',
    brush: '붓 크기',
    undo: '실행 취소',
    redo: '다시 실행',
    zoomIn: '확대',
    zoomOut: '축소',
    move: '사진 옮기기',
    done: '이 사진 사용',
    cancel: '취소',
    failed: '처리하지 못했습니다. 사진은 그대로입니다.',
    blurred: '흐리게 했습니다.',
    undone: '취소했습니다.',
    redone: '다시 실행했습니다.',
    zoomed: '{percent}퍼센트로 보는 중입니다.',
    box: '상자: 왼쪽에서 {left}퍼센트, 위에서 {top}퍼센트, 너비 {width}퍼센트, 높이 {height}퍼센트.',
  },
};
