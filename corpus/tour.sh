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

echo
echo "What does not add up in them"
bin/extractor query "SELECT region, fiscal_year AS year, code, message FROM v_finding ORDER BY code, region, year" --db "$db"

cat <<END

Try next:
  bin/extractor compare --by year --measure rate,score --db $db
  bin/extractor query "SELECT subject, region, fiscal_year, rate, score FROM v_evaluation WHERE subject LIKE '%饮水%' ORDER BY region, fiscal_year" --db $db
  bin/extractor explain F1.executed --db $db
  bin/extractor search 满意度 --db $db
  bin/extractor extract corpus/reports/qinghe-2021-yinshui.pdf --format markdown
END
