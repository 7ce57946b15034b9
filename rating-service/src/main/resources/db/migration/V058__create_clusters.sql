-- A cluster of units that compete with each other in a year (cụm, khối thi đua), with its criteria. Never changed: a wrong one is cancelled.
CREATE TABLE emulation.cluster (
    id                 uuid        PRIMARY KEY,
    year               integer     NOT NULL,
    name               text        NOT NULL,
    organising_unit_id uuid        NOT NULL,
    chair_unit_id      uuid        NOT NULL,
    act_id             uuid        NOT NULL REFERENCES act,
    recorded_at        timestamptz NOT NULL,
    lock               smallint    NOT NULL DEFAULT 0
);
CREATE INDEX cluster_year_idx ON emulation.cluster (year, organising_unit_id);

CREATE TABLE emulation.cluster_unit (
    cluster_id uuid NOT NULL REFERENCES emulation.cluster,
    unit_id    uuid NOT NULL,
    PRIMARY KEY (cluster_id, unit_id)
);
CREATE INDEX cluster_unit_unit_idx ON emulation.cluster_unit (unit_id);

CREATE TABLE emulation.cluster_criterion (
    cluster_id uuid          NOT NULL REFERENCES emulation.cluster,
    code       text          NOT NULL,
    position   integer       NOT NULL,
    name       text          NOT NULL,
    maximum    numeric(7, 2) NOT NULL,
    PRIMARY KEY (cluster_id, code),
    CONSTRAINT cluster_criterion_maximum_check CHECK (maximum > 0)
);

-- The points of a unit for a criterion: what it gives itself, what the other units give it, what counts. The latest row of each counts.
CREATE TABLE emulation.cluster_score (
    cluster_id  uuid          NOT NULL,
    unit_id     uuid          NOT NULL,
    criterion   text          NOT NULL,
    stage       text          NOT NULL,
    recorded_at timestamptz   NOT NULL,
    points      numeric(7, 2) NOT NULL,
    act_id      uuid          NOT NULL REFERENCES act,
    PRIMARY KEY (cluster_id, unit_id, criterion, stage, recorded_at),
    FOREIGN KEY (cluster_id, unit_id) REFERENCES emulation.cluster_unit,
    FOREIGN KEY (cluster_id, criterion) REFERENCES emulation.cluster_criterion,
    CONSTRAINT cluster_score_stage_check CHECK (stage IN ('SELF', 'CROSS', 'FINAL')),
    CONSTRAINT cluster_score_points_check CHECK (points >= 0)
);

-- The rank of each unit of a cluster, which a person gives. The rows of the latest ranking count.
CREATE TABLE emulation.cluster_place (
    cluster_id  uuid        NOT NULL,
    recorded_at timestamptz NOT NULL,
    unit_id     uuid        NOT NULL,
    place       integer     NOT NULL,
    act_id      uuid        NOT NULL REFERENCES act,
    PRIMARY KEY (cluster_id, recorded_at, unit_id),
    FOREIGN KEY (cluster_id, unit_id) REFERENCES emulation.cluster_unit,
    CONSTRAINT cluster_place_check CHECK (place > 0)
);

CREATE TABLE emulation.cluster_cancellation (
    cluster_id  uuid        PRIMARY KEY REFERENCES emulation.cluster,
    reason      text        NOT NULL,
    act_id      uuid        NOT NULL REFERENCES act,
    recorded_at timestamptz NOT NULL
);

-- Clusters as recorded at an instant; cancellation_reason is null while one counts.
CREATE FUNCTION emulation.cluster_known_at(known_at timestamptz)
RETURNS TABLE (id uuid, year integer, name text, organising_unit_id uuid, chair_unit_id uuid, cancellation_reason text, act_id uuid,
               recorded_at timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT cluster.id, cluster.year, cluster.name, cluster.organising_unit_id, cluster.chair_unit_id, cancellation.reason, cluster.act_id,
           cluster.recorded_at
    FROM emulation.cluster
    LEFT JOIN emulation.cluster_cancellation cancellation
      ON cancellation.cluster_id = cluster.id AND cancellation.recorded_at <= cluster_known_at.known_at
    WHERE cluster.recorded_at <= cluster_known_at.known_at
$$;

-- The latest ranking of each cluster that counts, as recorded at an instant. A cluster that nobody has ranked has no rows.
CREATE FUNCTION emulation.cluster_place_known_at(known_at timestamptz)
RETURNS TABLE (cluster_id uuid, award_year integer, unit_id uuid, place integer, act_id uuid, recorded_at timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT known.id, known.year, place.unit_id, place.place, place.act_id, place.recorded_at
    FROM emulation.cluster_known_at(cluster_place_known_at.known_at) known
    JOIN emulation.cluster_place place
      ON place.cluster_id = known.id AND place.recorded_at = (
             SELECT max(latest.recorded_at)
             FROM emulation.cluster_place latest
             WHERE latest.cluster_id = known.id AND latest.recorded_at <= cluster_place_known_at.known_at)
    WHERE known.cancellation_reason IS NULL
$$;

GRANT SELECT, INSERT ON emulation.cluster, emulation.cluster_unit, emulation.cluster_criterion, emulation.cluster_score,
    emulation.cluster_place, emulation.cluster_cancellation TO ${service_role};
GRANT UPDATE (lock) ON emulation.cluster TO ${service_role};
