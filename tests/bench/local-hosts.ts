/** Answers for every host from this machine, so that a request costs next to nothing and what we add to it can be seen. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createProxy } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface LocalHosts {
  /** Port of the proxy. */
  readonly port: number;
  close(): void;
}

/** A page for every GET, `{}` for every POST. Needs the command `openssl` for a certificate that nobody else trusts. */
export async function startLocalHosts(): Promise<LocalHosts> {
  const site = createServer(certificate(), (request, response) => {
    request.resume();
    request.on('end', () => {
      const post = request.method === 'POST';
      response.writeHead(200, { 'content-type': post ? 'application/json' : 'text/html' });
      response.end(post ? '{}' : '<!doctype html><title>x</title>');
    });
  });
  const sitePort = await listen(site);
  const proxy = createProxy((_request, response) => response.writeHead(404).end());
  const open = new Set<{ destroy(): void }>();
  proxy.on('connect', (_request, client) => {
    const server = connect(sitePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      server.pipe(client).pipe(server);
    });
    for (const socket of [client, server]) {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
    }
    server.on('error', () => client.destroy());
    client.on('error', () => server.destroy());
  });
  const port = await listen(proxy);
  return {
    port,
    close: () => {
      for (const socket of open) socket.destroy();
      proxy.close();
      site.closeAllConnections();
      site.close();
    },
  };
}

function certificate(): { readonly key: Buffer; readonly cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'jeda-netral-bench-'));
  try {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const wanted = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=bench'];
    const { status } = spawnSync('openssl', [...wanted, '-keyout', key, '-out', cert], { stdio: 'ignore' });
    if (status !== 0) throw new Error('The bench of the sentinel needs the command openssl.');
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
