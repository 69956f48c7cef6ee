import type { KeepingMessages } from './messages.js';

/** Portuguese of Brazil. */
export const messages: KeepingMessages = {
  draft: {
    kept: 'Guardamos neste dispositivo o que você escreveu.',
    files: 'Fotos e arquivos não são guardados. Adicione-os novamente.',
    discard: 'Descartar',
  },
  undo: {
    body: 'Está guardado aqui com segurança e sairá em instantes. Até lá, você pode desfazer o envio.',
    undo: 'Desfazer',
    now: 'Enviar agora',
    left: 'Tempo restante: {time}',
    announce: 'Você pode desfazer durante {time}.',
    undone: 'Envio desfeito. Nada foi enviado.',
    late: 'Já está a caminho.',
  },
  copying: {
    failed: 'Não é permitido copiar aqui. O texto está selecionado abaixo: copie-o manualmente.',
    selected: 'Texto para copiar',
  },
  kiosk: {
    question: 'Você ainda está aí?',
    countdown: 'Caso contrário, tudo o que está aqui será apagado em {time}.',
    stay: 'Ainda estou aqui',
  },
};
