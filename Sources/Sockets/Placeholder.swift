package enum SocketsPlaceholder {}
