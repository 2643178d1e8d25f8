/**
 * What the replicas show: invented people, and posts about real tickets of Pilkada 2024. All tickets of a region are
 * here or none, and all get the same sentence, so that no test is kinder to one of them.
 */

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly handle: string;
}

export interface ReplicaPost {
  readonly id: string;
  readonly author: Person;
  readonly text: string;
  /** The subject is what a test acts on; the posts around it are only there. */
  readonly role: 'subject' | 'other';
  readonly group?: string;
  readonly imageText?: string;
  readonly quoted?: { readonly author: Person; readonly text: string };
  readonly poll?: readonly string[];
  readonly longArticle?: { readonly title: string; readonly body: readonly string[] };
  readonly video?: boolean;
  /** Title of a link's preview. */
  readonly link?: string;
  /** Only the beginning is shown until "See more" is used. */
  readonly partial?: boolean;
  /** The card itself offers to join its group, or to follow its author. */
  readonly joinable?: boolean;
  readonly followable?: boolean;
  /** Liked, reposted and followed already: for undo acts. */
  readonly done?: boolean;
}

export type About = 'campaign' | 'ordinary';

/** Pairs as their names are commonly written, with their ballot numbers. */
const tickets = [
  { pair: 'Airin-Ade', full: 'Airin Rachmi Diany dan Ade Sumardi', number: 1, place: 'Banten' },
  { pair: 'Andra Soni-Dimyati', full: 'Andra Soni dan Achmad Dimyati Natakusumah', number: 2, place: 'Banten' },
  { pair: 'Luluk-Lukman', full: 'Luluk Nur Hamidah dan Lukmanul Khakim', number: 1, place: 'Jawa Timur' },
  {
    pair: 'Khofifah-Emil',
    full: 'Khofifah Indar Parawansa dan Emil Elestianto Dardak',
    number: 2,
    place: 'Jawa Timur',
  },
  { pair: 'Risma-Gus Hans', full: 'Tri Rismaharini dan Zahrul Azhar Asumta', number: 3, place: 'Jawa Timur' },
  { pair: 'Andika-Hendi', full: 'Andika Perkasa dan Hendrar Prihadi', number: 1, place: 'Jawa Tengah' },
  { pair: 'Luthfi-Yasin', full: 'Ahmad Luthfi dan Taj Yasin', number: 2, place: 'Jawa Tengah' },
] as const;

const people = [
  ['Seno Kartapradja', 'seno_kartapradja'],
  ['Lastri Padmasari', 'lastripadma'],
  ['Kebun Belakang', 'kebun.belakang'],
  ['Pak Wiryo Bengkel', 'wiryobengkel'],
  ['Dapur Mbok Tum', 'dapurmboktum'],
  ['Komunitas Sepeda Pagi', 'sepeda.pagi'],
] as const;

const everyday = [
  'Resep sayur lodeh nenek: labu siam, kacang panjang, santan encer, dan sabar.',
  'Pagi ini hujan deras, jemuran masuk semua. Selamat bekerja teman-teman.',
  'Anak saya akhirnya bisa bersepeda roda dua, lututnya lecet tapi senyumnya lebar.',
  'Kucing tetangga melahirkan empat ekor, ada yang mau mengadopsi?',
  'Jadwal ronda minggu ini sudah ditempel di pos, mohon dicek ya bapak-bapak.',
  'Panen cabai rawit perdana dari pot di teras, pedasnya luar biasa.',
];

function at<Item>(list: readonly Item[], index: number): Item {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('an empty list has no item');
  return item;
}

/** The person number `index`, invented. The number keeps accounts of different cases apart. */
export function person(index: number, seed: number): Person {
  const [name, handle] = at(people, index);
  return { id: String(700_000 + seed * 50 + index), name, handle: handle.replace('.', '_') };
}

/** A sentence that campaigns, the same for every ticket. */
export function campaignText(seed: number): string {
  const ticket = at(tickets, seed);
  return `Ayo coblos nomor ${ticket.number}, menangkan ${ticket.full} (${ticket.pair}) untuk ${ticket.place}! Catatan ${seed}.`;
}

/** A draft of the person's own that campaigns. */
export function campaignDraft(seed: number): string {
  const ticket = at(tickets, seed);
  return `Ayo coblos nomor ${ticket.number} ${ticket.full}`;
}

export function everydayText(seed: number, index = 0): string {
  return `${at(everyday, seed + index)} Catatan ${seed}-${index}.`;
}

export interface Scene {
  /** Different for every case, so that no post or account appears twice. */
  readonly seed: number;
  readonly about: About;
  readonly done?: boolean;
  readonly lang: 'en' | 'id';
  /** Whose account the subject is: an invented person's, or (campaign only) a contestant's own, by its real handle. */
  readonly account?: Person;
}

/** Whose post or profile the subject is. */
export function authorOf(scene: Scene): Person {
  return scene.account ?? person(scene.seed, scene.seed);
}

export function textOf(scene: Scene): string {
  return scene.about === 'campaign' ? campaignText(scene.seed) : everydayText(scene.seed, 1);
}

/** Id of the post that a test acts on, as it stands in addresses. */
export function subjectId(seed: number): string {
  return `18${String(seed).padStart(8, '0')}00`;
}

/** The post that a test acts on. */
export function subjectPost(scene: Scene, more: Partial<ReplicaPost> = {}): ReplicaPost {
  return {
    id: subjectId(scene.seed),
    author: authorOf(scene),
    text: textOf(scene),
    role: 'subject',
    ...(scene.done ? { done: true } : {}),
    ...more,
  };
}

/** A feed: the subject second, so that a guard that takes the first post of the page is found out, everyday posts around it. */
export function feed(scene: Scene, more: Partial<ReplicaPost> = {}): readonly ReplicaPost[] {
  const others = Array.from({ length: 40 }, (_, index): ReplicaPost => {
    const number = scene.seed + index + 1;
    return {
      id: `19${String(scene.seed).padStart(8, '0')}${String(index).padStart(2, '0')}`,
      author: person(number, scene.seed),
      // The others are of the other kind: a guard that reads a neighbour's text gives the wrong answer.
      text: scene.about === 'campaign' ? everydayText(scene.seed, index + 2) : campaignText(number),
      role: 'other',
    };
  });
  return [...others.slice(0, 1), subjectPost(scene, more), ...others.slice(1)];
}
