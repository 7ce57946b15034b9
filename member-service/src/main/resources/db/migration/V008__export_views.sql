-- What a package lets others read of its tables. A view or function is exported by the package that writes the tables behind it.

-- The two questions of every read: whether a row is true on a day, and whether it was current as recorded at an instant;
-- 'infinity' asks for the rows current now. Simple enough for the planner to inline them, as are the functions below.
CREATE FUNCTION valid_on(valid_from date, valid_to date, on_day date) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN valid_from <= on_day AND (valid_to IS NULL OR valid_to > on_day);
CREATE FUNCTION known_at(recorded_from timestamptz, recorded_to timestamptz, at timestamptz) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN recorded_from <= at AND (recorded_to IS NULL OR recorded_to > at);

-- Of unit: the versions of units, their administrative codes, and what is current.
CREATE FUNCTION unit_known_at(at timestamptz)
    RETURNS TABLE (unit_id uuid, name text, kind text, type text, party_level text, parent_id uuid, valid_from date, valid_to date)
    LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT version.unit_id, version.name, version.kind, version.type, version.party_level, version.parent_id,
           version.valid_from, version.valid_to
    FROM unit_version version
    WHERE known_at(version.recorded_from, version.recorded_to, at)
$$;
CREATE FUNCTION unit_known_at(on_day date, at timestamptz)
    RETURNS TABLE (unit_id uuid, name text, kind text, type text, party_level text, parent_id uuid, valid_from date, valid_to date)
    LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT version.unit_id, version.name, version.kind, version.type, version.party_level, version.parent_id,
           version.valid_from, version.valid_to
    FROM unit_version version
    WHERE valid_on(version.valid_from, version.valid_to, on_day) AND known_at(version.recorded_from, version.recorded_to, at)
$$;
CREATE FUNCTION unit_code_known_at(on_day date, at timestamptz)
    RETURNS TABLE (unit_id uuid, code text)
    LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT identifier.unit_id, identifier.value
    FROM unit_identifier identifier
    WHERE identifier.system = 'GSO'
      AND valid_on(identifier.valid_from, identifier.valid_to, on_day)
      AND known_at(identifier.recorded_from, identifier.recorded_to, at)
$$;
CREATE VIEW unit_now AS
    SELECT unit_id, name, kind, type, party_level, parent_id, valid_from, valid_to, act_id
    FROM unit_version
    WHERE recorded_to IS NULL;
CREATE VIEW unit_identifier_now AS
    SELECT unit_id, system, value, valid_from, valid_to
    FROM unit_identifier
    WHERE recorded_to IS NULL;
CREATE VIEW unit_origin AS
    SELECT id AS unit_id, act_id
    FROM unit;

-- Of membership, standing, post and member: what was recorded, on a day or on all days, what is current, and all that was ever recorded
-- about a member.
CREATE FUNCTION membership_known_at(at timestamptz)
    RETURNS TABLE (member_id uuid, unit_id uuid, kind text, roster_hash bigint, valid_from date, valid_to date)
    LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT membership.member_id, membership.unit_id, membership.kind, membership.roster_hash, membership.valid_from, membership.valid_to
    FROM membership
    WHERE known_at(membership.recorded_from, membership.recorded_to, at)
$$;
CREATE FUNCTION membership_known_at(on_day date, at timestamptz)
    RETURNS TABLE (member_id uuid, unit_id uuid, kind text)
    LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT membership.member_id, membership.unit_id, membership.kind
    FROM membership
    WHERE valid_on(membership.valid_from, membership.valid_to, on_day)
      AND known_at(membership.recorded_from, membership.recorded_to, at)
$$;
CREATE VIEW membership_now AS
    SELECT member_id, unit_id, kind, valid_from, valid_to, act_id
    FROM membership
    WHERE recorded_to IS NULL;
CREATE FUNCTION standing_known_at(at timestamptz)
    RETURNS TABLE (member_id uuid, state text, valid_from date, valid_to date)
    LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT standing.member_id, standing.state, standing.valid_from, standing.valid_to
    FROM standing
    WHERE known_at(standing.recorded_from, standing.recorded_to, at)
$$;
CREATE FUNCTION standing_known_at(on_day date, at timestamptz)
    RETURNS TABLE (member_id uuid, state text)
    LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT standing.member_id, standing.state
    FROM standing
    WHERE valid_on(standing.valid_from, standing.valid_to, on_day) AND known_at(standing.recorded_from, standing.recorded_to, at)
$$;
CREATE FUNCTION post_known_at(at timestamptz)
    RETURNS TABLE (member_id uuid, side text, valid_from date, valid_to date)
    LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT post.member_id, post.side, post.valid_from, post.valid_to
    FROM post
    WHERE known_at(post.recorded_from, post.recorded_to, at)
$$;
CREATE FUNCTION post_known_at(on_day date, at timestamptz)
    RETURNS TABLE (id uuid, member_id uuid, unit_id uuid, side text, title text, leader boolean, valid_from date, valid_to date)
    LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT post.id, post.member_id, post.unit_id, post.side, post.title, post.leader, post.valid_from, post.valid_to
    FROM post
    WHERE valid_on(post.valid_from, post.valid_to, on_day) AND known_at(post.recorded_from, post.recorded_to, at)
$$;
CREATE VIEW post_now AS
    SELECT member_id, unit_id, act_id
    FROM post
    WHERE recorded_to IS NULL;
CREATE FUNCTION person_known_at(at timestamptz)
    RETURNS TABLE (member_id uuid, gender text)
    LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT person_detail.member_id, person_detail.gender
    FROM person_detail
    WHERE known_at(person_detail.recorded_from, person_detail.recorded_to, at)
$$;
CREATE VIEW membership_history AS
    SELECT member_id, 'MEMBERSHIP' AS what, kind AS value, unit_id, valid_from, valid_to, recorded_from, recorded_to, act_id
    FROM membership;
CREATE VIEW standing_history AS
    SELECT member_id, 'STANDING' AS what, state AS value, NULL::uuid AS unit_id, valid_from, valid_to, recorded_from, recorded_to, act_id
    FROM standing;
CREATE VIEW post_history AS
    SELECT member_id, 'POST' AS what, title AS value, unit_id, valid_from, valid_to, recorded_from, recorded_to, act_id
    FROM post;
CREATE VIEW person_history AS
    SELECT member_id, 'PERSON' AS what, NULL AS value, NULL::uuid AS unit_id, NULL::date AS valid_from, NULL::date AS valid_to,
           recorded_from, recorded_to, act_id
    FROM person_detail;

-- Of lineage: every line that a decision ever drew.
CREATE VIEW lineage_history AS
    SELECT reorganisation_id, predecessor_id, successor_id
    FROM lineage;

GRANT SELECT ON unit_now, unit_identifier_now, unit_origin, membership_now, membership_history, standing_history, post_now, post_history,
    person_history, lineage_history TO ${service_role};

-- The functions of earlier versions, which ask the same two questions.
CREATE OR REPLACE FUNCTION unit_tree(root uuid, on_day date, known_at timestamptz)
    RETURNS TABLE (unit_id uuid, parent_id uuid, depth integer)
    LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    WITH RECURSIVE tree AS (
        SELECT v.unit_id, v.parent_id, 0 AS depth
        FROM unit_version v
        WHERE v.unit_id = root AND valid_on(v.valid_from, v.valid_to, on_day) AND known_at(v.recorded_from, v.recorded_to, known_at)
        UNION ALL
        SELECT v.unit_id, v.parent_id, tree.depth + 1
        FROM tree
        JOIN unit_version v ON v.parent_id = tree.unit_id
        WHERE valid_on(v.valid_from, v.valid_to, on_day) AND known_at(v.recorded_from, v.recorded_to, known_at)
    )
    SELECT tree.unit_id, tree.parent_id, tree.depth FROM tree
$$;

CREATE OR REPLACE FUNCTION unit_row(root uuid, on_day date, known_at timestamptz, levels integer)
    RETURNS TABLE (unit_id uuid, row_id uuid)
    LANGUAGE plpgsql STABLE PARALLEL SAFE ROWS 1000000
AS $$
BEGIN
    RETURN QUERY
    WITH RECURSIVE tree AS (
        SELECT v.unit_id, v.unit_id AS row_id, 0 AS depth
        FROM unit_version v
        WHERE v.unit_id = root AND valid_on(v.valid_from, v.valid_to, on_day) AND known_at(v.recorded_from, v.recorded_to, known_at)
        UNION ALL
        SELECT v.unit_id, CASE WHEN tree.depth >= levels THEN tree.row_id ELSE v.unit_id END, tree.depth + 1
        FROM tree
        JOIN unit_version v ON v.parent_id = tree.unit_id
        WHERE valid_on(v.valid_from, v.valid_to, on_day) AND known_at(v.recorded_from, v.recorded_to, known_at)
    )
    SELECT tree.unit_id, tree.row_id FROM tree;
END $$;

CREATE OR REPLACE FUNCTION presence_known(member uuid, known_at timestamptz)
    RETURNS TABLE (unit_id uuid, member_id uuid, total integer, probationary integer, official integer, exempt integer,
                   suspended integer, women integer, officials integer, temporary integer, roster_hash bigint,
                   valid_from date, valid_to date)
    LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT m.unit_id, m.member_id,
           one.here, one.here * (s.state = 'PROBATIONARY')::integer, one.here * (s.state = 'OFFICIAL')::integer,
           one.here * (s.state = 'EXEMPT')::integer, one.here * (s.state = 'SUSPENDED')::integer,
           one.here * (d.gender = 'FEMALE')::integer, one.here * piece.holds_state_post::integer, 1 - one.here,
           CASE one.here WHEN 1 THEN m.roster_hash END, lower(piece.days), upper(piece.days)
    FROM membership_known_at(known_at) m
    JOIN standing_known_at(known_at) s
      ON s.member_id = m.member_id AND s.state IN ('PROBATIONARY', 'OFFICIAL', 'EXEMPT', 'SUSPENDED')
    JOIN person_known_at(known_at) d ON d.member_id = m.member_id
    CROSS JOIN LATERAL (SELECT (m.kind = 'OFFICIAL')::integer AS here) one
    CROSS JOIN LATERAL (
        SELECT datemultirange(daterange(m.valid_from, m.valid_to) * daterange(s.valid_from, s.valid_to)) AS days
    ) counted
    CROSS JOIN LATERAL (
        SELECT coalesce(range_agg(daterange(post.valid_from, post.valid_to)), '{}') AS days
        FROM post_known_at(known_at) post
        WHERE post.member_id = m.member_id AND post.side = 'STATE'
    ) held
    CROSS JOIN LATERAL (
        SELECT true AS holds_state_post, unnest(counted.days * held.days) AS days
        UNION ALL
        SELECT false, unnest(counted.days - held.days)
    ) piece
    WHERE m.member_id = member
$$;

CREATE OR REPLACE FUNCTION presence_of_facts() RETURNS SETOF presence
    LANGUAGE sql STABLE
AS $$
    WITH fact AS (
        SELECT member_id, recorded_from, recorded_to FROM membership_history
        UNION ALL
        SELECT member_id, recorded_from, recorded_to FROM standing_history
        UNION ALL
        SELECT member_id, recorded_from, recorded_to FROM person_history
        UNION ALL
        SELECT member_id, recorded_from, recorded_to FROM post_history
    ), moment AS (
        SELECT member_id, recorded_from AS at FROM fact
        UNION
        SELECT member_id, recorded_to FROM fact WHERE recorded_to IS NOT NULL
    ), stretch AS (
        SELECT member_id, at, lead(at) OVER (PARTITION BY member_id ORDER BY at) AS until FROM moment
    )
    SELECT drawn.*, stretch.at, stretch.until
    FROM stretch
    CROSS JOIN LATERAL presence_known(stretch.member_id, stretch.at) drawn
$$;

CREATE OR REPLACE FUNCTION mark_units_of_member() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO unit_mark
    SELECT DISTINCT m.unit_id, recorded_at(TG_OP, changed.recorded_from, changed.recorded_to)
    FROM changed
    JOIN membership_now m ON m.member_id = changed.member_id
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;

-- Derives anew what an act has changed; what an earlier statement of the same act derived was never current, and is deleted.
-- One plan serves a single change and a whole country: it looks up each member by index, whatever the table held when it was planned.
CREATE OR REPLACE FUNCTION keep_presence() RETURNS trigger LANGUAGE plpgsql
    SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off
AS $$
BEGIN
    WITH touched AS MATERIALIZED (
        SELECT member_id, max(recorded_at(TG_OP, recorded_from, recorded_to)) AS at FROM changed GROUP BY member_id
    ), drawn AS MATERIALIZED (
        SELECT known.*, touched.at FROM touched CROSS JOIN LATERAL presence_known(touched.member_id, touched.at) known
    ), present AS MATERIALIZED (
        SELECT kept.unit_id, kept.member_id, kept.total, kept.probationary, kept.official, kept.exempt, kept.suspended, kept.women,
               kept.officials, kept.temporary, kept.roster_hash, kept.valid_from, kept.valid_to, touched.at
        FROM touched
        JOIN presence kept ON kept.member_id = touched.member_id AND kept.recorded_to IS NULL
    ), gone AS MATERIALIZED (
        SELECT * FROM present EXCEPT SELECT * FROM drawn
    ), forgotten AS (
        DELETE FROM presence kept
        USING gone
        WHERE kept.member_id = gone.member_id AND kept.recorded_to IS NULL AND kept.recorded_from = gone.at
          AND kept.unit_id = gone.unit_id AND kept.total = gone.total AND kept.valid_from = gone.valid_from
    ), closed AS (
        UPDATE presence kept
        SET recorded_to = gone.at
        FROM gone
        WHERE kept.member_id = gone.member_id AND kept.recorded_to IS NULL AND kept.recorded_from < gone.at
          AND kept.unit_id = gone.unit_id AND kept.total = gone.total AND kept.valid_from = gone.valid_from
    )
    INSERT INTO presence (unit_id, member_id, total, probationary, official, exempt, suspended, women, officials, temporary,
                          roster_hash, valid_from, valid_to, recorded_from)
    SELECT * FROM drawn
    EXCEPT
    SELECT * FROM present;
    RETURN NULL;
END $$;

DROP FUNCTION stands;
DROP FUNCTION known;
