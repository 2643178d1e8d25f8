/**
 * Signs a zip as CRX3, the package that Chromium installs from an own server. The format (Chromium, `crx_file/crx3.proto`):
 * "Cr24", version 3, length of the header, the header, the zip. The header is a protobuf with the public key, the
 * signature (RSA, SHA-256) and the signed id of the extension.
 */
import { createHash, createPrivateKey, createPublicKey, createSign, type KeyObject } from 'node:crypto';

const idBytes = 16;

export interface SigningKey {
  readonly privateKey: KeyObject;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Uint8Array;
  /** The id that every package signed with this key has: 32 letters a–p. */
  readonly id: string;
}

/** Reads an RSA private key in PEM; throws an Error for people on anything else. */
export function readSigningKey(pem: string): SigningKey {
  let privateKey: KeyObject;
  try {
    privateKey = createPrivateKey(pem);
  } catch {
    throw new Error('The key is no private key in PEM form. Make one with: openssl genrsa -out key.pem 2048');
  }
  if (privateKey.asymmetricKeyType !== 'rsa') throw new Error('The key must be an RSA key.');
  const publicKey = new Uint8Array(createPublicKey(privateKey).export({ type: 'spki', format: 'der' }));
  return { privateKey, publicKey, id: extensionId(publicKey) };
}

/** First 16 bytes of the key's SHA-256, each half byte as a letter from `a`. */
function extensionId(publicKey: Uint8Array): string {
  const hex = Buffer.from(idOf(publicKey)).toString('hex');
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

function idOf(publicKey: Uint8Array): Uint8Array {
  return createHash('sha256').update(publicKey).digest().subarray(0, idBytes);
}

/** The signed package. The same zip and key give the same bytes. */
export function signCrx(zip: Uint8Array, key: SigningKey): Uint8Array {
  const signedData = field(1, idOf(key.publicKey));
  const signature = createSign('sha256')
    .update('CRX3 SignedData\0')
    .update(uint32(signedData.length))
    .update(signedData)
    .update(zip)
    .sign(key.privateKey);
  const proof = Buffer.concat([field(1, key.publicKey), field(2, signature)]);
  const header = Buffer.concat([field(2, proof), field(10_000, signedData)]);
  return new Uint8Array(Buffer.concat([Buffer.from('Cr24'), uint32(3), uint32(header.length), header, zip]));
}

/** A length-delimited protobuf field. */
function field(number: number, content: Uint8Array): Buffer {
  return Buffer.concat([varint(number * 8 + 2), varint(content.length), content]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return Buffer.from([...bytes, rest]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
