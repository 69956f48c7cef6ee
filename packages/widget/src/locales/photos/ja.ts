import type { PhotosMessages } from './messages.js';

/** Japanese: photos and other files. */
export const messages: PhotosMessages = {
  hint: '{count}件まで、1件{size}以下。写真はこの端末で小さくし、保存された場所・日時・カメラの情報を取り除きます。',
  take: '写真を撮る',
  choose: 'ファイルを選ぶ',
  drop: 'このフォームにドラッグするか、貼り付けることもできます。',
  working: '写真を準備しています…',
  photo: '準備できました。{size}。場所と日時は取り除きました。',
  document: 'ファイル名や中に保存された情報も含め、そのまま送られます。{size}',
  blur: '一部をぼかす',
  blurOf: '{name} の一部をぼかす',
  remove: '外す',
  removeOf: '{name} を外す',
  said: {
    added: '{name} を添えました。',
    removed: '{name} を外しました。',
    blurred: '{name} の一部をぼかしました。',
    refused: '{name} は添えられません。',
  },
  faults: {
    unreadable:
      'このブラウザーではこの写真を開けません。一般的な写真の形式で保存するか、撮り直してください。この写真は送られません。',
    blocked:
      'このブラウザーでは写真から場所と日時を取り除けないため、この写真は送られません。別のブラウザーをお試しください。',
    many: 'すでに{count}件あります。このファイルは送られません。',
    empty: 'このファイルは空です。送られません。',
    large: 'このファイルは{size}を超えています。送られません。',
  },
  waiting: '写真を準備しています。少し待ってからもう一度送信してください。',
  staying:
    'ページの一部を読み込めなかったため、現在、写真やファイルを送信できません。削除して文章だけを送信するか、後でもう一度お試しください。',
  rejected: {
    file: '{name} は受理されませんでした。',
    lost: '{name} はこのブラウザーに残っていないため、送れませんでした。',
    large: 'ファイルが大きすぎます。',
    kind: 'この種類のファイルは受理されません。',
    arrived: '文章は届いています。',
  },
  editor: {
    heading: '写真の一部をぼかす',
    how: '顔、名前、ナンバープレートなどを塗ってください。写真を確定すると、ぼかした部分は元に戻せません。',
    keys: 'キーボードでは、矢印キーで枠を動かし、シフトキーと矢印キーで大きさを変え、エンターキーで枠の中をぼかします。',
    photo: '写真 {name}',
    brush: 'ブラシの大きさ',
    undo: '元に戻す',
    redo: 'やり直す',
    zoomIn: '拡大',
    zoomOut: '縮小',
    move: '写真を動かす',
    done: 'この写真を使う',
    cancel: 'キャンセル',
    failed: 'うまくいきませんでした。写真は元のままです。',
    blurred: 'ぼかしました。',
    undone: '元に戻しました。',
    redone: 'やり直しました。',
    zoomed: '{percent}%で表示しています。',
    box: '枠：左から{left}%、上から{top}%、幅{width}%、高さ{height}%。',
  },
};
