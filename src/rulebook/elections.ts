/** The shipped calendar: one file per election in `rules/elections`. The only door to it. Not for content scripts. */
import pemilu2019 from '../../rules/elections/pemilu-2019.json';
import pemilu2024 from '../../rules/elections/pemilu-2024.json';
import pemilu2024Putaran2 from '../../rules/elections/pemilu-2024-putaran-2.json';
import pemiluDaerah2031 from '../../rules/elections/pemilu-daerah-2031.json';
import pemiluNasional2029 from '../../rules/elections/pemilu-nasional-2029.json';
import perbaikanSk2025Jayapura from '../../rules/elections/perbaikan-sk-2025-jayapura.json';
import pilkada2017 from '../../rules/elections/pilkada-2017.json';
import pilkada2017DkiPutaran2 from '../../rules/elections/pilkada-2017-dki-putaran-2.json';
import pilkada2018 from '../../rules/elections/pilkada-2018.json';
import pilkada2020 from '../../rules/elections/pilkada-2020.json';
import pilkada2024 from '../../rules/elections/pilkada-2024.json';
import pilkadaUlang2025Bangka from '../../rules/elections/pilkada-ulang-2025-bangka.json';
import pilkadaUlang2025Pangkalpinang from '../../rules/elections/pilkada-ulang-2025-pangkalpinang.json';
import psu2025Banggai from '../../rules/elections/psu-2025-banggai.json';
import psu2025BangkaBarat from '../../rules/elections/psu-2025-bangka-barat.json';
import psu2025Banjarbaru from '../../rules/elections/psu-2025-banjarbaru.json';
import psu2025BaritoUtara1 from '../../rules/elections/psu-2025-barito-utara-1.json';
import psu2025BaritoUtara2 from '../../rules/elections/psu-2025-barito-utara-2.json';
import psu2025BengkuluSelatan from '../../rules/elections/psu-2025-bengkulu-selatan.json';
import psu2025BovenDigoel from '../../rules/elections/psu-2025-boven-digoel.json';
import psu2025Bungo from '../../rules/elections/psu-2025-bungo.json';
import psu2025Buru from '../../rules/elections/psu-2025-buru.json';
import psu2025EmpatLawang from '../../rules/elections/psu-2025-empat-lawang.json';
import psu2025GorontaloUtara from '../../rules/elections/psu-2025-gorontalo-utara.json';
import psu2025KepulauanTalaud from '../../rules/elections/psu-2025-kepulauan-talaud.json';
import psu2025KutaiKartanegara from '../../rules/elections/psu-2025-kutai-kartanegara.json';
import psu2025Magetan from '../../rules/elections/psu-2025-magetan.json';
import psu2025MahakamUlu from '../../rules/elections/psu-2025-mahakam-ulu.json';
import psu2025Palopo from '../../rules/elections/psu-2025-palopo.json';
import psu2025Papua from '../../rules/elections/psu-2025-papua.json';
import psu2025ParigiMoutong from '../../rules/elections/psu-2025-parigi-moutong.json';
import psu2025Pasaman from '../../rules/elections/psu-2025-pasaman.json';
import psu2025Pesawaran from '../../rules/elections/psu-2025-pesawaran.json';
import psu2025PulauTaliabu from '../../rules/elections/psu-2025-pulau-taliabu.json';
import psu2025Sabang from '../../rules/elections/psu-2025-sabang.json';
import psu2025Serang from '../../rules/elections/psu-2025-serang.json';
import psu2025Siak from '../../rules/elections/psu-2025-siak.json';
import psu2025Tasikmalaya from '../../rules/elections/psu-2025-tasikmalaya.json';
import psuPemilu2024DpdSumbar from '../../rules/elections/psu-pemilu-2024-dpd-sumbar.json';
import psuPemilu2024Gorontalo6 from '../../rules/elections/psu-pemilu-2024-gorontalo6.json';
import rekapUlang2025PuncakJaya from '../../rules/elections/rekap-ulang-2025-puncak-jaya.json';
import type { Election } from './law-words';
import type { ElectionId } from './words';

/** Every shipped election, oldest vote first; those without a date last. */
export const elections = [
  pilkada2017,
  pilkada2017DkiPutaran2,
  pilkada2018,
  pemilu2019,
  pilkada2020,
  pemilu2024,
  pemilu2024Putaran2,
  psuPemilu2024DpdSumbar,
  psuPemilu2024Gorontalo6,
  pilkada2024,
  perbaikanSk2025Jayapura,
  rekapUlang2025PuncakJaya,
  psu2025BangkaBarat,
  psu2025BaritoUtara1,
  psu2025Magetan,
  psu2025Siak,
  psu2025Banggai,
  psu2025Bungo,
  psu2025Buru,
  psu2025PulauTaliabu,
  psu2025Sabang,
  psu2025KepulauanTalaud,
  psu2025ParigiMoutong,
  psu2025Banjarbaru,
  psu2025BengkuluSelatan,
  psu2025EmpatLawang,
  psu2025GorontaloUtara,
  psu2025KutaiKartanegara,
  psu2025Pasaman,
  psu2025Serang,
  psu2025Tasikmalaya,
  psu2025MahakamUlu,
  psu2025Palopo,
  psu2025Pesawaran,
  psu2025BaritoUtara2,
  psu2025BovenDigoel,
  psu2025Papua,
  pilkadaUlang2025Bangka,
  pilkadaUlang2025Pangkalpinang,
  pemiluDaerah2031,
  pemiluNasional2029,
] as unknown as readonly Election[];

const byId = new Map(elections.map((election) => [election.id, election]));

/** The shipped election with this id. */
export function electionOf(id: ElectionId | string): Election | undefined {
  return byId.get(id as ElectionId);
}

/** The day on which the calendar was last checked: the oldest `checkedOn`, `YYYY-MM-DD`. */
export const calendarCheckedOn: string = elections.flatMap((election) => election.checkedOn ?? []).sort()[0] ?? '';
