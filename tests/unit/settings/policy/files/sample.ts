/** A deployment with something in every place; names of nobody. */
import { type Deployment, readDeployment } from '../../../../../src/settings/policy/files/deployment';

export const chromeId = 'abcdefghijklmnopabcdefghijklmnop';
export const edgeId = 'ponmlkjihgfedcbaponmlkjihgfedcba';

export const fullPolicy = {
  agencyName: 'BKPSDM Kabupaten Contoh',
  agencyContact: 'Bidang Disiplin, Gedung A',
  agencyPhone: '+62 21 555 0100',
  agencyMail: 'netral@contoh.go.id',
  agencyUrl: 'https://contoh.go.id/netral?a=1&b=2',
  subject: 'pns',
  subjectFixed: true,
  region: '36.04',
  regionFixed: false,
  strictness: 'strict',
  secondsToContinue: 3,
  alwaysRemind: true,
  alwaysRemindFixed: true,
  sites: ['x', 'facebook'],
  sitesFixed: true,
  language: 'id',
  elections: [
    {
      id: 'pilkades-contoh',
      name: 'Pilkades "Contoh" & Sekitarnya',
      regions: ['36.04'],
      stages: [{ key: 'kampanye', start: '2027-03-01', end: '2027-03-10' }],
      note: 'baris satu\nbaris dua',
    },
  ],
  contestants: [
    {
      id: 'calon-1',
      kind: 'candidate',
      name: 'Calon Contoh',
      election: 'pilkades-contoh',
      region: '36.04',
      ballotNumber: 1,
      handles: [{ site: 'x', handle: 'calon_contoh' }],
    },
  ],
  campaignAccounts: ['x:tim_contoh', 'facebook:tim.contoh'],
  labels: [{ site: 'facebook', part: 'labels', name: 'like', values: ['Suka'] }],
  hideWelcome: true,
  allowPause: false,
  allowDemonstration: false,
};

export const fullConfiguration = {
  policy: fullPolicy,
  mode: 'forced',
  chrome: { id: chromeId, updateUrl: 'https://contoh.go.id/updates.xml?a=1&b=2' },
  edge: { id: edgeId, updateUrl: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx' },
  firefox: { id: 'jeda-netral@jeda-netral.id', installUrl: 'https://contoh.go.id/jeda-netral.xpi' },
};

/** Throws when the sample itself has a fault. */
export function deploymentOf(configuration: unknown): Deployment {
  const { deployment, faults } = readDeployment(configuration);
  if (deployment === null || faults.length > 0) throw new Error(JSON.stringify(faults));
  return deployment;
}

export const fullDeployment = deploymentOf(fullConfiguration);
