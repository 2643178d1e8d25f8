/** X: labels by role, in `labelForm`, all languages together. They reach the guard with the plan. */
import type { Words } from './data';

export const xWords = {
  quote: ['quote', 'kutip', 'kutipan', 'kutip tweet', 'petikan'],
  // What the site says where nobody described the picture. Seen: "Image"; the others are its usual words for it.
  noImageText: ['image', 'gambar', 'imej', 'صورة', '图像', '圖片', '画像'],
} satisfies Words;
