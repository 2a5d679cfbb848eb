#!/usr/bin/env python3
"""Keeps a server busy and tells whether every request was answered whole.

  load.py BASE SECONDS CONNECTIONS PATH...

SIGTERM ends it before, after the requests under way. A # in a path becomes a number of its own, so that no cache knows it. Status 1 if a request failed; a connection that was
closed between two requests is opened again.
"""
import asyncio, itertools, signal, sys, time, urllib.parse

numbers = itertools.count(1)
ended = False


def end(*_):
    global ended
    ended = True


async def fetch(reader, writer, host, path):
    writer.write(f"GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
    await writer.drain()
    head = await reader.readuntil(b"\r\n\r\n")
    fields = dict(line.split(b": ", 1) for line in head.lower().split(b"\r\n")[1:-2])
    await reader.readexactly(int(fields[b"content-length"]))
    return int(head.split()[1]), b"close" in fields.get(b"connection", b"")


async def client(base, until, paths, counts):
    url = urllib.parse.urlsplit(base)
    reader = writer = None
    number = 0
    while not ended and time.monotonic() < until:
        path = paths[number % len(paths)].replace("#", str(next(numbers)))
        number += 1
        fresh = writer is None
        try:
            if fresh:
                reader, writer = await asyncio.open_connection(url.hostname, url.port)
            status, closes = await fetch(reader, writer, url.netloc, path)
            counts["answers"] += 1
            if status != 200:
                counts[f"status {status}"] = counts.get(f"status {status}", 0) + 1
        except (OSError, asyncio.IncompleteReadError) as error:
            # A server may close a connection that was idle between two requests; a fresh one must be answered.
            closes = True
            if fresh or getattr(error, "partial", b""):
                counts["failed"] += 1
                print(f"{path}: {error!r}", file=sys.stderr)
        if closes and writer:
            writer.close()
            writer = None


async def main():
    base, seconds, connections, *paths = sys.argv[1:]
    counts = {"answers": 0, "failed": 0}
    until = time.monotonic() + float(seconds)
    signal.signal(signal.SIGTERM, end)
    await asyncio.gather(*(client(base, until, paths, counts) for _ in range(int(connections))))
    print(", ".join(f"{n} {what}" for what, n in counts.items()))
    bad = counts["failed"] + sum(n for what, n in counts.items() if what.startswith("status"))
    sys.exit(1 if bad or not counts["answers"] else 0)


asyncio.run(main())
