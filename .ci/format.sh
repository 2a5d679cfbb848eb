check "swift format finds nothing" swift format lint --strict --recursive Package.swift Sources Tests
