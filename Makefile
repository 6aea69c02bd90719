# make run    builds, imports the project's own reports and compares the regions in them
# make test   builds and runs every test
#
# Both install what they need first: the Debian packages below that are missing, and the NuGet packages of the lock files.

SHELL := /bin/sh
.DEFAULT_GOAL := run
.PHONY: run test build models bench bench-tables corpus accept format format-check clean packages test-packages corpus-packages restore

# Debian packages, here and nowhere else.
# poppler-utils: pictures of pages for `extractor explain`, and the reader that tests compare ours with; poppler-data: its Chinese encodings.
PACKAGES := poppler-utils poppler-data
# What the tests of `extractor train` and `make models` train with.
TEST_PACKAGES := liblinear4
# What `make corpus` renders with.
CORPUS_PACKAGES := chromium libreoffice-writer fonts-noto-cjk fonts-wqy-zenhei fonts-arphic-uming fonts-arphic-ukai fonts-droid-fallback

DB ?= reports.db
DOTNET ?= dotnet
export DOTNET_CLI_TELEMETRY_OPTOUT := 1
export DOTNET_NOLOGO := 1
export DOTNET_SKIP_FIRST_TIME_EXPERIENCE := 1

APP := src/Extractor.App/Extractor.App.csproj
TESTS := tests/Extractor.Tests/Extractor.Tests.csproj
BENCHMARKS := tests/Extractor.Benchmarks/Extractor.Benchmarks.csproj
CORPUS := corpus/Extractor.Corpus/Extractor.Corpus.csproj

run: build
	@./corpus/tour.sh $(DB)

test: test-packages restore
	$(DOTNET) build Extractor.sln --no-restore -v quiet --nologo
	$(DOTNET) test $(TESTS) --no-build --nologo --logger "console;verbosity=normal;consoleloggerparameters=ErrorsOnly" $(TEST_ARGS)

# Compiled ahead of time where that can be had (x64 and the compiler's package): it starts in half the time.
build: packages restore
	@if [ "$$(uname -m)" = x86_64 ] && \
	  $(DOTNET) publish $(APP) -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o bin/app -v quiet --nologo; then :; else \
	  echo "Building without compiling ahead of time." >&2; \
	  $(DOTNET) publish $(APP) -c Release -o bin/app -v quiet --nologo; fi
	@ln -sf app/Extractor.App bin/extractor
	@echo "bin/extractor is built: try 'bin/extractor --help'."

bench: build
	$(DOTNET) run --project $(BENCHMARKS) -c Release -- import bin/extractor
	$(DOTNET) run --project $(BENCHMARKS) -c Release --no-build -- stages corpus/reports

# FOLDER=… names a folder of PDF files; one that stands beside the repository is taken unless told.
FOLDER ?= ../shared/tables/open
bench-tables: build
	@./tests/Extractor.Benchmarks/tables.sh "$(FOLDER)"

corpus: corpus-packages restore
	$(DOTNET) run --project $(CORPUS) -c Release -- render corpus/sources corpus/reports

# Takes what the tool says now for right: read the differences before committing them.
accept: restore
	$(DOTNET) build $(TESTS) --no-restore -v quiet --nologo
	-EXTRACTOR_ACCEPT=1 $(DOTNET) test $(TESTS) --no-build --nologo --filter TestCategory=Snapshot
	git --no-pager diff --stat

format:
	$(DOTNET) format Extractor.sln --no-restore

format-check:
	$(DOTNET) format whitespace Extractor.sln --no-restore --verify-no-changes

restore:
	@$(DOTNET) --version | grep -q '^10\.' || { echo "The .NET SDK 10 is needed; 'dotnet --version' says '$$($(DOTNET) --version 2>&1 | head -1)'." >&2; exit 3; }
	@$(DOTNET) restore Extractor.sln -v quiet || $(DOTNET) restore Extractor.sln -v quiet

test-packages:
	@./setup/apt.sh $(PACKAGES) $(TEST_PACKAGES)

packages:
	@./setup/apt.sh $(PACKAGES)

corpus-packages:
	@./setup/apt.sh $(PACKAGES) $(CORPUS_PACKAGES)

# The classifiers and their cards. DATE is what the cards say.
DATE ?= $$(date -u +%Y-%m-%d)
EXAMPLES := artifacts/examples
models: test-packages build
	rm -rf $(EXAMPLES) artifacts/left-out
	$(DOTNET) run --project $(CORPUS) -c Release -- generate --seed 7 --count 315 --format examples --output $(EXAMPLES)
	$(DOTNET) run --project $(CORPUS) -c Release -- generate --seed 8 --count 160 --family outside --format examples --output $(EXAMPLES)
	$(DOTNET) run --project $(CORPUS) -c Release -- generate --seed 9 --count 360 --reworded yes --format examples --output $(EXAMPLES)
	$(DOTNET) run --project $(CORPUS) -c Release -- generate --seed 11 --count 700 --family voices --format examples --output $(EXAMPLES)
	bin/extractor train $(EXAMPLES) --output models --left-out artifacts/left-out --date $(DATE)
	$(DOTNET) run --project $(CORPUS) -c Release -- measure --count 40 --models artifacts/left-out --cards models
	$(DOTNET) run --project $(CORPUS) -c Release -- reliability --models artifacts/left-out --output models/reliability --date $(DATE)

clean:
	rm -rf bin artifacts reports.db reports.db-wal reports.db-shm
	find src tests corpus -type d \( -name bin -o -name obj \) -prune -exec rm -rf {} +
