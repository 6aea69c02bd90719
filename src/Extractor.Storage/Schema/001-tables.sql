-- Money is in fen (1/100 yuan) as INTEGER: exact, and exact when summed. Other numbers are kept as the decimal text that
-- was read, beside a generated REAL to compare by. Boxes are in points from the top-left corner of the page.

CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    file TEXT NOT NULL,
    path TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    pages INTEGER,
    ocr_pages TEXT
) STRICT;

CREATE TABLE evaluation (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('project', 'department', 'transfer', 'policy')),
    subject TEXT,
    subject_code TEXT,
    organization TEXT,
    competent_department TEXT,
    implementing_unit TEXT,
    region_code TEXT,
    region_name TEXT,
    fiscal_year INTEGER,
    score TEXT,
    score_value REAL GENERATED ALWAYS AS (CAST(score AS REAL)) VIRTUAL,
    grade TEXT CHECK (grade IN ('优', '良', '中', '差')),
    filed_on TEXT,
    goal_expected TEXT,
    goal_achieved TEXT,
    form TEXT,
    form_score TEXT,
    form_score_value REAL GENERATED ALWAYS AS (CAST(form_score AS REAL)) VIRTUAL,
    form_matched TEXT,
    UNIQUE (document_id, ordinal)
) STRICT;

CREATE INDEX evaluation_region_year ON evaluation (region_code, fiscal_year);

CREATE TABLE fund (
    id INTEGER PRIMARY KEY,
    evaluation_id INTEGER NOT NULL REFERENCES evaluation (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    source TEXT NOT NULL,
    label TEXT NOT NULL,
    declared_budget_fen INTEGER,
    initial_budget_fen INTEGER,
    annual_budget_fen INTEGER,
    received_fen INTEGER,
    executed_fen INTEGER,
    balance_fen INTEGER,
    rate TEXT,
    rate_value REAL GENERATED ALWAYS AS (CAST(rate AS REAL)) VIRTUAL,
    weight TEXT,
    weight_value REAL GENERATED ALWAYS AS (CAST(weight AS REAL)) VIRTUAL,
    score TEXT,
    score_value REAL GENERATED ALWAYS AS (CAST(score AS REAL)) VIRTUAL,
    UNIQUE (evaluation_id, ordinal)
) STRICT;

CREATE TABLE indicator (
    id INTEGER PRIMARY KEY,
    evaluation_id INTEGER NOT NULL REFERENCES evaluation (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    level1 TEXT,
    level2 TEXT,
    name TEXT NOT NULL,
    target_text TEXT,
    target_op TEXT,
    target TEXT,
    target_value REAL GENERATED ALWAYS AS (CAST(target AS REAL)) VIRTUAL,
    target_upper TEXT,
    target_unit TEXT,
    adjusted_target_text TEXT,
    adjusted_target_op TEXT,
    adjusted_target TEXT,
    adjusted_target_value REAL GENERATED ALWAYS AS (CAST(adjusted_target AS REAL)) VIRTUAL,
    adjusted_target_upper TEXT,
    adjusted_target_unit TEXT,
    actual_text TEXT,
    actual_op TEXT,
    actual TEXT,
    actual_value REAL GENERATED ALWAYS AS (CAST(actual AS REAL)) VIRTUAL,
    actual_upper TEXT,
    actual_unit TEXT,
    weight TEXT,
    weight_value REAL GENERATED ALWAYS AS (CAST(weight AS REAL)) VIRTUAL,
    score TEXT,
    score_value REAL GENERATED ALWAYS AS (CAST(score AS REAL)) VIRTUAL,
    note TEXT,
    UNIQUE (evaluation_id, ordinal)
) STRICT;

-- An account's figure: money has its fen, persons and fractions their decimal alone.
CREATE TABLE amount (
    id INTEGER PRIMARY KEY,
    evaluation_id INTEGER NOT NULL REFERENCES evaluation (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    measure TEXT NOT NULL,
    label TEXT NOT NULL,
    item TEXT,
    amount TEXT,
    amount_value REAL GENERATED ALWAYS AS (CAST(amount AS REAL)) VIRTUAL,
    amount_fen INTEGER,
    unit TEXT NOT NULL,
    year INTEGER,
    UNIQUE (evaluation_id, ordinal)
) STRICT;

CREATE INDEX amount_measure ON amount (measure);

CREATE TABLE finding (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    evaluation_id INTEGER REFERENCES evaluation (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    code TEXT NOT NULL,
    severity TEXT NOT NULL CHECK (severity IN ('info', 'warning', 'error')),
    path TEXT,
    message TEXT NOT NULL,
    UNIQUE (document_id, ordinal)
) STRICT;

-- A file that gave no document (document_id is null), or a page or part that a stored document had to do without.
CREATE TABLE failure (
    id INTEGER PRIMARY KEY,
    document_id INTEGER REFERENCES document (id) ON DELETE CASCADE,
    file TEXT NOT NULL,
    path TEXT NOT NULL,
    sha256 TEXT,
    page INTEGER,
    code TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;

CREATE INDEX failure_document ON failure (document_id);
CREATE INDEX failure_path ON failure (path);

-- A table as it was reconstructed, joined over page breaks.
CREATE TABLE report_table (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    rows INTEGER NOT NULL,
    cols INTEGER NOT NULL,
    header_rows INTEGER NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('ruled', 'unruled', 'flow')),
    confidence REAL NOT NULL,
    UNIQUE (document_id, ordinal)
) STRICT;

CREATE TABLE table_part (
    id INTEGER PRIMARY KEY,
    table_id INTEGER NOT NULL REFERENCES report_table (id) ON DELETE CASCADE,
    first_row INTEGER NOT NULL,
    page INTEGER, block INTEGER, x0 REAL, y0 REAL, x1 REAL, y1 REAL
) STRICT;

CREATE INDEX table_part_table ON table_part (table_id);

CREATE TABLE cell (
    id INTEGER PRIMARY KEY,
    table_id INTEGER NOT NULL REFERENCES report_table (id) ON DELETE CASCADE,
    row INTEGER NOT NULL,
    col INTEGER NOT NULL,
    rowspan INTEGER NOT NULL CHECK (rowspan >= 1),
    colspan INTEGER NOT NULL CHECK (colspan >= 1),
    text TEXT NOT NULL,
    page INTEGER, block INTEGER, x0 REAL, y0 REAL, x1 REAL, y1 REAL,
    UNIQUE (table_id, row, col)
) STRICT;

-- Text inside a table's area that ended in no cell.
CREATE TABLE residue (
    id INTEGER PRIMARY KEY,
    table_id INTEGER NOT NULL REFERENCES report_table (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    page INTEGER, block INTEGER, x0 REAL, y0 REAL, x1 REAL, y1 REAL
) STRICT;

CREATE INDEX residue_table ON residue (table_id);

-- A paragraph of the document's prose.
CREATE TABLE passage (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    heading_level INTEGER,
    text TEXT NOT NULL,
    page INTEGER, block INTEGER, x0 REAL, y0 REAL, x1 REAL, y1 REAL,
    UNIQUE (document_id, ordinal)
) STRICT;

-- Every value the records above hold, one a row, under the name the JSON has for it.
CREATE TABLE value (
    id INTEGER PRIMARY KEY,
    evaluation_id INTEGER NOT NULL REFERENCES evaluation (id) ON DELETE CASCADE,
    fund_id INTEGER REFERENCES fund (id) ON DELETE CASCADE,
    indicator_id INTEGER REFERENCES indicator (id) ON DELETE CASCADE,
    amount_id INTEGER REFERENCES amount (id) ON DELETE CASCADE,
    path TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT,
    unit TEXT,
    confidence REAL,
    UNIQUE (evaluation_id, path)
) STRICT;

CREATE INDEX value_fund ON value (fund_id);
CREATE INDEX value_indicator ON value (indicator_id);
CREATE INDEX value_amount ON value (amount_id);

-- Where a value stands, or what a finding is about: page and box, and the cell or passage there.
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    value_id INTEGER REFERENCES value (id) ON DELETE CASCADE,
    finding_id INTEGER REFERENCES finding (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    page INTEGER, block INTEGER, x0 REAL, y0 REAL, x1 REAL, y1 REAL,
    text TEXT NOT NULL,
    method TEXT NOT NULL CHECK (method IN ('table', 'prose', 'form')),
    confidence REAL NOT NULL,
    read_by TEXT NOT NULL,
    cell_id INTEGER REFERENCES cell (id) ON DELETE SET NULL,
    passage_id INTEGER REFERENCES passage (id) ON DELETE SET NULL,
    CHECK ((value_id IS NULL) <> (finding_id IS NULL))
) STRICT;

CREATE INDEX evidence_value ON evidence (value_id);
CREATE INDEX evidence_finding ON evidence (finding_id);
CREATE INDEX evidence_cell ON evidence (cell_id);
CREATE INDEX evidence_passage ON evidence (passage_id);

-- A person's decision about a value, with what was there before.
CREATE TABLE correction (
    id INTEGER PRIMARY KEY,
    value_id INTEGER NOT NULL REFERENCES value (id) ON DELETE CASCADE,
    was TEXT,
    value TEXT,
    why TEXT NOT NULL
) STRICT;

CREATE INDEX correction_value ON correction (value_id);

-- Named numbers that views use.
CREATE TABLE setting (name TEXT PRIMARY KEY, value REAL NOT NULL, meaning TEXT NOT NULL) STRICT;

INSERT INTO setting VALUES ('review_below', 0.8, 'A value read with less confidence than this is listed in v_review.');

-- Words of Chinese are mostly two characters, which the trigram index cannot find: each text is indexed as its
-- overlapping pairs of characters. The rowid is the id of the cell or passage.
CREATE VIRTUAL TABLE cell_index USING fts5 (pairs, content = '', tokenize = "unicode61 remove_diacritics 0");
CREATE VIRTUAL TABLE passage_index USING fts5 (pairs, content = '', tokenize = "unicode61 remove_diacritics 0");
