-- Emulation and commendation (thi đua, khen thưởng) have a schema of their own. They read ratings by what these export.
CREATE SCHEMA IF NOT EXISTS emulation;
GRANT USAGE ON SCHEMA emulation TO ${service_role};

-- A recognised initiative, research topic or plan (sáng kiến, đề tài, đề án). Never changed: a wrong one is cancelled.
CREATE TABLE emulation.initiative (
    id                  uuid        PRIMARY KEY,
    year                integer     NOT NULL,
    kind                text        NOT NULL,
    name                text        NOT NULL,
    scope               text        NOT NULL,
    recognised_on       date        NOT NULL,
    recognising_unit_id uuid        NOT NULL,
    act_id              uuid        NOT NULL REFERENCES act,
    recorded_at         timestamptz NOT NULL,
    lock                smallint    NOT NULL DEFAULT 0,
    CONSTRAINT initiative_kind_check CHECK (kind IN ('INITIATIVE', 'TOPIC', 'PLAN')),
    CONSTRAINT initiative_scope_check CHECK (scope IN ('BASE', 'PROVINCE', 'COUNTRY'))
);
CREATE INDEX initiative_year_idx ON emulation.initiative (year, recognising_unit_id);

-- The authors of an initiative; their shares add up to 100.
CREATE TABLE emulation.initiative_author (
    initiative_id uuid          NOT NULL REFERENCES emulation.initiative,
    member_id     uuid          NOT NULL,
    share_percent numeric(5, 2) NOT NULL,
    PRIMARY KEY (initiative_id, member_id),
    CONSTRAINT initiative_author_share_check CHECK (share_percent > 0 AND share_percent <= 100)
);
CREATE INDEX initiative_author_member_idx ON emulation.initiative_author (member_id);

CREATE TABLE emulation.initiative_cancellation (
    initiative_id uuid        PRIMARY KEY REFERENCES emulation.initiative,
    reason        text        NOT NULL,
    act_id        uuid        NOT NULL REFERENCES act,
    recorded_at   timestamptz NOT NULL
);

-- Initiatives as recorded at an instant; cancellation_reason is null while one counts.
CREATE FUNCTION emulation.initiative_known_at(known_at timestamptz)
RETURNS TABLE (id uuid, year integer, kind text, name text, scope text, recognised_on date, recognised_by uuid, cancellation_reason text,
               act_id uuid, recorded_at timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT initiative.id, initiative.year, initiative.kind, initiative.name, initiative.scope, initiative.recognised_on,
           initiative.recognising_unit_id, cancellation.reason, initiative.act_id, initiative.recorded_at
    FROM emulation.initiative
    LEFT JOIN emulation.initiative_cancellation cancellation
      ON cancellation.initiative_id = initiative.id AND cancellation.recorded_at <= initiative_known_at.known_at
    WHERE initiative.recorded_at <= initiative_known_at.known_at
$$;

GRANT SELECT, INSERT ON emulation.initiative, emulation.initiative_author, emulation.initiative_cancellation TO ${service_role};
GRANT UPDATE (lock) ON emulation.initiative TO ${service_role};
