-- Units and members as member-service records lists of a thousand, each list one act. Identity numbers are left out: they are kept as
-- ciphertext whose key the database does not have.
CREATE FUNCTION bench.recorded_at(list bigint) RETURNS timestamptz
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN timestamptz '2025-02-01 00:00:00+00' + list * interval '1 millisecond';

INSERT INTO act (id, recorded_at, actor, verified, request_id, operation)
SELECT bench.id(3, list), bench.recorded_at(list), 'bench', false, 'bench-' || list, 'POST /api/v1/units'
FROM generate_series(0, (SELECT max(n) FROM bench.unit) / 1000) list;

INSERT INTO unit (id, act_id)
SELECT id, bench.id(3, n / 1000) FROM bench.unit ORDER BY n;

INSERT INTO unit_version (id, unit_id, name, kind, type, party_level, parent_id, valid_from, recorded_from, act_id)
SELECT bench.id(4, n), id, name, kind, type, party_level, parent_id, '2010-01-01', bench.recorded_at(n / 1000), bench.id(3, n / 1000)
FROM bench.unit
ORDER BY n;

INSERT INTO unit_identifier (id, unit_id, system, value, valid_from, recorded_from, act_id)
SELECT bench.id(5, n), id, code_system, code, '2010-01-01', bench.recorded_at(n / 1000), bench.id(3, n / 1000)
FROM bench.unit
ORDER BY n;

-- lists of members come after those of units
INSERT INTO act (id, recorded_at, actor, verified, request_id, operation)
SELECT bench.id(6, list), bench.recorded_at(1000000 + list), 'bench', false, 'bench-members-' || list, 'POST /api/v1/members'
FROM generate_series(0, (SELECT max(n) FROM bench.person) / 1000) list;

INSERT INTO member (id, act_id)
SELECT id, bench.id(6, n / 1000) FROM bench.person ORDER BY n;

INSERT INTO person_detail (id, member_id, full_name, given_name, birth_date, gender, card_number, record_number, recorded_from, act_id)
SELECT bench.id(7, n), id, 'Đảng viên thứ ' || n, n::text, admitted_on - 7000 - bench.draw(n, 9), CASE WHEN women THEN 'FEMALE' ELSE 'MALE' END,
       lpad(n::text, 8, '0'), lpad((n % 1000000)::text, 6, '0') || chr((65 + n / 1000000)::integer),
       bench.recorded_at(1000000 + n / 1000), bench.id(6, n / 1000)
FROM bench.person
ORDER BY n;

INSERT INTO membership (id, member_id, unit_id, kind, valid_from, recorded_from, act_id)
SELECT bench.id(8, n), id, unit_id, 'OFFICIAL', admitted_on, bench.recorded_at(1000000 + n / 1000), bench.id(6, n / 1000)
FROM bench.person
ORDER BY n;

INSERT INTO membership (id, member_id, unit_id, kind, valid_from, recorded_from, act_id)
SELECT bench.id(9, person.n), person.id, there.id, 'TEMPORARY', make_date(last_year, 3, 1), bench.recorded_at(1000000 + person.n / 1000),
       bench.id(6, person.n / 1000)
FROM bench.person
JOIN bench.unit there ON there.level = 4 AND there.ord = person.temporary_cell
CROSS JOIN bench.scale
ORDER BY person.n;

INSERT INTO standing (id, member_id, state, valid_from, valid_to, recorded_from, act_id)
SELECT bench.id(10 + period.ord, n), id, period.state, period.valid_from, period.valid_to, bench.recorded_at(1000000 + n / 1000), bench.id(6, n / 1000)
FROM bench.person
CROSS JOIN LATERAL (
    VALUES (0, 'PROBATIONARY', admitted_on, least(official_on, left_on)),
           (1, 'OFFICIAL', official_on, coalesce(left_on, exempt_from, suspended_from)),
           (2, left_state, left_on, NULL),
           (3, 'EXEMPT', exempt_from, NULL),
           (4, 'SUSPENDED', suspended_from, NULL)) period(ord, state, valid_from, valid_to)
WHERE period.state IS NOT NULL AND period.valid_from IS NOT NULL AND (period.valid_to IS NULL OR period.valid_from < period.valid_to)
ORDER BY n, period.ord;

-- one in seven works for the State, one in twenty leads a cell
INSERT INTO post (id, member_id, unit_id, side, title, leader, valid_from, recorded_from, act_id)
SELECT bench.id(15, n), id, NULL, 'STATE', 'Công chức', false, official_on, bench.recorded_at(1000000 + n / 1000), bench.id(6, n / 1000)
FROM bench.person
WHERE bench.draw(n, 10) < 1430
ORDER BY n;

INSERT INTO post (id, member_id, unit_id, side, title, leader, valid_from, recorded_from, act_id)
SELECT bench.id(16, n), id, unit_id, 'PARTY', 'Bí thư chi bộ', true, official_on, bench.recorded_at(1000000 + n / 1000), bench.id(6, n / 1000)
FROM bench.person
WHERE bench.draw(n, 11) < 500
ORDER BY n;

-- All facts about a member come from one list, so his memberships bear the instants of all of them.
INSERT INTO unit_mark (unit_id, recorded_at)
SELECT unit_id, recorded_from FROM unit_version
UNION
SELECT parent_id, recorded_from FROM unit_version WHERE parent_id IS NOT NULL
UNION
SELECT unit_id, recorded_from FROM unit_identifier
UNION
SELECT unit_id, recorded_from FROM membership;
