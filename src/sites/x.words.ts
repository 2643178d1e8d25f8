/** X: labels by role, in `labelForm`, all languages together. They reach the guard with the plan. */
import { joined, type Words } from './data';
import { xElsewhere } from './elsewhere.words';

const own = {
  // Before the account's name, as in "Follow @name". All but the English ones are expected, not seen.
  follow: ['follow', 'follow back', 'ikuti', 'ikuti balik', 'ikut', 'متابعة', '关注', '回关', '跟随', '跟隨'],
  // The second way to know the controls in the row of a post: the first 14 characters of their icons' outlines, which are
  // the same in every language. That of the filled heart is from public code of many authors; no saved page has it.
  like: ['m16.697 5.5c-1'],
  openReply: ['m1.751 10c0-4'],
  openRepost: ['m4.5 3.88l4.43'],
  // And what a heart says that is given already, after the number. Seen: "Liked"; the others are expected.
  undo: ['m20.884 13.19c', 'liked', 'disukai', '已喜欢', '已喜歡'],
  // Seen: the English, Indonesian and Malay ones.
  quote: ['quote', 'kutip', 'kutipan', 'kutip tweet', 'petikan', 'اقتباس', '引用'],
  // What the site says where nobody described the picture. Seen: "Image"; the others are its usual words for it.
  noImageText: [
    'image',
    'gambar',
    'imej',
    'صورة',
    '图像',
    '圖片',
    '画像',
    '이미지',
    'imagen',
    'imagem',
    'immagine',
    'bild',
    'afbeelding',
    'obraz',
    'изображение',
    'зображення',
    'görsel',
    'resim',
    'hình ảnh',
    'รูปภาพ',
    'तस्वीर',
    'छवि',
    'تصویر',
    'תמונה',
    'larawan',
  ],
} satisfies Words;

export const xWords = joined(own, xElsewhere);
