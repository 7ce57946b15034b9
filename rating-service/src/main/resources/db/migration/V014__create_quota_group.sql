-- An authority's document that adjusts a rule of a scheme for its units and some rating years.
CREATE TABLE overlay (
    id                uuid        PRIMARY KEY,
    unit_id           uuid        NOT NULL,
    authority         text        NOT NULL,
    party_level       text        NOT NULL,
    scheme_id         text        NOT NULL,
    rule              text        NOT NULL,
    from_year         integer     NOT NULL,
    to_year           integer,
    document_number   text        NOT NULL,
    document_date     date        NOT NULL,
    adjustment        jsonb       NOT NULL,
    act_id            uuid        NOT NULL REFERENCES act,
    recorded_at       timestamptz NOT NULL,
    lock              smallint    NOT NULL DEFAULT 0,
    CONSTRAINT overlay_years_check CHECK (to_year IS NULL OR from_year <= to_year)
);
CREATE INDEX overlay_scheme_idx ON overlay (scheme_id, from_year);

CREATE TABLE overlay_revocation (
    overlay_id      uuid        PRIMARY KEY REFERENCES overlay,
    document_number text        NOT NULL,
    document_date   date        NOT NULL,
    reason          text,
    act_id          uuid        NOT NULL REFERENCES act,
    recorded_at     timestamptz NOT NULL
);

-- The named groups of similar posts of a campaign, in versions; the latest one stands.
CREATE TABLE grouping (
    id              uuid        PRIMARY KEY,
    campaign_id     uuid        NOT NULL REFERENCES campaign,
    document_number text        NOT NULL,
    document_date   date        NOT NULL,
    act_id          uuid        NOT NULL REFERENCES act,
    recorded_at     timestamptz NOT NULL
);
CREATE INDEX grouping_campaign_idx ON grouping (campaign_id, recorded_at);

-- Who is in it: the listed ratings or, without a list, whoever the rule fits; a null part of the rule fits everybody.
CREATE TABLE position_group (
    id            uuid    PRIMARY KEY,
    grouping_id   uuid    NOT NULL REFERENCES grouping,
    campaign_id   uuid    NOT NULL,
    position      integer NOT NULL,
    name          text    NOT NULL,
    ratings       uuid[],
    subject_kinds text[],
    units         uuid[],
    unit_types    text[],
    CONSTRAINT position_group_rule_check
        CHECK ((ratings IS NULL) = (subject_kinds IS NOT NULL OR units IS NOT NULL OR unit_types IS NOT NULL))
);
CREATE INDEX position_group_grouping_idx ON position_group (grouping_id);

-- What an act that changes a count in a group locks. Its id is drawn from what the group is, so that everybody finds the same row.
CREATE TABLE quota_group (
    id          uuid     PRIMARY KEY,
    campaign_id uuid     NOT NULL,
    lock        smallint NOT NULL DEFAULT 0
);

-- What the rules said of a paper when it was recorded.
CREATE TABLE decision_finding (
    decision_id uuid    NOT NULL REFERENCES decision,
    position    integer NOT NULL,
    finding     jsonb   NOT NULL,
    PRIMARY KEY (decision_id, position)
);

-- Within which unit a ceiling counts those who stand in a unit: itself or the nearest above that is no cell and no sectional committee;
-- and, for what the unit itself is rated as, the nearest such one strictly above it (null for the root).
ALTER TABLE tally_unit
    ADD COLUMN grassroots_id uuid,
    ADD COLUMN superior_id   uuid;
CREATE INDEX tally_unit_grassroots_idx ON tally_unit (campaign_id, grassroots_id);
CREATE INDEX tally_unit_superior_idx ON tally_unit (campaign_id, superior_id);

CREATE FUNCTION campaign_anchors(campaign_id uuid)
RETURNS TABLE (unit_id uuid, grassroots_id uuid, superior_id uuid)
LANGUAGE sql STABLE AS $$
    SELECT unit.unit_id,
           coalesce((SELECT step.id
                     FROM unnest(unit.path) WITH ORDINALITY step(id, at)
                     JOIN campaign_unit copy
                       ON copy.campaign_id = unit.campaign_id AND copy.unit_id = step.id AND copy.recorded_to IS NULL
                     WHERE copy.party_level NOT IN ('CELL', 'SECTIONAL')
                     ORDER BY step.at DESC
                     LIMIT 1), unit.path[1]),
           CASE WHEN cardinality(unit.path) > 1
                THEN coalesce((SELECT step.id
                               FROM unnest(trim_array(unit.path, 1)) WITH ORDINALITY step(id, at)
                               JOIN campaign_unit copy
                                 ON copy.campaign_id = unit.campaign_id AND copy.unit_id = step.id AND copy.recorded_to IS NULL
                               WHERE copy.party_level NOT IN ('CELL', 'SECTIONAL')
                               ORDER BY step.at DESC
                               LIMIT 1), unit.path[1])
           END
    FROM tally_unit unit
    WHERE unit.campaign_id = campaign_anchors.campaign_id AND unit.path IS NOT NULL
$$;

UPDATE tally_unit unit
SET grassroots_id = drawn.grassroots_id, superior_id = drawn.superior_id
FROM campaign
CROSS JOIN LATERAL campaign_anchors(campaign.id) drawn
WHERE unit.campaign_id = campaign.id AND unit.unit_id = drawn.unit_id;

-- In which named groups the subjects of a campaign are.
CREATE FUNCTION grouped_ratings(campaign_id uuid)
RETURNS TABLE (rating_id uuid, group_id uuid)
LANGUAGE sql STABLE AS $$
    WITH standing_grouping AS (
        SELECT grouping.id
        FROM grouping
        WHERE grouping.campaign_id = grouped_ratings.campaign_id
        ORDER BY grouping.recorded_at DESC
        LIMIT 1)
    SELECT standing.rating_id, named.id
    FROM standing_grouping
    JOIN position_group named ON named.grouping_id = standing_grouping.id
    JOIN rating_state standing ON standing.campaign_id = grouped_ratings.campaign_id
    JOIN tally_unit unit ON unit.campaign_id = standing.campaign_id AND unit.unit_id = standing.unit_id
    JOIN campaign_unit copy
      ON copy.campaign_id = standing.campaign_id AND copy.unit_id = standing.unit_id AND copy.recorded_to IS NULL
    WHERE standing.state <> 'OFF_ROSTER'
      AND CASE WHEN named.ratings IS NOT NULL THEN standing.rating_id = ANY(named.ratings)
               ELSE (named.subject_kinds IS NULL OR standing.subject_kind = ANY(named.subject_kinds))
                    AND (named.units IS NULL OR unit.path && named.units)
                    AND (named.unit_types IS NULL OR copy.type = ANY(named.unit_types))
          END
$$;

GRANT SELECT, INSERT ON overlay, overlay_revocation, grouping, position_group, decision_finding TO ${service_role};
GRANT UPDATE (lock) ON overlay TO ${service_role};
GRANT SELECT, INSERT, UPDATE, DELETE ON quota_group TO ${service_role};
