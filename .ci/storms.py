#!/usr/bin/env python3
"""Clients that behave badly against the real program, and whether others are served meanwhile and everything comes back.

  storms.py BINARY SEEDS STORM     STORM is the name of one of the functions below that begin with storm_

SEEDS holds articles enough for answers larger than the buffers of a connection. Needs 6000 descriptors.
"""
import os, re, resource, select, signal, socket, struct, subprocess, sys, threading, time

binary, seeds, storm = sys.argv[1:]
SMALL = b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"
LARGE = b"GET /api/articles?per_page=100 HTTP/1.1\r\nHost: x\r\n\r\n"
READY = b"GET /api/articles HTTP/1.1\r\nHost: x\r\n\r\n"
PLACES = 4096
resource.setrlimit(resource.RLIMIT_NOFILE, (6000, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
server = subprocess.Popen(
    [binary, seeds, "--port", "0", "--log-format", "none", "--max-connections", str(PLACES)], stdout=subprocess.DEVNULL,
    stderr=subprocess.PIPE, text=True)
address = None
while not address:
    address = re.search(r"http://[0-9.]+:(\d+)", server.stderr.readline())
port = int(address.group(1))
lines = []
threading.Thread(target=lambda: lines.extend(server.stderr), daemon=True).start()


def connected(sent=b"", window=None):
    peer = socket.socket()
    if window:
        peer.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, window)
    peer.settimeout(60)
    peer.connect(("127.0.0.1", port))
    if sent:
        peer.sendall(sent)
    return peer


def rest(peer):
    data = b""
    while chunk := peer.recv(1 << 16):
        data += chunk
    return data


def whole(peer, data=b""):
    """One answer to its last byte."""
    while b"\r\n\r\n" not in data:
        data += peer.recv(1 << 16) or sys.exit("closed before an answer")
    head, _, body = data.partition(b"\r\n\r\n")
    length = int(re.search(rb"(?i)content-length: (\d+)", head).group(1))
    while len(body) < length:
        body += peer.recv(1 << 16) or sys.exit("an answer was cut off")
    return head


# A client that is held up by others waits for one of their deadlines, of which none is shorter than 10 s; a busy machine may
# take a second or two.
HELD_UP = 5


def fresh():
    """Seconds that a client of good manners waits for its answer."""
    start = time.monotonic()
    peer = connected(SMALL)
    assert whole(peer).startswith(b"HTTP/1.1 200"), "another client is not served"
    peer.close()
    return time.monotonic() - start


def figure(name):
    return int(re.search(rf"{name}:\s*(\d+)", open(f"/proc/{server.pid}/status").read()).group(1))


def descriptors():
    return len(os.listdir(f"/proc/{server.pid}/fd"))


def cpu():
    fields = open(f"/proc/{server.pid}/stat").read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def ended(peers, seconds):
    """How many of the peers the server has ended within the time, and what it told them."""
    poll, by_number, told, end = select.poll(), {p.fileno(): p for p in peers}, [], time.monotonic() + seconds
    for number in by_number:
        poll.register(number, select.POLLIN)
    while by_number and (left := end - time.monotonic()) > 0:
        for number, _ in poll.poll(left * 1000):
            try:
                data = by_number[number].recv(1 << 16)
            except OSError:
                data = b""
            if data:
                told.append(int(data[9:12]))
            else:
                poll.unregister(number)
                del by_number[number]
    return len(peers) - len(by_number), told


def storm_idle_and_slow():
    idle = [connected() for _ in range(1000)]
    for peer in idle[:500]:  # half of them between two requests
        peer.sendall(SMALL)
        whole(peer)
    held = figure("VmRSS") - before[0]
    assert held < 1000, f"{held} KiB for 1000 idle connections"
    slow = [connected(b"G") for _ in range(1000)]
    stop, waits = threading.Event(), []

    def ask():
        while not stop.wait(0.05):
            waits.append(fresh())

    def drip():  # a byte a second, which must not move the deadline
        text = b"ET /api HTTP/1.1\r\nHost: x\r\nX: aaaaaaaaaaaaaa"
        for byte in text:
            if stop.wait(1):
                return
            for peer in slow:
                try:
                    peer.send(bytes([byte]))
                except OSError:
                    pass

    threads = [threading.Thread(target=ask), threading.Thread(target=drip)]
    for thread in threads:
        thread.start()
    gone, told = ended(slow, 60)
    assert gone == 1000 and told.count(408) == len(told) >= 900, f"slow: {gone} ended, {told.count(408)} told 408"
    gone, told = ended(idle, 60)
    assert gone == 1000 and not told, f"idle: {gone} ended, {len(told)} told something"
    stop.set()
    for thread in threads:
        thread.join()
    assert waits and max(waits) < HELD_UP, f"a fresh request waited {max(waits):.2f} s"
    return f"{len(waits)} others served, the slowest in {max(waits) * 1000:.0f} ms; {held} KiB for 1000 idle"


def storm_never_reads():
    peers = [connected(READY * 1000, window=4096) for _ in range(200)]
    waits = [fresh() for _ in range(50)]
    grown = figure("VmRSS") - before[0]
    assert grown < 16 << 10, f"{grown} KiB for 200 clients that take nothing"
    deadline = time.monotonic() + 60  # 10 s without progress, and some for a busy machine
    while descriptors() > before[1] and time.monotonic() < deadline:
        waits.append(fresh())
        time.sleep(0.1)
    assert descriptors() <= before[1], "they were not reset"
    assert max(waits) < HELD_UP, f"a fresh request waited {max(waits):.2f} s"
    return f"{grown} KiB for 200 clients that asked for 200,000 answers; others in at most {max(waits) * 1000:.0f} ms"


def storm_slow_readers():
    peers = [connected(LARGE, window=4096) for _ in range(100)]
    parts = [b"" for _ in peers]
    waits = []
    for _ in range(20):
        for number, peer in enumerate(peers):
            parts[number] += peer.recv(1000)
        waits.append(fresh())
        time.sleep(0.1)
    for peer, part in zip(peers, parts):
        whole(peer, part)
    assert max(waits) < HELD_UP, f"a fresh request waited {max(waits):.2f} s"
    return f"100 answers whole; others in at most {max(waits) * 1000:.0f} ms"


def storm_half_closed():
    for _ in range(200):  # a whole request, then the end of the stream: answered (RFC 9112 s9.6)
        peer = connected(LARGE)
        peer.shutdown(socket.SHUT_WR)
        whole(peer)
        assert rest(peer) == b""
    for cut in range(1, 500):  # the end in the middle of a request: closed at once, without an answer
        peer = connected(SMALL[:1 + cut % (len(SMALL) - 1)])
        peer.shutdown(socket.SHUT_WR)
        start = time.monotonic()
        assert rest(peer) == b"" and time.monotonic() - start < HELD_UP


def storm_crowd():
    """More clients than places: each is told so, however many they are."""
    held = [connected(SMALL) for _ in range(PLACES)]
    for peer in held:
        assert whole(peer).startswith(b"HTTP/1.1 200"), "a place is not given"
    crowd = [connected(SMALL) for _ in range(500)]
    for peer in crowd:
        assert whole(peer).startswith(b"HTTP/1.1 503"), "not told that there is no place"
    return f"{len(crowd)} clients told that all {PLACES} places are taken"


def storm_vanished():
    """Peers that go without a word: TCP_REPAIR closes without FIN."""
    peers = [connected(sent) for sent in (b"", SMALL[:20], SMALL) for _ in range(100)]
    for peer in peers[200:]:
        whole(peer)
    for peer in peers:
        try:
            peer.setsockopt(socket.IPPROTO_TCP, 19, 1)
        except OSError as error:
            return f"left out, needs CAP_NET_ADMIN: {error}"
        peer.close()
    # Who never sent anything was never accepted.
    assert descriptors() >= before[1] + 200, "the server cannot know yet"
    assert fresh() < HELD_UP


def storm_resets():
    for request, count in ((LARGE, 300), (LARGE * 20, 300), (SMALL, 2000)):
        for number in range(count):
            peer = connected(request)
            if number % 2:
                peer.recv(100)
            peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            peer.close()
    server.send_signal(signal.SIGPIPE)
    assert fresh() < HELD_UP


def storm_no_descriptors():
    """The limit falls below what is open, as when another part of a program has taken all."""
    hard = resource.prlimit(server.pid, resource.RLIMIT_NOFILE)
    resource.prlimit(server.pid, resource.RLIMIT_NOFILE, (before[1] + 10, hard[1]))
    begun = time.monotonic()
    peers = [connected(SMALL) for _ in range(50)]
    for peer in peers[:5]:
        whole(peer)
    start, used = time.monotonic(), cpu()
    time.sleep(3)
    seconds = time.monotonic() - start
    spent = (cpu() - used) / seconds
    assert spent < 0.1, f"it spins: {spent:.0%} of a core"
    reports = sum("accepting paused" in line for line in lines)
    assert 1 <= reports <= 3 + time.monotonic() - begun, f"{reports} reports in {seconds:.0f} s"
    resource.prlimit(server.pid, resource.RLIMIT_NOFILE, hard)
    for peer in peers[5:]:
        whole(peer)
    return f"{reports} reports, {spent:.1%} of a core, all 50 served in the end"


def came_back():
    """Descriptors, threads and idle CPU are what they were, and memory within 64 MB."""
    deadline = time.monotonic() + 60  # the longest deadline of the server is 30 s
    while descriptors() > before[1] and time.monotonic() < deadline:
        time.sleep(0.05)
    assert descriptors() <= before[1], f"{descriptors()} descriptors, {before[1]} before"
    memory, threads = figure("VmRSS") - before[0], figure("Threads")
    assert memory < 64 << 10, f"{memory} KiB more than before"
    used = cpu()
    time.sleep(1)
    assert cpu() - used < 0.05, f"{cpu() - used} s of CPU in a second of rest"
    return f"afterwards {memory:+} KiB, {descriptors() - before[1]:+} descriptors, {threads} threads"


try:
    for _ in range(100):
        fresh()
    whole(connected(LARGE))
    time.sleep(0.2)
    before = figure("VmRSS"), descriptors()
    result = globals()["storm_" + storm]()
    print("; ".join(filter(None, [result, came_back()])))
    assert server.poll() is None, "it ended"
finally:
    server.kill()
