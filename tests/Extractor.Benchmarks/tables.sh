#!/bin/sh
# The tables of a folder of PDF files, in one process: how long, in how much memory, and how right where answers are at hand.
set -eu
cd "$(dirname "$0")/../.."
folder=${1:-}
if [ ! -d "$folder" ]; then
    echo "Name a folder of PDF files: make bench-tables FOLDER=…" >&2
    exit 1
fi

out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
begin=$(date +%s.%N)
bin/extractor tables "$folder" --output "$out/tables" || echo "(some files failed: see above)"
end=$(date +%s.%N)
files=$(find "$out/tables" -name '*.json' | wc -l)
awk -v a="$begin" -v b="$end" -v n="$files" 'BEGIN { printf "%d files in %.2f s\n", n, b - a }'

scorer=$folder/../score.py
[ -f "$scorer" ] || exit 0
# Answers are paired by the document's name alone.
for file in "$out"/tables/*.pdf.json; do mv "$file" "${file%.pdf.json}.json"; done
python3 "$scorer" "$folder" "$out/tables" --by-suite
