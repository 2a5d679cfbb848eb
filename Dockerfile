# Builds one fully static binary and ships it with the seeds and the page: nothing else is in the image.
# linux/amd64 and linux/arm64; `docker build -t biennien . && docker run -p 8080:8080 biennien`

FROM swift:6.3-bookworm AS build
WORKDIR /src
# What changes least comes first: the manifest is compiled once and kept while only sources change.
COPY Package.swift ./
RUN swift package dump-package >/dev/null
COPY Tests ./Tests
COPY Sources ./Sources
RUN swift build -c release --product biennien --static-swift-stdlib -Xswiftc -static-executable -Xlinker -s \
  && cp "$(swift build -c release --show-bin-path)/biennien" /biennien

FROM scratch
LABEL org.opencontainers.image.title="Biên Niên" \
  org.opencontainers.image.description="Reads a folder of Vietnamese press articles and serves what they say as JSON and a small page" \
  org.opencontainers.image.version="0.1.0" \
  org.opencontainers.image.licenses="MIT" \
  org.opencontainers.image.base.name="scratch"
COPY --from=build /biennien /biennien
COPY seeds /seeds
COPY Public /Public
# 127.0.0.1 inside a container reaches nobody; seeds and page are replaced by mounting over /seeds and /Public.
ENV HOST=0.0.0.0 PORT=8080 SEEDS=/seeds PUBLIC=/Public
USER 65532:65532
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s --retries=3 CMD ["/biennien", "probe"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["/biennien"]
