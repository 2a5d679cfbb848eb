import Glibc
import HTTP
import Sockets

/// nginx with one worker that serves the same bytes with `return 200`.
struct Nginx {
  let process: ChildProcess
  let port: UInt16

  /// - Parameter folder: where its files may lie.
  init(path: String, folder: String) throws {
    guard let any = SocketAddress(host: "127.0.0.1", port: 0) else {
      throw BenchmarkError(description: "no loopback address")
    }
    // Nobody else takes the port in the moment between.
    port = try ListeningSocket(on: any).address.port
    let file = folder + "/nginx.conf"
    try Self.configuration(port: port, folder: folder).write(toFile: file)
    process = try ChildProcess(path, ["-p", folder, "-c", file, "-e", folder + "/error.log"], core: 0)
    try Self.waitUntilItAnswers(port)
  }

  /// One word of a configuration holds at most 4 KiB, so the large body is a variable four times.
  private static func configuration(port: UInt16, folder: String) -> String {
    let locations = BenchmarkServer.sizes.map { name, size in
      let body = size > 4000 ? String(repeating: "$piece", count: size / 4000) : BenchmarkServer.body(size)
      return "location = /\(name) { return 200 \"\(body)\"; }"
    }
    return """
      daemon off;
      master_process off;
      worker_processes 1;
      pid \(folder)/nginx.pid;
      events { worker_connections 8192; }
      http {
        access_log off;
        default_type application/json;
        keepalive_requests 1000000000;
        client_body_temp_path \(folder)/body;
        proxy_temp_path \(folder)/proxy;
        fastcgi_temp_path \(folder)/fastcgi;
        uwsgi_temp_path \(folder)/uwsgi;
        scgi_temp_path \(folder)/scgi;
        map "" $piece { default "\(BenchmarkServer.body(4000))"; }
        server {
          listen 127.0.0.1:\(port) backlog=1024;
          \(locations.joined(separator: "\n    "))
        }
      }

      """
  }

  private static func waitUntilItAnswers(_ port: UInt16) throws {
    guard let address = SocketAddress(host: "127.0.0.1", port: port) else { return }
    for _ in 0..<100 {
      if (try? HTTPProbe.status(of: "/small", at: address)) == 200 { return }
      usleep(20_000)
    }
    throw BenchmarkError(description: "nginx does not answer on port \(port)")
  }
}
