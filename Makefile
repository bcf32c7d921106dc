# Everything that a fresh machine with Swift needs: `make demo` and `make test`.

PREFIX ?= /usr/local
PARALLAX = .build/release/parallax

.PHONY: demo test build install lint golden system-packages

# Builds the command and reports on the sample corpus.
demo: build
	@$(PARALLAX) report Corpora/january-2003 -o Reports/january-2003

# Builds and runs every test, in the release configuration because some of them read megabytes.
test: system-packages
	swift build -c release --build-tests
	swift test -c release --skip-build

build: system-packages
	swift build -c release --product parallax

install: build
	install -d $(DESTDIR)$(PREFIX)/bin
	install $(PARALLAX) $(DESTDIR)$(PREFIX)/bin/parallax

lint:
	swift format lint --strict -r Sources Tests Package.swift

# Rewrites the golden files; look at the difference before committing it.
golden: system-packages
	RECORD_GOLDEN=1 swift test -c release --filter Golden

system-packages:
	@Scripts/install-system-packages
