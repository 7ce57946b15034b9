-- What each member adds to the figures of a unit, on which days, as the system knew it: counting the members below a unit reads one
-- range of an index for each cell, and adds up. Drawn from membership, standing, person and posts by triggers, so that no way of
-- writing can forget it, and never written otherwise.
CREATE TABLE presence (
    unit_id       uuid        NOT NULL,
    member_id     uuid        NOT NULL,
    total         integer     NOT NULL,
    probationary  integer     NOT NULL,
    official      integer     NOT NULL,
    exempt        integer     NOT NULL,
    suspended     integer     NOT NULL,
    women         integer     NOT NULL,
    officials     integer     NOT NULL,
    temporary     integer     NOT NULL,
    roster_hash   bigint,
    valid_from    date        NOT NULL,
    valid_to      date,
    recorded_from timestamptz NOT NULL,
    recorded_to   timestamptz,
    CONSTRAINT presence_period_check CHECK (valid_from < valid_to),
    CONSTRAINT presence_recorded_check CHECK (recorded_from < recorded_to)
);
GRANT SELECT, INSERT, DELETE ON presence TO ${service_role};
GRANT UPDATE (recorded_to) ON presence TO ${service_role};

-- Where a member counts, as known at an instant, each row with the days on which it holds.
CREATE FUNCTION presence_known(member uuid, known_at timestamptz)
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
    FROM membership m
    JOIN standing s
      ON s.member_id = m.member_id AND known(s.recorded_from, s.recorded_to, known_at)
     AND s.state IN ('PROBATIONARY', 'OFFICIAL', 'EXEMPT', 'SUSPENDED')
    JOIN person_detail d ON d.member_id = m.member_id AND known(d.recorded_from, d.recorded_to, known_at)
    CROSS JOIN LATERAL (SELECT (m.kind = 'OFFICIAL')::integer AS here) one
    CROSS JOIN LATERAL (
        SELECT datemultirange(daterange(m.valid_from, m.valid_to) * daterange(s.valid_from, s.valid_to)) AS days
    ) counted
    CROSS JOIN LATERAL (
        SELECT coalesce(range_agg(daterange(post.valid_from, post.valid_to)), '{}') AS days
        FROM post
        WHERE post.member_id = m.member_id AND post.side = 'STATE' AND known(post.recorded_from, post.recorded_to, known_at)
    ) held
    CROSS JOIN LATERAL (
        SELECT true AS holds_state_post, unnest(counted.days * held.days) AS days
        UNION ALL
        SELECT false, unnest(counted.days - held.days)
    ) piece
    WHERE m.member_id = member AND known(m.recorded_from, m.recorded_to, known_at)
$$;

-- The whole table as it follows from the facts, one row for each stretch of time between two acts on a member.
CREATE FUNCTION presence_of_facts() RETURNS SETOF presence
    LANGUAGE sql STABLE
AS $$
    WITH fact AS (
        SELECT member_id, recorded_from, recorded_to FROM membership
        UNION ALL
        SELECT member_id, recorded_from, recorded_to FROM standing
        UNION ALL
        SELECT member_id, recorded_from, recorded_to FROM person_detail
        UNION ALL
        SELECT member_id, recorded_from, recorded_to FROM post
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

INSERT INTO presence SELECT * FROM presence_of_facts();

CREATE INDEX presence_unit_idx ON presence (unit_id)
    INCLUDE (total, probationary, official, exempt, suspended, women, officials, temporary, roster_hash,
             valid_from, valid_to, recorded_from, recorded_to);
CREATE INDEX presence_member_idx ON presence (member_id) WHERE recorded_to IS NULL;

-- Draws anew what an act has changed; what an earlier statement of the same act drew was never known to anybody, and goes.
-- One plan serves a single change and a whole country: it looks up each member by index, whatever was there when it was made.
CREATE FUNCTION keep_presence() RETURNS trigger LANGUAGE plpgsql
    SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off
AS $$
BEGIN
    WITH touched AS MATERIALIZED (
        SELECT member_id, max(recorded_at(TG_OP, recorded_from, recorded_to)) AS at FROM changed GROUP BY member_id
    ), drawn AS MATERIALIZED (
        SELECT known.*, touched.at FROM touched CROSS JOIN LATERAL presence_known(touched.member_id, touched.at) known
    ), standing AS MATERIALIZED (
        SELECT kept.unit_id, kept.member_id, kept.total, kept.probationary, kept.official, kept.exempt, kept.suspended, kept.women,
               kept.officials, kept.temporary, kept.roster_hash, kept.valid_from, kept.valid_to, touched.at
        FROM touched
        JOIN presence kept ON kept.member_id = touched.member_id AND kept.recorded_to IS NULL
    ), gone AS MATERIALIZED (
        SELECT * FROM standing EXCEPT SELECT * FROM drawn
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
    SELECT * FROM standing;
    RETURN NULL;
END $$;

DO $$
DECLARE
    kept text;
    operation text;
BEGIN
    FOREACH kept IN ARRAY ARRAY['membership', 'standing', 'person_detail', 'post'] LOOP
        FOREACH operation IN ARRAY ARRAY['insert', 'update'] LOOP
            EXECUTE format('CREATE TRIGGER %s AFTER %s ON %I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_presence()',
                           kept || '_' || operation || '_keep_presence', operation, kept);
        END LOOP;
    END LOOP;
END $$;
