CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- Text without tone marks and capitals: "Đặng" is found by "dang". The wrapper is immutable, so that it can stand in an index.
CREATE FUNCTION plain(text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN public.unaccent('public.unaccent', lower($1));

-- The two questions of every read. Simple enough for the planner to see through them.
CREATE FUNCTION stands(valid_from date, valid_to date, on_day date) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN valid_from <= on_day AND (valid_to IS NULL OR valid_to > on_day);
CREATE FUNCTION known(recorded_from timestamptz, recorded_to timestamptz, known_at timestamptz) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN recorded_from <= known_at AND (recorded_to IS NULL OR recorded_to > known_at);

-- The anchor of a unit. "lock" holds nothing: it is the one column that the service may touch, so that it may lock the row.
CREATE TABLE unit (
    id     uuid     PRIMARY KEY,
    act_id uuid     NOT NULL REFERENCES act,
    lock   smallint NOT NULL DEFAULT 0
);

-- What a unit is during [valid_from, valid_to), as the system knew it during [recorded_from, recorded_to).
CREATE TABLE unit_version (
    id            uuid        PRIMARY KEY,
    unit_id       uuid        NOT NULL REFERENCES unit,
    name          text        NOT NULL COLLATE "vi-x-icu",
    kind          text        NOT NULL,
    type          text,
    party_level   text        NOT NULL,
    parent_id     uuid        REFERENCES unit,
    valid_from    date        NOT NULL,
    valid_to      date,
    recorded_from timestamptz NOT NULL,
    recorded_to   timestamptz,
    act_id        uuid        NOT NULL REFERENCES act,
    CONSTRAINT unit_version_period_check CHECK (valid_from < valid_to),
    CONSTRAINT unit_version_parent_check CHECK (parent_id <> unit_id),
    CONSTRAINT unit_version_period_excl EXCLUDE USING gist (
        unit_id WITH =,
        daterange(valid_from, valid_to) WITH &&,
        tstzrange(recorded_from, recorded_to) WITH &&)
);
CREATE INDEX unit_version_unit_idx ON unit_version (unit_id);
CREATE INDEX unit_version_parent_idx ON unit_version (parent_id);
CREATE INDEX unit_version_name_idx ON unit_version USING gin (plain(name) gin_trgm_ops);

-- Codes are attributes with dates: administrative codes come to name other places.
CREATE TABLE unit_identifier (
    id            uuid        PRIMARY KEY,
    unit_id       uuid        NOT NULL REFERENCES unit,
    system        text        NOT NULL,
    value         text        NOT NULL,
    valid_from    date        NOT NULL,
    valid_to      date,
    recorded_from timestamptz NOT NULL,
    recorded_to   timestamptz,
    act_id        uuid        NOT NULL REFERENCES act,
    CONSTRAINT unit_identifier_period_check CHECK (valid_from < valid_to),
    CONSTRAINT unit_identifier_value_excl EXCLUDE USING gist (
        system WITH =,
        value WITH =,
        daterange(valid_from, valid_to) WITH &&,
        tstzrange(recorded_from, recorded_to) WITH &&),
    CONSTRAINT unit_identifier_system_excl EXCLUDE USING gist (
        unit_id WITH =,
        system WITH =,
        daterange(valid_from, valid_to) WITH &&,
        tstzrange(recorded_from, recorded_to) WITH &&)
);
CREATE INDEX unit_identifier_unit_idx ON unit_identifier (unit_id);
CREATE INDEX unit_identifier_value_idx ON unit_identifier (system, value);

-- The units at or below a root on a day, as known at an instant.
CREATE FUNCTION unit_tree(root uuid, on_day date, known_at timestamptz)
    RETURNS TABLE (unit_id uuid, parent_id uuid, depth integer)
    LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    WITH RECURSIVE tree AS (
        SELECT v.unit_id, v.parent_id, 0 AS depth
        FROM unit_version v
        WHERE v.unit_id = root AND stands(v.valid_from, v.valid_to, on_day) AND known(v.recorded_from, v.recorded_to, known_at)
        UNION ALL
        SELECT v.unit_id, v.parent_id, tree.depth + 1
        FROM tree
        JOIN unit_version v ON v.parent_id = tree.unit_id
        WHERE stands(v.valid_from, v.valid_to, on_day) AND known(v.recorded_from, v.recorded_to, known_at)
    )
    SELECT tree.unit_id, tree.parent_id, tree.depth FROM tree
$$;

GRANT SELECT, INSERT ON unit, unit_version, unit_identifier TO ${service_role};
GRANT UPDATE (lock) ON unit TO ${service_role};
GRANT UPDATE (recorded_to) ON unit_version, unit_identifier TO ${service_role};
