# A build that fails ends the run: there would be nothing to check. Warnings are errors (Package.swift).
swift build --build-tests
swift build -c release --product biennien
ok "debug and release build without warnings"
