import { expect, it } from 'vitest';
import { readSmtpUrl } from './smtp-url.js';

it.each([
  [
    'smtps://mail.example.org',
    { host: 'mail.example.org', port: 465, secure: true, requireTLS: false, ignoreTLS: false },
  ],
  [
    'smtp://mail.example.org',
    { host: 'mail.example.org', port: 587, secure: false, requireTLS: true, ignoreTLS: false },
  ],
  ['smtp://127.0.0.1:25/', { host: '127.0.0.1', port: 25, secure: false, requireTLS: false, ignoreTLS: true }],
  ['smtp://[::1]:25', { host: '::1', port: 25, secure: false, requireTLS: false, ignoreTLS: true }],
  ['smtp://localhost.evil.example', expect.objectContaining({ requireTLS: true, ignoreTLS: false })],
  ['smtps://desk%40x:p%3Aw@mail.example.org', expect.objectContaining({ auth: { user: 'desk@x', pass: 'p:w' } })],
])('reads %s', (text, expected) => expect(readSmtpUrl(text)).toEqual(expected));

it.each([
  'mail.example.org',
  'https://mail.example.org',
  'smtp://',
  'smtps://mail.example.org/?tls=no',
  'smtps://u:secret@',
])('refuses %s, and repeats no password', (text) =>
  expect(() => readSmtpUrl(text)).toThrow(/^Failed to read a mail server: (?!.*secret)/),
);
