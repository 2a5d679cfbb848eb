#!/usr/bin/env python3
"""Sets the wall clock of a server back and ahead while it serves.

  clock.py BASE FILE      FILE holds the offset that libfaketime gives the server's wall clock
"""
import datetime, email.utils, http.client, pathlib, socket, sys, time

host, port = sys.argv[1].removeprefix("http://").split(":")
offset = pathlib.Path(sys.argv[2])
kept = http.client.HTTPConnection(host, int(port), timeout=60)  # one connection over all jumps


def days_ahead():
    """By how many days the Date field of an answer is ahead of ours."""
    kept.request("GET", "/api/articles")
    answer = kept.getresponse()
    assert answer.status == 200 and len(answer.read()) == int(answer.headers["Content-Length"])
    told = email.utils.parsedate_to_datetime(answer.headers["Date"])
    return round((told - datetime.datetime.now(datetime.timezone.utc)) / datetime.timedelta(days=1), 3)


def waits_for_head():
    """How long a request that never ends is borne; the header deadline is 10 s."""
    slow = socket.create_connection((host, int(port)), timeout=120)
    slow.sendall(b"GET /api HTTP/1.1\r\nHost: x\r\n")
    return slow


slow, begun = waits_for_head(), time.monotonic()
kept.connect()
seen = []
for jump in ["+0", "-1d", "+1d", "-365d", "+0"]:
    offset.write_text(jump)
    wanted, until = int(jump.removesuffix("d")), time.monotonic() + 60
    while round(days := days_ahead()) != wanted and time.monotonic() < until:
        time.sleep(0.1)  # Date is told in whole seconds and may be kept for one
    seen.append(days)
assert [round(days) for days in seen] == [0, -1, 1, -365, 0], seen
answer = slow.recv(100)
taken = time.monotonic() - begun
assert answer.startswith(b"HTTP/1.1 408") and 8 < taken < 60, (answer, taken)
print(f"Date was {seen} days ahead, the header deadline came after {taken:.1f} s")
