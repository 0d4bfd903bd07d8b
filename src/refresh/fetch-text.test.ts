import { describe, expect, it } from 'vitest';
import { BadAnswer, NoAnswer, textFetcher } from './fetch-text.ts';
import { fetchText, localServer, TEST_LIMITS } from './fixtures/local-server.ts';

const JSON_TYPE = 'application/json';

describe('fetching a text', () => {
  it('asks for a media type, says who asks, and returns the text', async () => {
    const { base } = await localServer(({ headers }, response) =>
      response.end(`${String(headers.accept)} ${String(headers['user-agent'])} ä`),
    );
    expect(await fetchText(`${base}/a`, JSON_TYPE)).toBe('application/json backend-atlas-refresh ä');
  });

  it('tries again after a failure of the server', async () => {
    let tries = 0;
    const { base } = await localServer((_request, response) => {
      tries += 1;
      response.writeHead(tries === 1 ? 503 : 200).end('late');
    });
    expect(await fetchText(base, JSON_TYPE)).toBe('late');
  });

  it.each([500, 502, 429])('gives up after the last try with %i', async (status) => {
    const { base, asked } = await localServer((_request, response) => response.writeHead(status).end());
    const error = await fetchText(base, JSON_TYPE).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(NoAnswer);
    expect(error).toMatchObject({
      message: `answered ${String(status)} (tried 2 times)`,
      host: new URL(base).host,
    });
    expect(asked).toHaveLength(2);
  });

  it('waits no longer than the timeout for the first byte', async () => {
    const { base, asked } = await localServer(() => undefined);
    const hasty = textFetcher({ ...TEST_LIMITS, timeout: 40 });
    await expect(hasty(base, JSON_TYPE)).rejects.toThrow(
      'gave no whole answer within 0.04 seconds (tried 2 times)',
    );
    expect(asked).toHaveLength(2);
  });

  it('waits no longer than the timeout for the last byte', async () => {
    const { base } = await localServer((_request, response) => response.write('{"half'));
    const hasty = textFetcher({ ...TEST_LIMITS, timeout: 40 });
    await expect(hasty(base, JSON_TYPE)).rejects.toThrow(NoAnswer);
  });

  it('reports a connection that breaks off as no answer', async () => {
    const { base } = await localServer((_request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"half', () => response.destroy());
    });
    await expect(fetchText(base, JSON_TYPE)).rejects.toThrow(NoAnswer);
  });

  it('reports a host that cannot be reached', async () => {
    const { base } = await localServer(() => undefined);
    const nobody = base.replace(/\d+$/, '1');
    await expect(fetchText(nobody, JSON_TYPE)).rejects.toThrow(
      /^could not be reached \(\w.+\) \(tried 2 times\)$/,
    );
  });

  it('does not repeat a question that the server does not understand', async () => {
    const { base, asked } = await localServer((_request, response) => response.writeHead(404).end());
    const error = await fetchText(`${base}/x`, JSON_TYPE).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(BadAnswer);
    expect(error).toMatchObject({ message: `${base}/x answered 404` });
    expect(asked).toHaveLength(1);
  });

  it('follows a few redirects', async () => {
    const { base, asked } = await localServer(({ url }, response) =>
      url === '/3'
        ? response.end('there')
        : response.writeHead(302, { location: `/${String(asked.length)}` }).end(),
    );
    expect(await fetchText(`${base}/0`, JSON_TYPE)).toBe('there');
    expect(asked).toEqual(['/0', '/1', '/2', '/3']);
  });

  it('leaves a loop of redirects', async () => {
    const { base, asked } = await localServer((_request, response) =>
      response.writeHead(301, { location: '/again' }).end(),
    );
    await expect(fetchText(base, JSON_TYPE)).rejects.toThrow(`${base}/again redirects too often`);
    expect(asked).toHaveLength(4);
  });

  it('follows no redirect to another scheme', async () => {
    const { base } = await localServer((_request, response) =>
      response.writeHead(302, { location: 'data:application/json,{}' }).end(),
    );
    await expect(fetchText(base, JSON_TYPE)).rejects.toThrow('redirects to data:, which is not safe');
  });

  it('stops reading an answer of 50 MB', async () => {
    const chunk = Buffer.alloc(1_000_000, 'x');
    let sent = 0;
    const { base, asked } = await localServer((_request, response) => {
      const send = (): void => {
        sent += 1;
        if (sent > 50) response.end();
        else if (!response.destroyed) response.write(chunk, send);
      };
      send();
    });
    await expect(fetchText(base, JSON_TYPE)).rejects.toThrow(`${base} is longer than 1 MB`);
    expect(sent).toBeLessThan(50);
    expect(asked).toHaveLength(1);
  });
});
