#!/bin/sh
# Imports the project's own reports and shows what can be asked of them.
set -eu
db=${1:-reports.db}
cd "$(dirname "$0")/.."

rm -f "$db" "$db-wal" "$db-shm"
bin/extractor import corpus/reports --db "$db"

echo
echo "Budget, executed, rate and score by region and year"
bin/extractor compare --by region,year --measure budget,executed,rate,score --db "$db"

cat <<END

Try next:
  bin/extractor compare --by region,year --measure rate --db $db
  bin/extractor query "SELECT region, fiscal_year, code, message FROM v_finding ORDER BY region LIMIT 20" --db $db
  bin/extractor extract corpus/reports/$(ls corpus/reports | head -1) --format markdown
  bin/extractor explain 1 --db $db
END
