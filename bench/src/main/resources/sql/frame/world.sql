-- The made-up world, the same in both databases: which units there are, who is a member where, and since when. All of it follows from the
-- numbers in bench.scale. Nobody in it is a real person.

-- A UUIDv7 that follows from a number. Larger numbers come later, as the services give them out.
CREATE FUNCTION bench.id(kind bigint, n bigint) RETURNS uuid
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (lpad(to_hex(1577836800000 + n / 4), 12, '0') || '7' || lpad(to_hex(kind), 3, '0') || '8'
            || left(md5(kind || '/' || n), 15))::uuid;

-- A number from 0 to 9999 that follows from another, and for each salt differently.
CREATE FUNCTION bench.draw(n bigint, salt bigint) RETURNS integer
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ((hashint8extended(n, salt) & 9223372036854775807) % 10000)::integer;

CREATE UNLOGGED TABLE bench.unit (
    n           bigint  PRIMARY KEY,
    level       integer NOT NULL,
    ord         bigint  NOT NULL,
    id          uuid    NOT NULL,
    parent_id   uuid,
    commune     bigint,
    district    bigint,
    code_system text    NOT NULL,
    code        text    NOT NULL,
    name        text    NOT NULL,
    kind        text    NOT NULL,
    type        text    NOT NULL,
    party_level text    NOT NULL
);

WITH size AS (
    SELECT (provinces > 1)::int AS nations, * FROM bench.scale
), placed AS (
    SELECT 0 AS level, 0::bigint AS ord, 0::bigint AS n, NULL::bigint AS parent_n, NULL::bigint AS commune, NULL::bigint AS district
    FROM size
    WHERE nations = 1
    UNION ALL
    SELECT 1, p, nations + p, CASE nations WHEN 1 THEN 0 END, NULL, NULL
    FROM size, generate_series(0, provinces - 1) p
    UNION ALL
    SELECT 2, d, nations + provinces + d, CASE WHEN provinces > 0 THEN nations + d * provinces / districts END, NULL, d
    FROM size, generate_series(0, districts - 1) d
    UNION ALL
    SELECT 3, c, nations + provinces + districts + c, nations + provinces + c * districts / communes, c, c * districts / communes
    FROM size, generate_series(0, communes - 1) c
    UNION ALL
    SELECT 4, k, nations + provinces + districts + communes + k, nations + provinces + districts + k * communes / cells,
           k * communes / cells, (k * communes / cells) * districts / communes
    FROM size, generate_series(0, cells - 1) k
)
INSERT INTO bench.unit
SELECT n, level, ord, bench.id(1, n), bench.id(1, parent_n), commune, district,
       CASE level WHEN 0 THEN 'BENCH' WHEN 4 THEN 'BENCH' ELSE 'GSO' END,
       CASE level WHEN 0 THEN 'VN' WHEN 1 THEN lpad((ord + 1)::text, 2, '0') WHEN 2 THEN lpad((ord + 1)::text, 3, '0')
                  WHEN 3 THEN lpad((ord + 1)::text, 5, '0') ELSE 'C' || ord END,
       CASE level WHEN 0 THEN 'Toàn quốc' WHEN 1 THEN 'Đảng bộ tỉnh ' WHEN 2 THEN 'Đảng bộ huyện ' WHEN 3 THEN 'Đảng bộ xã '
                  ELSE 'Chi bộ thôn ' END || CASE level WHEN 0 THEN '' ELSE (ord + 1)::text END,
       CASE level WHEN 0 THEN 'CENTRAL_COMMITTEE' WHEN 1 THEN 'PROVINCE_COMMITTEE' WHEN 2 THEN 'DISTRICT_COMMITTEE'
                  WHEN 3 THEN 'COMMUNE_COMMITTEE' ELSE 'CELL' END,
       CASE level WHEN 0 THEN 'COUNTRY' WHEN 1 THEN 'PROVINCE' WHEN 2 THEN 'RURAL_DISTRICT'
                  WHEN 3 THEN CASE WHEN ord % 10 < 6 THEN 'COMMUNE' WHEN ord % 10 < 9 THEN 'WARD' ELSE 'TOWNSHIP' END
                  ELSE 'RESIDENTIAL' END,
       CASE level WHEN 0 THEN 'CENTRAL' WHEN 1 THEN 'PROVINCE' WHEN 2 THEN 'IMMEDIATE_SUPERIOR' WHEN 3 THEN 'GRASSROOTS' ELSE 'CELL' END
FROM placed
ORDER BY n;
CREATE UNIQUE INDEX ON bench.unit (level, ord);
ANALYZE bench.unit;

-- A seat is a place in a cell that somebody holds in every year; in each year after the first, three seats in a hundred change hands: their
-- holder leaves or dies, and a successor is admitted. So each year's roster has as many members as there are seats.
CREATE UNLOGGED TABLE bench.person (
    n              bigint NOT NULL,
    seat           bigint NOT NULL,
    id             uuid   NOT NULL,
    cell           bigint NOT NULL,
    unit_id        uuid   NOT NULL,
    women          boolean NOT NULL,
    admitted_on    date   NOT NULL,
    official_on    date   NOT NULL,
    left_on        date,
    left_state     text,
    exempt_from    date,
    suspended_from date,
    temporary_cell bigint
);

INSERT INTO bench.person
WITH seat AS (
    SELECT seat, seat * cells / members AS cell, first_year, last_year, cells,
           first_year + 1 + bench.draw(seat, 1) / 300 AS changes_in
    FROM bench.scale, generate_series(0, members - 1) seat
), holder AS (
    SELECT seat.*, before, 2 * seat + before AS n, changes_in <= last_year AS changes
    FROM seat, generate_series(0, 1) before
    WHERE before = 0 OR changes_in <= last_year
), dated AS (
    SELECT holder.*,
           CASE WHEN changes AND before = 0 THEN make_date(changes_in, 1, 5) + bench.draw(n, 2) % 340
                ELSE date '1975-01-01' + bench.draw(n, 2) * 3 / 2 END AS admitted_on,
           CASE WHEN before = 1 THEN make_date(changes_in, 1, 5) + bench.draw(n, 3) % 340 END AS left_on
    FROM holder
)
SELECT dated.n, seat, bench.id(2, dated.n), cell, unit.id, bench.draw(dated.n, 4) < 3300, admitted_on, admitted_on + 365, left_on,
       CASE WHEN before = 1 THEN CASE WHEN bench.draw(dated.n, 5) < 6000 THEN 'DECEASED' ELSE 'LEFT' END END,
       CASE WHEN NOT changes AND bench.draw(dated.n, 6) < 400 THEN make_date(first_year, 1, 1) + bench.draw(dated.n, 7) % (365 * (last_year - first_year + 1)) END,
       CASE WHEN NOT changes AND bench.draw(dated.n, 6) >= 9990 THEN make_date(last_year, 5, 1) END,
       CASE WHEN NOT changes AND bench.draw(dated.n, 8) < 20 THEN (cell + 1) % cells END
FROM dated
JOIN bench.unit ON unit.level = 4 AND unit.ord = dated.cell
ORDER BY dated.n;
ANALYZE bench.person;
