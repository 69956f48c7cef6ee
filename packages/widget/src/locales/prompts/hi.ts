import type { PromptsMessages } from './messages.js';

/** Hindi. */
export const messages: PromptsMessages = {
  heading: 'हमारी सेवा आपको कैसी लगी?',
  text: 'इसमें एक मिनट से भी कम लगता है, और इसे कोई पढ़ेगा।',
  accept: 'अपनी राय दें',
  later: 'अभी नहीं',
  never: 'मुझसे फिर न पूछें',
  close: 'बंद करें',
};
