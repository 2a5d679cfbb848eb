#!/usr/bin/env python3
"""SIGTERM while many slow downloads run: every answer must come whole, and the process end with status 0 in time.

  drain.py BINARY SEEDS DOWNLOADS PATH
"""
import re, signal, socket, subprocess, sys, threading, time

binary, seeds, count, path = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
server = subprocess.Popen(
    [binary, seeds, "--port", "0", "--log-format", "none"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
address = None
while not address:  # progress of loading may come first
    address = re.search(r"http://[0-9.]+:(\d+)", server.stderr.readline())
port = int(address.group(1))
request = f"GET {path} HTTP/1.1\r\nHost: x\r\n\r\n".encode()
begun, go_on, results = threading.Barrier(count + 1), threading.Event(), []


def download():
    peer = socket.socket()
    # A small window keeps most of the answer in the server while SIGTERM arrives.
    peer.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    peer.connect(("127.0.0.1", port))
    peer.sendall(request)
    data = peer.recv(1000)
    begun.wait()
    go_on.wait()
    while chunk := peer.recv(4096):
        data += chunk
        time.sleep(0.001)
    head, _, body = data.partition(b"\r\n\r\n")
    length = int(re.search(rb"(?i)content-length: (\d+)", head).group(1))
    results.append((len(body) == length, length))


threads = [threading.Thread(target=download, daemon=True) for _ in range(count)]
for thread in threads:
    thread.start()
try:
    begun.wait(20)
    server.send_signal(signal.SIGTERM)
    start = time.monotonic()
    go_on.set()
    for thread in threads:
        thread.join(20)
    status = server.wait(20)
    took = time.monotonic() - start
finally:
    server.kill()
whole = sum(complete for complete, _ in results)
size = results[0][1] if results else 0
print(f"{whole} of {count} answers of {size} bytes whole, status {status} after {took:.1f} s")
sys.exit(0 if whole == count and status == 0 and took < 10 else 1)
