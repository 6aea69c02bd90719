-- The views analysts use. Money appears twice, in yuan and in 万元, as REAL; sum the _fen columns where a sum has to be exact.

CREATE VIEW v_evaluation AS
SELECT
    'E' || e.id AS id, d.file, e.subject_kind, e.subject, e.subject_code, e.organization, e.competent_department, e.implementing_unit,
    e.region_code, e.region_name AS region, e.fiscal_year,
    f.annual_budget_fen / 100.0 AS budget_yuan, f.annual_budget_fen / 1000000.0 AS budget_wan,
    f.executed_fen / 100.0 AS executed_yuan, f.executed_fen / 1000000.0 AS executed_wan,
    f.rate_value AS rate,
    round(CAST(f.executed_fen AS REAL) / nullif(f.annual_budget_fen, 0), 6) AS computed_rate,
    e.score_value AS score, e.score AS score_text, e.grade, e.filed_on, e.goal_expected, e.goal_achieved,
    (SELECT count(*) FROM indicator i WHERE i.evaluation_id = e.id) AS indicators,
    (SELECT count(*) FROM finding x WHERE x.evaluation_id = e.id) AS findings,
    e.form, e.form_score_value AS form_score, e.id AS evaluation_id, e.document_id
FROM evaluation e
JOIN document d ON d.id = e.document_id
LEFT JOIN fund f ON f.id = (SELECT t.id FROM fund t WHERE t.evaluation_id = e.id AND t.source = 'total' ORDER BY t.ordinal LIMIT 1);

CREATE VIEW v_fund AS
SELECT
    'F' || f.id AS id, d.file, e.subject, e.region_code, e.region_name AS region, e.fiscal_year, f.source, f.label,
    f.declared_budget_fen / 100.0 AS declared_budget_yuan, f.declared_budget_fen / 1000000.0 AS declared_budget_wan,
    f.initial_budget_fen / 100.0 AS initial_budget_yuan, f.initial_budget_fen / 1000000.0 AS initial_budget_wan,
    f.annual_budget_fen / 100.0 AS annual_budget_yuan, f.annual_budget_fen / 1000000.0 AS annual_budget_wan,
    f.received_fen / 100.0 AS received_yuan, f.received_fen / 1000000.0 AS received_wan,
    f.executed_fen / 100.0 AS executed_yuan, f.executed_fen / 1000000.0 AS executed_wan,
    f.balance_fen / 100.0 AS balance_yuan, f.balance_fen / 1000000.0 AS balance_wan,
    f.rate_value AS rate, f.rate AS rate_text,
    round(CAST(f.executed_fen AS REAL) / nullif(f.annual_budget_fen, 0), 6) AS computed_rate,
    f.weight_value AS weight, f.score_value AS score, f.id AS fund_id, f.evaluation_id, e.document_id
FROM fund f
JOIN evaluation e ON e.id = f.evaluation_id
JOIN document d ON d.id = e.document_id;

CREATE VIEW v_indicator AS
SELECT
    'I' || i.id AS id, d.file, e.subject, e.region_code, e.region_name AS region, e.fiscal_year, i.level1, i.level2, i.name,
    i.target_text, i.target_op, i.target_value, i.target_unit,
    i.adjusted_target_text, i.adjusted_target_op, i.adjusted_target_value, i.adjusted_target_unit,
    i.actual_text, i.actual_op, i.actual_value, i.actual_unit,
    i.weight_value AS weight, i.score_value AS score, round(i.score_value / nullif(i.weight_value, 0), 6) AS score_share,
    i.note, i.id AS indicator_id, i.evaluation_id, e.document_id
FROM indicator i
JOIN evaluation e ON e.id = i.evaluation_id
JOIN document d ON d.id = e.document_id;

CREATE VIEW v_amount AS
SELECT
    'A' || a.id AS id, d.file, e.organization, e.region_code, e.region_name AS region, e.fiscal_year, a.year, a.measure, a.label, a.item,
    a.amount_value AS value, a.unit, a.amount_fen / 100.0 AS value_yuan, a.amount_fen / 1000000.0 AS value_wan, a.amount AS value_text,
    a.id AS amount_id, a.evaluation_id, e.document_id
FROM amount a
JOIN evaluation e ON e.id = a.evaluation_id
JOIN document d ON d.id = e.document_id;

CREATE VIEW v_finding AS
SELECT
    x.id AS id, d.file, e.subject, e.region_code, e.region_name AS region, e.fiscal_year, x.code, x.severity, x.path, x.message,
    (SELECT min(v.page) FROM evidence v WHERE v.finding_id = x.id) AS page, x.evaluation_id, x.document_id
FROM finding x
JOIN document d ON d.id = x.document_id
LEFT JOIN evaluation e ON e.id = x.evaluation_id;

-- Rates here are of the sums: what the region spent of what it had, over the evaluations that state both.
CREATE VIEW v_region_year AS
SELECT
    e.region_code, e.region, e.fiscal_year, count(*) AS evaluations, count(DISTINCT e.document_id) AS documents,
    sum(e.budget_yuan) AS budget_yuan, sum(e.budget_wan) AS budget_wan,
    sum(e.executed_yuan) AS executed_yuan, sum(e.executed_wan) AS executed_wan,
    round(sum(CASE WHEN e.budget_yuan IS NOT NULL THEN e.executed_yuan END)
        / nullif(sum(CASE WHEN e.executed_yuan IS NOT NULL THEN e.budget_yuan END), 0), 6) AS rate,
    round(avg(e.rate), 6) AS mean_stated_rate, round(avg(e.score), 4) AS mean_score,
    min(e.score) AS least_score, max(e.score) AS greatest_score, sum(e.findings) AS findings
FROM v_evaluation e
GROUP BY e.region_code, e.region, e.fiscal_year;

CREATE VIEW v_cell AS
SELECT
    d.file, t.ordinal AS table_no, c.page, c.row, c.col, c.rowspan, c.colspan, c.text, c.x0, c.y0, c.x1, c.y1, t.origin,
    c.row < t.header_rows AS is_head, t.confidence, c.block, c.id AS cell_id, c.table_id, t.document_id
FROM cell c
JOIN report_table t ON t.id = c.table_id
JOIN document d ON d.id = t.document_id;

-- A value and every place it stands, down to the file.
CREATE VIEW v_value AS
SELECT
    CASE
        WHEN v.fund_id IS NOT NULL THEN 'F' || v.fund_id
        WHEN v.indicator_id IS NOT NULL THEN 'I' || v.indicator_id
        WHEN v.amount_id IS NOT NULL THEN 'A' || v.amount_id
        ELSE 'E' || v.evaluation_id
    END AS id,
    v.field, v.value, v.unit, v.confidence, n.text AS printed, n.page, n.block, n.x0, n.y0, n.x1, n.y1, n.method, n.read_by,
    coalesce(c.text, p.text) AS context, c.row, c.col, d.file, d.path, d.sha256, v.path AS value_path,
    v.id AS value_id, n.id AS evidence_id, n.cell_id, n.passage_id, v.evaluation_id, e.document_id
FROM value v
JOIN evaluation e ON e.id = v.evaluation_id
JOIN document d ON d.id = e.document_id
LEFT JOIN evidence n ON n.value_id = v.id
LEFT JOIN cell c ON c.id = n.cell_id
LEFT JOIN passage p ON p.id = n.passage_id;

-- Values that a person should look at, the least sure first.
CREATE VIEW v_review AS
SELECT
    CASE
        WHEN v.fund_id IS NOT NULL THEN 'F' || v.fund_id
        WHEN v.indicator_id IS NOT NULL THEN 'I' || v.indicator_id
        WHEN v.amount_id IS NOT NULL THEN 'A' || v.amount_id
        ELSE 'E' || v.evaluation_id
    END AS id,
    v.field, v.value, v.unit, v.confidence,
    (SELECT n.text FROM evidence n WHERE n.value_id = v.id ORDER BY n.ordinal LIMIT 1) AS printed,
    (SELECT n.page FROM evidence n WHERE n.value_id = v.id ORDER BY n.ordinal LIMIT 1) AS page,
    d.file, v.id AS value_id, v.evaluation_id
FROM value v
JOIN evaluation e ON e.id = v.evaluation_id
JOIN document d ON d.id = e.document_id
WHERE v.confidence < (SELECT s.value FROM setting s WHERE s.name = 'review_below')
    AND NOT EXISTS (SELECT 1 FROM correction k WHERE k.value_id = v.id)
ORDER BY v.confidence, v.id;

CREATE VIEW v_failure AS
SELECT f.file, f.page, f.code, f.reason, f.document_id IS NULL AS fatal, f.path, f.sha256, f.document_id FROM failure f;
