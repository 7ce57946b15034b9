-- One round of ratings. The row is a fact and an anchor to lock; what happens to the round are events.
CREATE TABLE campaign (
    id              uuid        PRIMARY KEY,
    period          text        NOT NULL,
    period_from     date        NOT NULL,
    period_to       date        NOT NULL,
    track           text        NOT NULL,
    root_unit_id    uuid        NOT NULL,
    subject_kinds   text[]      NOT NULL,
    scheme_id       text        NOT NULL,
    scheme_revision integer     NOT NULL,
    roster_on       date        NOT NULL,
    name            text,
    act_id          uuid        NOT NULL REFERENCES act,
    recorded_at     timestamptz NOT NULL,
    lock            smallint    NOT NULL DEFAULT 0,
    CONSTRAINT campaign_period_check CHECK (period_from < period_to)
);
CREATE INDEX campaign_period_idx ON campaign (period, track);
CREATE INDEX campaign_root_idx ON campaign (root_unit_id);

CREATE TABLE campaign_event (
    id              uuid        PRIMARY KEY,
    campaign_id     uuid        NOT NULL REFERENCES campaign,
    kind            text        NOT NULL,
    reason          text,
    roster_known_at timestamptz,
    roster_sha256   text,
    unit_count      integer,
    member_count    integer,
    act_id          uuid        NOT NULL REFERENCES act,
    recorded_at     timestamptz NOT NULL,
    CONSTRAINT campaign_event_kind_check CHECK (kind IN ('OPENED', 'REFRESHED', 'CLOSED')),
    CONSTRAINT campaign_event_roster_check
        CHECK (kind = 'CLOSED' OR (roster_known_at IS NOT NULL AND roster_sha256 IS NOT NULL
                                   AND unit_count IS NOT NULL AND member_count IS NOT NULL))
);
CREATE UNIQUE INDEX campaign_event_once_unique ON campaign_event (campaign_id, kind) WHERE kind <> 'REFRESHED';
CREATE INDEX campaign_event_campaign_idx ON campaign_event (campaign_id, recorded_at);

-- The tree as it was copied from member-service.
CREATE TABLE campaign_unit (
    campaign_id   uuid        NOT NULL REFERENCES campaign,
    unit_id       uuid        NOT NULL,
    parent_id     uuid,
    kind          text        NOT NULL,
    type          text,
    party_level   text        NOT NULL,
    founded_on    date        NOT NULL,
    recorded_from timestamptz NOT NULL,
    recorded_to   timestamptz,
    act_id        uuid        NOT NULL REFERENCES act,
    PRIMARY KEY (campaign_id, unit_id, recorded_from),
    CONSTRAINT campaign_unit_recorded_check CHECK (recorded_from < recorded_to)
);
CREATE UNIQUE INDEX campaign_unit_current_unique ON campaign_unit (campaign_id, unit_id) WHERE recorded_to IS NULL;
CREATE INDEX campaign_unit_unit_idx ON campaign_unit (unit_id);
CREATE INDEX campaign_unit_parent_idx ON campaign_unit (campaign_id, parent_id);

-- The units above the root, so that a question about a province finds the campaigns of its districts.
CREATE TABLE campaign_ancestor (
    campaign_id   uuid        NOT NULL REFERENCES campaign,
    unit_id       uuid        NOT NULL,
    recorded_from timestamptz NOT NULL,
    recorded_to   timestamptz,
    act_id        uuid        NOT NULL REFERENCES act,
    PRIMARY KEY (campaign_id, unit_id, recorded_from),
    CONSTRAINT campaign_ancestor_recorded_check CHECK (recorded_from < recorded_to)
);
CREATE INDEX campaign_ancestor_unit_idx ON campaign_ancestor (unit_id);

-- Campaigns with their state as it was known at an instant.
CREATE FUNCTION campaign_known_at(known_at timestamptz)
RETURNS TABLE (id uuid, period text, track text, root_unit_id uuid, subject_kinds text[], scheme_id text, scheme_revision integer,
               roster_on date, name text, state text, unit_count integer, member_count integer, roster_known_at timestamptz,
               roster_sha256 text, created_at timestamptz, opened_at timestamptz, closed_at timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT campaign.id, campaign.period, campaign.track, campaign.root_unit_id, campaign.subject_kinds, campaign.scheme_id,
           campaign.scheme_revision, campaign.roster_on, campaign.name,
           CASE WHEN closed.id IS NOT NULL THEN 'CLOSED' WHEN opened.id IS NOT NULL THEN 'OPEN' ELSE 'PLANNED' END,
           roster.unit_count, roster.member_count, roster.roster_known_at, roster.roster_sha256,
           campaign.recorded_at, opened.recorded_at, closed.recorded_at
    FROM campaign
    LEFT JOIN campaign_event opened
        ON opened.campaign_id = campaign.id AND opened.kind = 'OPENED' AND opened.recorded_at <= campaign_known_at.known_at
    LEFT JOIN campaign_event closed
        ON closed.campaign_id = campaign.id AND closed.kind = 'CLOSED' AND closed.recorded_at <= campaign_known_at.known_at
    LEFT JOIN LATERAL (
        SELECT event.unit_count, event.member_count, event.roster_known_at, event.roster_sha256
        FROM campaign_event event
        WHERE event.campaign_id = campaign.id AND event.kind <> 'CLOSED' AND event.recorded_at <= campaign_known_at.known_at
        ORDER BY event.recorded_at DESC
        LIMIT 1) roster ON true
    WHERE campaign.recorded_at <= campaign_known_at.known_at
$$;

-- The units at or below a unit in every copied tree that holds it, as known at an instant.
CREATE FUNCTION campaign_units_below(under uuid, known_at timestamptz)
RETURNS TABLE (campaign_id uuid, unit_id uuid)
LANGUAGE sql STABLE AS $$
    WITH RECURSIVE known AS NOT MATERIALIZED (
        SELECT unit.campaign_id, unit.unit_id, unit.parent_id
        FROM campaign_unit unit
        WHERE unit.recorded_from <= campaign_units_below.known_at
          AND (unit.recorded_to IS NULL OR unit.recorded_to > campaign_units_below.known_at)
    ), below AS (
        SELECT known.campaign_id, known.unit_id FROM known WHERE known.unit_id = campaign_units_below.under
        UNION ALL
        SELECT known.campaign_id, known.unit_id
        FROM below
        JOIN known ON known.campaign_id = below.campaign_id AND known.parent_id = below.unit_id
    )
    SELECT below.campaign_id, below.unit_id FROM below
$$;

GRANT SELECT, INSERT ON campaign, campaign_event, campaign_unit, campaign_ancestor TO ${service_role};
GRANT UPDATE (lock) ON campaign TO ${service_role};
GRANT UPDATE (recorded_to) ON campaign_unit, campaign_ancestor TO ${service_role};
