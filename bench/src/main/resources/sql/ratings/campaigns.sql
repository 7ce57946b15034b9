-- One campaign for each district and year, planned, opened with the copied tree, and closed, each step an act of its own.
CREATE FUNCTION bench.day_of(year integer) RETURNS timestamptz
    LANGUAGE sql STABLE
    RETURN timestamptz '2025-02-10 00:00:00+00' + (year - (SELECT first_year FROM bench.scale)) * interval '1 day';

CREATE FUNCTION bench.year() RETURNS integer
    LANGUAGE sql STABLE
    RETURN current_setting('bench.year')::integer;

CREATE UNLOGGED TABLE bench.campaign AS
SELECT year, unit.ord AS district, unit.id AS root_unit_id, unit.parent_id,
       bench.id(100, number) AS id, bench.id(101, number) AS plan_id, bench.id(102, number) AS open_id, bench.id(103, number) AS close_id,
       bench.day_of(year) + unit.ord * interval '10 milliseconds' AS planned_at,
       bench.day_of(year) + interval '1 hour' + unit.ord * interval '10 milliseconds' AS opened_at,
       bench.day_of(year) + interval '5 hours' + unit.ord * interval '10 milliseconds' AS closed_at
FROM bench.scale
CROSS JOIN generate_series(first_year, last_year) year
JOIN bench.unit ON unit.level = 2
CROSS JOIN LATERAL (SELECT (year - first_year) * districts + unit.ord AS number) numbered
ORDER BY year, district;
CREATE UNIQUE INDEX ON bench.campaign (year, district);
ANALYZE bench.campaign;

INSERT INTO act (id, recorded_at, actor, verified, request_id, operation)
SELECT step.id, step.at, 'bench', false, 'bench-' || step.id, step.operation
FROM bench.campaign
CROSS JOIN LATERAL (
    VALUES (plan_id, planned_at, 'POST /api/v1/campaigns'), (open_id, opened_at, 'POST /api/v1/campaigns/open'),
           (close_id, closed_at, 'POST /api/v1/campaigns/close')) step(id, at, operation)
ORDER BY step.at;

INSERT INTO campaign (id, period, period_from, period_to, track, root_unit_id, subject_kinds, scheme_id, scheme_revision, roster_on, act_id, recorded_at)
SELECT id, year::text, make_date(year, 1, 1), make_date(year + 1, 1, 1), 'PARTY', root_unit_id,
       ARRAY['MEMBER', 'CELL', 'SECTIONAL_COMMITTEE', 'GRASSROOTS_ORGANISATION'],
       CASE WHEN year < 2023 THEN 'P2019' ELSE 'P2023' END, 1, make_date(year, 12, 31), plan_id, planned_at
FROM bench.campaign
ORDER BY year, district;

INSERT INTO campaign_unit (campaign_id, unit_id, parent_id, kind, type, party_level, founded_on, recorded_from, act_id)
SELECT campaign.id, unit.id, unit.parent_id, unit.kind, unit.type, unit.party_level, '2010-01-01', opened_at, open_id
FROM bench.campaign
JOIN bench.unit USING (district)
ORDER BY campaign.year, campaign.district, unit.n;

INSERT INTO campaign_ancestor (campaign_id, unit_id, recorded_from, act_id)
SELECT campaign.id, above.id, opened_at, open_id
FROM bench.campaign
JOIN bench.unit parent ON parent.id = campaign.parent_id
JOIN bench.unit above ON above.id IN (parent.id, parent.parent_id)
ORDER BY campaign.year, campaign.district, above.n;
