import type { LaterMessages } from './messages.js';

/** Brazilian Portuguese: what a person can do once their voice has been sent. */
export const messages: LaterMessages = {
  later: {
    by: 'Você terá notícias nossas até {date}.',
    copyLink: 'Copiar link',
    save: 'Salvar',
    print: 'Imprimir',
    scan: 'Escaneie para acompanhar seu caso em outro dispositivo.',
    secret: 'Quem tiver o link ou a chave pode ver seu caso. Guarde-os para você.',
    link: 'Link do seu caso',
    remember: 'Lembrar neste dispositivo',
    rememberHint: 'Qualquer pessoa que use este dispositivo poderá ver seu caso.',
    sent: 'Enviado em {date}',
    add: 'Acrescentar algo',
    addLabel: 'O que você gostaria de acrescentar ou corrigir?',
    addSend: 'Acrescentar',
    added: 'Acrescentado ao seu caso.',
    withdraw: 'Retirar',
    withdrawQuestion: 'Deseja retirar? Seu caso será encerrado.',
    withdrawReason: 'Seu motivo',
    withdrawSend: 'Sim, retirar',
    withdrawn: 'Retirado. Seu caso está encerrado.',
    cancel: 'Cancelar',
    stored: 'Salvo neste dispositivo. Será enviado assim que a conexão permitir.',
    memory: 'Ainda não foi enviado. Mantenha esta página aberta.',
    refused: 'Não foi aceito. {reason}',
    empty: 'Escreva algo primeiro.',
  },
};
