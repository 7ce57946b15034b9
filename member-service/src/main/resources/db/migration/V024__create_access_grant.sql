-- Who may do what, below which unit or on which member, acting for which unit; recorded by document, and ended by one.
CREATE TABLE access_grant (
    id             uuid        PRIMARY KEY,
    issuer         text        NOT NULL,
    grantee        text        NOT NULL,
    scopes         text[]      NOT NULL,
    unit_id        uuid        REFERENCES unit,
    member_id      uuid        REFERENCES member,
    acting_unit_id uuid        REFERENCES unit,
    valid_from     date        NOT NULL,
    valid_to       date,
    act_id         uuid        NOT NULL REFERENCES act,
    recorded_at    timestamptz NOT NULL,
    lock           smallint    NOT NULL DEFAULT 0,
    CONSTRAINT access_grant_period_check CHECK (valid_from < valid_to),
    CONSTRAINT access_grant_scopes_check CHECK (cardinality(scopes) > 0),
    CONSTRAINT access_grant_place_check CHECK (member_id IS NULL OR (unit_id IS NULL AND acting_unit_id IS NULL))
);
CREATE INDEX access_grant_grantee_idx ON access_grant (grantee, issuer);
CREATE INDEX access_grant_unit_idx ON access_grant (unit_id);

CREATE TABLE access_grant_end (
    grant_id    uuid        PRIMARY KEY REFERENCES access_grant,
    ends_on     date        NOT NULL,
    act_id      uuid        NOT NULL REFERENCES act,
    recorded_at timestamptz NOT NULL
);

GRANT SELECT, INSERT ON access_grant, access_grant_end TO ${service_role};
GRANT UPDATE (lock) ON access_grant TO ${service_role};

-- Of lineage: the units that received all of a unit, up to a day.
CREATE FUNCTION whole_heir(unit uuid, on_day date)
RETURNS TABLE (successor_id uuid)
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT l.successor_id
    FROM lineage l
    WHERE l.predecessor_id = whole_heir.unit AND l.extent = 'WHOLE' AND l.effective_on <= whole_heir.on_day
      AND known_at(l.recorded_from, l.recorded_to, 'infinity')
$$;

-- Of lineage: the unit in whose place a unit is on a day: itself while it exists, later the unit that received all of it, if there is one.
CREATE FUNCTION unit_heir(unit uuid, on_day date)
RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    WITH RECURSIVE heir AS (
        SELECT unit_heir.unit AS unit_id, 0 AS distance
        UNION
        SELECT l.successor_id, heir.distance + 1
        FROM heir
        CROSS JOIN LATERAL whole_heir(heir.unit_id, unit_heir.on_day) l
        WHERE NOT EXISTS (SELECT FROM unit_known_at(unit_heir.on_day, 'infinity') v WHERE v.unit_id = heir.unit_id)
    )
    SELECT heir.unit_id
    FROM heir
    JOIN unit_known_at(unit_heir.on_day, 'infinity') v ON v.unit_id = heir.unit_id
    ORDER BY heir.distance
    LIMIT 1
$$;

-- Of lineage: all units at or above units, one step after the other: the unit above on a day; of one that has ended its heirs, and if none
-- received all of it, the unit that was last above.
CREATE FUNCTION unit_above(units uuid[], on_day date)
RETURNS TABLE (unit_id uuid, above_id uuid)
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    WITH RECURSIVE walk AS (
        SELECT asked AS unit_id, asked AS above_id FROM unnest(unit_above.units) AS asked
        UNION
        SELECT walk.unit_id, next.id
        FROM walk
        CROSS JOIN LATERAL (
            SELECT NOT EXISTS (SELECT FROM unit_known_at(unit_above.on_day, 'infinity') v WHERE v.unit_id = walk.above_id) AS has_ended
        ) unit
        CROSS JOIN LATERAL (
            SELECT v.parent_id AS id
            FROM unit_known_at(unit_above.on_day, 'infinity') v
            WHERE NOT unit.has_ended AND v.unit_id = walk.above_id
            UNION ALL
            SELECT l.successor_id
            FROM whole_heir(walk.above_id, unit_above.on_day) l
            WHERE unit.has_ended
            UNION ALL
            SELECT last.parent_id
            FROM (SELECT v.parent_id
                  FROM unit_known_at('infinity') v
                  WHERE v.unit_id = walk.above_id
                  ORDER BY v.valid_from DESC
                  LIMIT 1) last
            WHERE unit.has_ended AND NOT EXISTS (SELECT FROM whole_heir(walk.above_id, unit_above.on_day))
        ) next
        WHERE next.id IS NOT NULL
    )
    SELECT walk.unit_id, walk.above_id FROM walk
$$;

-- All units at or above the units to which members belong on a day, or belonged last.
CREATE FUNCTION member_above(members uuid[], on_day date)
RETURNS TABLE (member_id uuid, above_id uuid)
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    WITH place AS (
        SELECT m.member_id, m.unit_id
        FROM membership_known_at('infinity') m
        WHERE m.member_id = ANY (member_above.members)
          AND (valid_on(m.valid_from, m.valid_to, member_above.on_day)
               OR m.valid_to = (SELECT max(coalesce(last.valid_to, 'infinity'))
                                FROM membership_known_at('infinity') last
                                WHERE last.member_id = m.member_id))
    )
    SELECT place.member_id, above.above_id
    FROM place
    JOIN unit_above((SELECT array_agg(DISTINCT unit_id) FROM place), member_above.on_day) above ON above.unit_id = place.unit_id
$$;

-- Grants as recorded at an instant, each until the day on which it ends.
CREATE FUNCTION access_grant_known_at(at timestamptz)
RETURNS TABLE (id uuid, issuer text, grantee text, scopes text[], unit_id uuid, member_id uuid, acting_unit_id uuid, valid_from date,
               valid_to date, act_id uuid, end_act_id uuid, recorded_at timestamptz)
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT g.id, g.issuer, g.grantee, g.scopes, g.unit_id, g.member_id, g.acting_unit_id, g.valid_from,
           least(g.valid_to, e.ends_on), g.act_id, e.act_id, g.recorded_at
    FROM access_grant g
    LEFT JOIN access_grant_end e ON e.grant_id = g.id AND e.recorded_at <= access_grant_known_at.at
    WHERE g.recorded_at <= access_grant_known_at.at
$$;

GRANT EXECUTE ON FUNCTION whole_heir, unit_heir, unit_above, member_above, access_grant_known_at TO ${service_role};

-- The units and members that records are about, by which callers may see them.
CREATE VIEW record_place AS
    SELECT 'grant' AS kind, g.id AS record_id, g.unit_id AS id, false AS is_member FROM access_grant g
    UNION ALL
    SELECT 'grant', g.id, g.member_id, true FROM access_grant g
    UNION ALL
    SELECT 'planning', p.id, p.unit_id, false FROM planning p
    UNION ALL
    SELECT 'assignment', a.id, a.committee_id, false FROM assignment a
    UNION ALL
    SELECT 'qualification', q.id, q.member_id, true FROM qualification q;
GRANT SELECT ON record_place TO ${service_role};
