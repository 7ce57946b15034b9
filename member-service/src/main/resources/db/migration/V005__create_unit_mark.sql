-- At which instants a fact was recorded about a unit or its members: the newest mark of the units below a root tells whether
-- anything has changed that an answer about them rests on. Kept by triggers, so that no way of writing can forget it.
CREATE TABLE unit_mark (
    unit_id     uuid        NOT NULL REFERENCES unit,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (unit_id, recorded_at)
);
GRANT SELECT, INSERT ON unit_mark TO ${service_role};

-- "changed" holds the rows that a statement inserted, known from its act on, or closed, known until it.
CREATE FUNCTION recorded_at(operation text, recorded_from timestamptz, recorded_to timestamptz) RETURNS timestamptz
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE operation WHEN 'INSERT' THEN recorded_from ELSE recorded_to END;

-- The unit that the fact is about.
CREATE FUNCTION mark_unit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO unit_mark
    SELECT DISTINCT unit_id, recorded_at(TG_OP, recorded_from, recorded_to) FROM changed
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;

-- The unit above it: one that moves away is no longer below the unit that it leaves, whose tree has changed all the same.
CREATE FUNCTION mark_parent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO unit_mark
    SELECT DISTINCT parent_id, recorded_at(TG_OP, recorded_from, recorded_to) FROM changed WHERE parent_id IS NOT NULL
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;

-- Every unit to which the member belonged, belongs or will belong, as is believed now. A membership marks the member's other units
-- too: where he takes part for a time is told where he officially belongs. What is recorded about a member before his first
-- membership is covered by the mark of that.
CREATE FUNCTION mark_units_of_member() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO unit_mark
    SELECT DISTINCT m.unit_id, recorded_at(TG_OP, changed.recorded_from, changed.recorded_to)
    FROM changed
    JOIN membership m ON m.member_id = changed.member_id AND m.recorded_to IS NULL
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;

DO $$
DECLARE
    kept record;
    operation text;
BEGIN
    FOR kept IN VALUES ('unit_version', 'mark_unit'), ('unit_version', 'mark_parent'), ('unit_identifier', 'mark_unit'),
                       ('membership', 'mark_unit'), ('membership', 'mark_units_of_member'), ('standing', 'mark_units_of_member'),
                       ('post', 'mark_units_of_member'), ('person_detail', 'mark_units_of_member')
    LOOP
        FOREACH operation IN ARRAY ARRAY['insert', 'update'] LOOP
            EXECUTE format('CREATE TRIGGER %s AFTER %s ON %I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION %I()',
                           kept.column1 || '_' || operation || '_' || kept.column2, operation, kept.column1, kept.column2);
        END LOOP;
    END LOOP;
END $$;

-- What was recorded before there were marks.
WITH fact AS (
    SELECT unit_id, recorded_from, recorded_to FROM unit_version
    UNION ALL
    SELECT parent_id, recorded_from, recorded_to FROM unit_version WHERE parent_id IS NOT NULL
    UNION ALL
    SELECT unit_id, recorded_from, recorded_to FROM unit_identifier
    UNION ALL
    SELECT unit_id, recorded_from, recorded_to FROM membership
), of_unit AS (
    SELECT unit_id, recorded_from AS recorded_at FROM fact
    UNION
    SELECT unit_id, recorded_to FROM fact WHERE recorded_to IS NOT NULL
), of_fact AS (
    SELECT member_id, recorded_from, recorded_to FROM membership
    UNION ALL
    SELECT member_id, recorded_from, recorded_to FROM standing
    UNION ALL
    SELECT member_id, recorded_from, recorded_to FROM post
    UNION ALL
    SELECT member_id, recorded_from, recorded_to FROM person_detail
), of_member AS (
    SELECT member_id, recorded_from AS recorded_at FROM of_fact
    UNION
    SELECT member_id, recorded_to FROM of_fact WHERE recorded_to IS NOT NULL
)
INSERT INTO unit_mark
SELECT unit_id, recorded_at FROM of_unit
UNION
SELECT m.unit_id, o.recorded_at
FROM of_member o
JOIN membership m ON m.member_id = o.member_id AND known(m.recorded_from, m.recorded_to, o.recorded_at);

-- A roster's hash is the sum over its members of this number: the hash of a unit is the sum of those below it.
ALTER TABLE membership ADD COLUMN roster_hash bigint NOT NULL
    GENERATED ALWAYS AS (('x' || left(md5(unit_id::text || '/' || member_id::text), 15))::bit(60)::bigint) STORED;

-- Counting the members below a unit looks up each of them in each of these tables: the indexes hold all that it needs.
DROP INDEX membership_unit_idx, standing_member_idx, person_detail_member_idx, post_member_idx, unit_version_parent_idx;
CREATE INDEX unit_version_parent_idx ON unit_version (parent_id) INCLUDE (unit_id, valid_from, valid_to, recorded_from, recorded_to);
CREATE INDEX membership_unit_idx ON membership (unit_id)
    INCLUDE (member_id, kind, roster_hash, valid_from, valid_to, recorded_from, recorded_to);
CREATE INDEX standing_member_idx ON standing (member_id) INCLUDE (state, valid_from, valid_to, recorded_from, recorded_to);
CREATE INDEX person_detail_member_idx ON person_detail (member_id) INCLUDE (gender, recorded_from, recorded_to);
CREATE INDEX post_member_idx ON post (member_id) INCLUDE (side, valid_from, valid_to, recorded_from, recorded_to);

-- A look-up by id in one of the indexes below takes about four times as long as in a B-tree, but up to a million rows the planner
-- believes the contrary. So they hold the bytes of the id, of which no query speaks.
ALTER TABLE unit_version DROP CONSTRAINT unit_version_period_excl, ADD CONSTRAINT unit_version_period_excl EXCLUDE USING gist (
    uuid_send(unit_id) WITH =,
    daterange(valid_from, valid_to) WITH &&,
    tstzrange(recorded_from, recorded_to) WITH &&);
ALTER TABLE unit_identifier DROP CONSTRAINT unit_identifier_system_excl, ADD CONSTRAINT unit_identifier_system_excl EXCLUDE USING gist (
    uuid_send(unit_id) WITH =,
    system WITH =,
    daterange(valid_from, valid_to) WITH &&,
    tstzrange(recorded_from, recorded_to) WITH &&);
ALTER TABLE membership DROP CONSTRAINT membership_period_excl, ADD CONSTRAINT membership_period_excl EXCLUDE USING gist (
    uuid_send(member_id) WITH =,
    kind WITH =,
    daterange(valid_from, valid_to) WITH &&,
    tstzrange(recorded_from, recorded_to) WITH &&);
ALTER TABLE standing DROP CONSTRAINT standing_period_excl, ADD CONSTRAINT standing_period_excl EXCLUDE USING gist (
    uuid_send(member_id) WITH =,
    daterange(valid_from, valid_to) WITH &&,
    tstzrange(recorded_from, recorded_to) WITH &&);
ALTER TABLE person_detail DROP CONSTRAINT person_detail_member_excl, ADD CONSTRAINT person_detail_member_excl EXCLUDE USING gist (
    uuid_send(member_id) WITH =,
    tstzrange(recorded_from, recorded_to) WITH &&);

-- The units at or below a root, each with the unit in whose row it is counted: itself down to "levels" below the root, and from there
-- on the unit on that level; without levels always itself. No query can know how large a tree is. This one is believed to be huge, so
-- that a query may tell by a LIMIT.
CREATE FUNCTION unit_row(root uuid, on_day date, known_at timestamptz, levels integer)
    RETURNS TABLE (unit_id uuid, row_id uuid)
    LANGUAGE plpgsql STABLE PARALLEL SAFE ROWS 1000000
AS $$
BEGIN
    RETURN QUERY
    WITH RECURSIVE tree AS (
        SELECT v.unit_id, v.unit_id AS row_id, 0 AS depth
        FROM unit_version v
        WHERE v.unit_id = root AND stands(v.valid_from, v.valid_to, on_day) AND known(v.recorded_from, v.recorded_to, known_at)
        UNION ALL
        SELECT v.unit_id, CASE WHEN tree.depth >= levels THEN tree.row_id ELSE v.unit_id END, tree.depth + 1
        FROM tree
        JOIN unit_version v ON v.parent_id = tree.unit_id
        WHERE stands(v.valid_from, v.valid_to, on_day) AND known(v.recorded_from, v.recorded_to, known_at)
    )
    SELECT tree.unit_id, tree.row_id FROM tree;
END $$;
