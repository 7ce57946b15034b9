-- The subjects of one year, with what was concluded about each. The year is the setting bench.year.
CREATE UNLOGGED TABLE bench.subject AS
WITH year AS (
    SELECT year, year - first_year AS since, make_date(year, 12, 31) AS roster_on, year = last_year AS is_last, members
    FROM bench.scale, bench.year() year
), member AS (
    SELECT person.n, person.id AS subject_id, person.unit_id, person.admitted_on, unit.commune, unit.district, there.id AS temporary_unit_id,
           CASE WHEN exempt_from <= roster_on THEN 'EXEMPT' WHEN suspended_from <= roster_on THEN 'SUSPENDED'
                WHEN official_on > roster_on THEN 'PROBATIONARY' ELSE 'OFFICIAL' END AS standing,
           admitted_on > make_date(year, 7, 1) AS is_new, bench.draw(person.n, 100 + year) AS fate
    FROM year
    JOIN bench.person ON person.admitted_on <= roster_on AND (left_on IS NULL OR left_on > roster_on)
    JOIN bench.unit ON unit.level = 4 AND unit.ord = person.cell
    LEFT JOIN bench.unit there ON is_last AND there.level = 4 AND there.ord = person.temporary_cell
), concluded AS (
    SELECT *,
           CASE WHEN standing = 'EXEMPT' THEN 'EXEMPT_FROM_ACTIVITY' WHEN standing = 'SUSPENDED' THEN 'SUSPENDED'
                WHEN is_new THEN 'ADMITTED_UNDER_SIX_MONTHS' WHEN fate < 50 THEN 'ABSENT' END AS reason,
           CASE WHEN fate < 1850 THEN 'HTXSNV' WHEN fate < 9000 THEN 'HTTNV' WHEN fate < 9900 THEN 'HTNV' ELSE 'KHTNV' END AS grade
    FROM member
)
SELECT bench.id(110 + since, n) AS rating_id, year.year, 'MEMBER' AS subject_kind, subject_id, unit_id, standing, admitted_on, temporary_unit_id,
       commune, district,
       CASE WHEN is_last AND fate >= 9995 AND reason IS NULL THEN 'PENDING' WHEN reason IS NULL THEN 'DECIDED' ELSE 'NOT_RATED' END AS state,
       CASE WHEN reason IS NULL AND NOT (is_last AND fate >= 9995) THEN grade END AS grade, reason, n
FROM concluded, year
UNION ALL
SELECT bench.id(110 + since, 2 * members + n), year.year, CASE level WHEN 4 THEN 'CELL' ELSE 'GRASSROOTS_ORGANISATION' END, id, id, NULL, NULL, NULL,
       commune, district, 'DECIDED', CASE WHEN fate < 1900 THEN 'HTXSNV' WHEN fate < 9000 THEN 'HTTNV' WHEN fate < 9900 THEN 'HTNV' ELSE 'KHTNV' END,
       NULL, 2 * members + n
FROM bench.unit, year, LATERAL (SELECT bench.draw(2 * members + n, 100 + year) AS fate) drawn
WHERE level >= 3;

-- Two kinds of documents: a commune's on its members, and the district's on its organisations.
CREATE UNLOGGED TABLE bench.document AS
SELECT year, unit.level, unit.ord, unit.id AS unit_id, unit.district, campaign.id AS campaign_id,
       bench.id(120 + level, number) AS id, bench.id(125 + level, number) AS act_id,
       bench.day_of(year) + CASE level WHEN 3 THEN interval '2 hours' ELSE interval '3 hours' END + unit.ord * interval '1 millisecond' AS at
FROM bench.scale
CROSS JOIN bench.year() year
JOIN bench.unit ON unit.level IN (2, 3)
JOIN bench.campaign USING (year, district)
CROSS JOIN LATERAL (SELECT (year - first_year) * communes + unit.ord AS number) numbered
ORDER BY level DESC, ord;

CREATE UNLOGGED TABLE bench.listed AS
SELECT subject.rating_id, campaign.id AS campaign_id, subject_kind, subject_id, subject.unit_id, standing, admitted_on, temporary_unit_id,
       state, grade, reason, n, opened_at, open_id, document.id AS document_id, document.act_id AS document_act_id, document.at AS document_at,
       row_number() OVER (PARTITION BY document.id, state <> 'PENDING' ORDER BY n) - 1 AS position
FROM bench.subject
JOIN bench.campaign USING (year, district)
JOIN bench.document ON document.level = CASE subject_kind WHEN 'MEMBER' THEN 3 ELSE 2 END
                AND document.ord = CASE subject_kind WHEN 'MEMBER' THEN commune ELSE subject.district END;

INSERT INTO act (id, recorded_at, actor, verified, request_id, operation, document_number, document_date, document_authority)
SELECT act_id, at, 'bench', false, 'bench-' || act_id, 'POST /api/v1/decisions', '01-QĐ', make_date(year, 12, 31), unit_id::text
FROM bench.document
ORDER BY at;

INSERT INTO decision (id, campaign_id, number, number_key, date, deciding_unit_id, signer, origin, item_count, act_id, recorded_at)
SELECT document.id, document.campaign_id, '01-QĐ', '01-qđ', make_date(year, 12, 31), document.unit_id, 'Bí thư', 'ISSUED_ELSEWHERE', items, act_id, at
FROM bench.document
JOIN (SELECT document_id, count(*) AS items FROM bench.listed WHERE state <> 'PENDING' GROUP BY document_id) listed ON listed.document_id = document.id
ORDER BY at;

INSERT INTO rating (id, campaign_id, subject_kind, subject_id, act_id, recorded_at)
SELECT rating_id, campaign_id, subject_kind, subject_id, open_id, opened_at FROM bench.listed ORDER BY n;

INSERT INTO roster_entry (rating_id, campaign_id, subject_kind, subject_id, unit_id, standing, admitted_on, temporary_unit_id, on_roster,
                          recorded_from, act_id)
SELECT rating_id, campaign_id, subject_kind, subject_id, unit_id, standing, admitted_on, temporary_unit_id, true, opened_at, open_id
FROM bench.listed
ORDER BY n;

INSERT INTO decision_item (rating_id, recorded_at, decision_id, position, state, grade, not_rated_reason, decided_on, by_competent_body,
                           act_id)
SELECT rating_id, document_at, document_id, position, state, grade, reason, make_date(bench.year(), 12, 31),
       CASE WHEN document_id IS NOT NULL THEN true END, document_act_id
FROM bench.listed
WHERE state <> 'PENDING'
ORDER BY n;

INSERT INTO rating_state (rating_id, campaign_id, subject_kind, subject_id, unit_id, state, grade, not_rated_reason, decision_id, decided_on,
                          changed_at)
SELECT rating_id, campaign_id, subject_kind, subject_id, unit_id, state, grade, reason, document_id, make_date(bench.year(), 12, 31), document_at
FROM bench.listed
WHERE state <> 'PENDING'
UNION ALL
SELECT rating_id, campaign_id, subject_kind, subject_id, unit_id, state, grade, reason, NULL, NULL, opened_at
FROM bench.listed
WHERE state = 'PENDING'
ORDER BY rating_id;

INSERT INTO tally (campaign_id, unit_id, subject_kind, state, grade, not_rated_reason, subjects)
SELECT campaign_id, unit_id, subject_kind, state, grade, reason, count(*)
FROM bench.listed
GROUP BY campaign_id, unit_id, subject_kind, state, grade, reason;

-- Which communes reported: all of them, but for one in twenty in the last year.
CREATE UNLOGGED TABLE bench.report AS
SELECT commune.ord, campaign.id AS campaign_id, commune.id AS unit_id, bench.id(130, number) AS id, bench.id(131, number) AS act_id,
       bench.day_of(year) + interval '4 hours' + commune.ord * interval '1 millisecond' AS at, year
FROM bench.scale
CROSS JOIN bench.year() year
JOIN bench.unit commune ON commune.level = 3
JOIN bench.campaign USING (year, district)
CROSS JOIN LATERAL (SELECT (year - first_year) * communes + commune.ord AS number) numbered
WHERE year < last_year OR commune.ord % 20 <> 19
ORDER BY commune.ord;

INSERT INTO act (id, recorded_at, actor, verified, request_id, operation, document_number, document_date, document_authority)
SELECT act_id, at, 'bench', false, 'bench-' || act_id, 'POST /api/v1/campaigns/submissions', '02-BC', make_date(year, 12, 31), unit_id::text
FROM bench.report
ORDER BY at;

-- the hash is that of the tallies of the commune and its cells, line by line
INSERT INTO submission (id, campaign_id, unit_id, version, number, date, signer, figures_hash, act_id, recorded_at)
SELECT report.id, report.campaign_id, report.unit_id, 1, '02-BC', make_date(year, 12, 31), 'Bí thư', 'sha256:' || hash, act_id, at
FROM bench.report
JOIN (
    SELECT commune, encode(sha256(convert_to(string_agg(line, E'\n' ORDER BY line COLLATE "C"), 'UTF8')), 'hex') AS hash
    FROM (SELECT commune,
                 concat_ws('|', unit_id, subject_kind, state, coalesce(grade, 'null'), 'null', coalesce(reason, 'null'), count(*)) AS line
          FROM bench.subject
          GROUP BY commune, unit_id, subject_kind, state, grade, reason) counted
    GROUP BY commune) figures ON figures.commune = report.ord
ORDER BY at;

-- when facts about a unit were recorded: its copy, a document, its report
INSERT INTO tally_mark (campaign_id, unit_id, recorded_at)
SELECT campaign_id, unit_id, opened_at FROM bench.listed
UNION
SELECT id, root_unit_id, opened_at FROM bench.campaign WHERE year = bench.year()
UNION
SELECT campaign_id, unit_id, document_at FROM bench.listed WHERE state <> 'PENDING'
UNION
SELECT campaign_id, unit_id, at FROM bench.report;

INSERT INTO tally_unit (campaign_id, unit_id, changed_at, roster_hash, path)
SELECT marked.campaign_id, unit.id, marked.changed_at, roster.hash,
       CASE unit.level WHEN 2 THEN ARRAY[unit.id] WHEN 3 THEN ARRAY[unit.parent_id, unit.id] ELSE ARRAY[above.parent_id, above.id, unit.id] END
FROM (SELECT campaign_id, unit_id, max(recorded_at) AS changed_at
      FROM tally_mark
      WHERE campaign_id IN (SELECT id FROM bench.campaign WHERE year = bench.year())
      GROUP BY campaign_id, unit_id) marked
JOIN bench.unit ON unit.id = marked.unit_id
LEFT JOIN bench.unit above ON above.id = unit.parent_id
LEFT JOIN (
    SELECT unit_id, sum(roster_hash_of(unit_id, subject_id)) AS hash
    FROM bench.listed
    WHERE subject_kind = 'MEMBER'
    GROUP BY unit_id) roster ON roster.unit_id = unit.id
ORDER BY unit.n;

INSERT INTO campaign_event (id, campaign_id, kind, roster_known_at, roster_sha256, unit_count, member_count, act_id, recorded_at)
SELECT bench.id(132, campaign.district + 1000 * (campaign.year - first_year)), campaign.id, 'OPENED', opened_at, roster_sha256, unit_count, member_count, open_id, opened_at
FROM bench.scale
JOIN bench.campaign ON campaign.year = bench.year()
JOIN (SELECT district, count(*) AS unit_count FROM bench.unit GROUP BY district) units USING (district)
JOIN (
    SELECT district, count(*) AS member_count,
           encode(sha256(convert_to(string_agg(unit_id || '/' || subject_id, E'\n' ORDER BY unit_id, subject_id), 'UTF8')), 'hex') AS roster_sha256
    FROM bench.subject
    WHERE subject_kind = 'MEMBER'
    GROUP BY district) roster USING (district)
ORDER BY opened_at;

INSERT INTO campaign_event (id, campaign_id, kind, act_id, recorded_at)
SELECT bench.id(133, district + 1000 * (year - first_year)), id, 'CLOSED', close_id, closed_at
FROM bench.campaign, bench.scale
WHERE year = bench.year()
ORDER BY closed_at;

DROP TABLE bench.subject, bench.document, bench.listed, bench.report;
