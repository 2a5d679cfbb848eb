#!/usr/bin/env python3
"""SIGTERM while answers are under way.

  drain.py whole BINARY SEEDS PATH     100 slow downloads: each comes whole, and the process ends with status 0 in time
  drain.py twice BINARY SEEDS PATH     a client that takes nothing: no new connection, and a second signal ends it at once
"""
import re, signal, socket, subprocess, sys, threading, time

mode, binary, seeds, path = sys.argv[1:]
server = subprocess.Popen(
    [binary, seeds, "--port", "0", "--log-format", "none", "--drain-seconds", "60"], stdout=subprocess.DEVNULL,
    stderr=subprocess.PIPE, text=True)
address = None
while not address:  # progress of loading may come first
    address = re.search(r"http://[0-9.]+:(\d+)", server.stderr.readline())
port = int(address.group(1))
request = f"GET {path} HTTP/1.1\r\nHost: x\r\n\r\n".encode()


def connected():
    peer = socket.socket()
    # A small window keeps most of the answer in the server while SIGTERM arrives.
    peer.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    peer.settimeout(60)
    peer.connect(("127.0.0.1", port))
    return peer


def whole(count=100):
    begun, go_on, results = threading.Barrier(count + 1), threading.Event(), []

    def download():
        peer = connected()
        peer.sendall(request)
        data = peer.recv(1000)
        begun.wait()
        go_on.wait()
        while chunk := peer.recv(4096):
            data += chunk
            time.sleep(0.001)
        head, _, body = data.partition(b"\r\n\r\n")
        results.append(len(body) == int(re.search(rb"(?i)content-length: (\d+)", head).group(1)))

    threads = [threading.Thread(target=download, daemon=True) for _ in range(count)]
    for thread in threads:
        thread.start()
    begun.wait(60)
    server.send_signal(signal.SIGTERM)
    go_on.set()
    for thread in threads:
        thread.join(60)
    status = server.wait(50)
    print(f"{sum(results)} of {count} answers whole, status {status}")
    return sum(results) == count and status == 0


def twice():
    peer = connected()
    peer.sendall(request * 100)  # more than the buffers of the system hold
    peer.recv(1000)
    server.send_signal(signal.SIGTERM)
    refused = False
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=2).close()
            time.sleep(0.1)
        except OSError:
            refused = True
            break
    lives = server.poll() is None
    server.send_signal(signal.SIGTERM)
    status = server.wait(50)
    print(f"new connection refused: {refused}, waits for the answer: {lives}, then status {status}")
    return refused and lives and status == 1


try:
    sys.exit(0 if {"whole": whole, "twice": twice}[mode]() else 1)
finally:
    server.kill()
