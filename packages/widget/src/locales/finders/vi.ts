import type { FindersMessages } from './messages.js';

/** Vietnamese: the offer to hide personal data. */
export const messages: FindersMessages = {
  card: 'Có vẻ đây là số thẻ. Quý vị có muốn ẩn không?',
  iban: 'Có vẻ đây là số tài khoản ngân hàng. Quý vị có muốn ẩn không?',
  email: 'Có vẻ đây là địa chỉ thư điện tử. Quý vị có muốn ẩn không?',
  phone: 'Có vẻ đây là số điện thoại. Quý vị có muốn ẩn không?',
  chineseId: 'Có vẻ đây là số giấy tờ tùy thân. Quý vị có muốn ẩn không?',
  hide: 'Ẩn',
  keep: 'Giữ lại',
};
