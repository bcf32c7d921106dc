# Everything that a fresh machine with Swift needs: `make demo` and `make test`.

PREFIX ?= /usr/local
PARALLAX = .build/release/parallax
BENCHMARKS = Reports/Benchmarks/baseline.json

.PHONY: demo test build install lint golden cases benchmarks benchmarks-baseline system-packages

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

# Checks the style; a difference is an error.
lint:
	swift format lint --strict -r Sources Tests Scripts Package.swift

# Rewrites the golden files; look at the difference before committing it.
golden: system-packages
	RECORD_GOLDEN=1 swift test -c release --filter Golden

# Runs the small cases of the evaluation data against their floors.
cases: build
	Scripts/check-cases.py $(PARALLAX)

# Measures speed and memory, beside the peers where Python has them, and compares with the stored baseline.
benchmarks: build
	swift build -c release --product ParallaxBenchmarks
	Scripts/run-benchmarks.py --compare $(BENCHMARKS)

# Stores what was measured as the new baseline.
benchmarks-baseline: build
	swift build -c release --product ParallaxBenchmarks
	Scripts/run-benchmarks.py --write $(BENCHMARKS)

system-packages:
	@Scripts/install-system-packages
