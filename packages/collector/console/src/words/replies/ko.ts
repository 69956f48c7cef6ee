import type { ReplyTexts } from './reply-texts.js';

/** Korean. */
export const koReplies: ReplyTexts = {
  read: '안녕하세요 {name} 고객님,\n\n알려 주셔서 감사합니다. 보내 주신 내용을 읽고 상황을 확인하고 있습니다. 확인되는 대로 다시 연락드리겠습니다.\n\n{handler}',
  question:
    '안녕하세요 {name} 고객님,\n\n문제를 해결하기 위해 조금 더 여쭙고 싶습니다: …\n\n접수 번호 {number}(으)로 답변해 주시면 됩니다.\n\n{handler}',
  done: '안녕하세요 {name} 고객님,\n\n문제를 다음과 같이 처리했습니다: …\n\n불편을 드려 죄송합니다. 아직 문제가 남아 있다면 접수 번호 {number}(으)로 알려 주세요. 다시 살펴보겠습니다.\n\n{handler}',
};
