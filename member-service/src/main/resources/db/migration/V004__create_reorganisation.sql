-- A dated decision on many units at once. What it decided and what came of it are kept as they were answered; the structure
-- itself is in unit_version, unit_identifier and membership, whose rows name the same act.
CREATE TABLE reorganisation (
    id           uuid        PRIMARY KEY,
    effective_on date        NOT NULL,
    corrects     uuid        REFERENCES reorganisation,
    content      jsonb       NOT NULL,
    act_id       uuid        NOT NULL REFERENCES act,
    recorded_at  timestamptz NOT NULL,
    CONSTRAINT reorganisation_corrects_unique UNIQUE (corrects)
);
CREATE INDEX reorganisation_effective_idx ON reorganisation (effective_on, id);

-- Where a unit went on a day: all of it (WHOLE), or those of its members who are named in lineage_member, or, with "rest",
-- whom no sibling row names (PART).
CREATE TABLE lineage (
    id                uuid        PRIMARY KEY,
    reorganisation_id uuid        NOT NULL REFERENCES reorganisation,
    predecessor_id    uuid        NOT NULL REFERENCES unit,
    successor_id      uuid        NOT NULL REFERENCES unit,
    extent            text        NOT NULL,
    rest              boolean     NOT NULL,
    effective_on      date        NOT NULL,
    recorded_from     timestamptz NOT NULL,
    recorded_to       timestamptz,
    act_id            uuid        NOT NULL REFERENCES act,
    CONSTRAINT lineage_extent_check CHECK (extent = 'PART' OR (extent = 'WHOLE' AND rest)),
    CONSTRAINT lineage_distinct_check CHECK (predecessor_id <> successor_id)
);
CREATE UNIQUE INDEX lineage_current_unique ON lineage (predecessor_id, successor_id, effective_on) WHERE recorded_to IS NULL;
CREATE INDEX lineage_predecessor_idx ON lineage (predecessor_id);
CREATE INDEX lineage_successor_idx ON lineage (successor_id);

CREATE TABLE lineage_member (
    lineage_id uuid NOT NULL REFERENCES lineage,
    member_id  uuid NOT NULL REFERENCES member,
    PRIMARY KEY (lineage_id, member_id)
);

-- What a decision undid is found by the act that recorded it.
CREATE INDEX unit_version_act_idx ON unit_version (act_id);
CREATE INDEX unit_identifier_act_idx ON unit_identifier (act_id);
CREATE INDEX membership_act_idx ON membership (act_id);
CREATE INDEX post_act_idx ON post (act_id);
CREATE INDEX lineage_act_idx ON lineage (act_id);
CREATE INDEX post_unit_idx ON post (unit_id);

GRANT SELECT, INSERT ON reorganisation, lineage, lineage_member TO ${service_role};
GRANT UPDATE (recorded_to) ON lineage TO ${service_role};
