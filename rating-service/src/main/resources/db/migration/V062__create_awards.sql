-- A document that awards titles and forms of commendation (quyết định khen thưởng), each line of it an award. Never changed: what turns out
-- wrong is revoked. The campaign is null only of documents issued elsewhere for years that have no campaign here.
CREATE TABLE emulation.award_decision (
    id               uuid        PRIMARY KEY,
    campaign_id      uuid        REFERENCES campaign,
    number           text        NOT NULL,
    number_key       text        NOT NULL,
    decided_on       date        NOT NULL,
    awarding_unit_id uuid        NOT NULL,
    signer           text        NOT NULL,
    origin           text        NOT NULL,
    act_id           uuid        NOT NULL REFERENCES act,
    recorded_at      timestamptz NOT NULL,
    CONSTRAINT award_decision_number_unique UNIQUE (awarding_unit_id, number_key, decided_on),
    CONSTRAINT award_decision_origin_check CHECK (origin IN ('SYSTEM', 'ISSUED_ELSEWHERE')),
    CONSTRAINT award_decision_campaign_check CHECK (campaign_id IS NOT NULL OR origin = 'ISSUED_ELSEWHERE')
);

CREATE TABLE emulation.award (
    id                 uuid        PRIMARY KEY,
    decision_id        uuid        NOT NULL REFERENCES emulation.award_decision,
    position           integer     NOT NULL,
    title              text        NOT NULL,
    kind               text        NOT NULL,
    side               text        NOT NULL,
    object             text        NOT NULL,
    recipient_kind     text        NOT NULL,
    recipient_id       uuid        NOT NULL REFERENCES emulation.recipient,
    campaign_id        uuid        REFERENCES campaign,
    award_year         integer     NOT NULL,
    unit_id            uuid        NOT NULL,
    achievement_kind   text,
    achievement_id     uuid,
    achievement_event  text,
    nomination_item_id uuid,
    money              bigint,
    act_id             uuid        NOT NULL REFERENCES act,
    recorded_at        timestamptz NOT NULL,
    CONSTRAINT award_position_unique UNIQUE (decision_id, position),
    CONSTRAINT award_kind_check CHECK (kind IN ('TITLE', 'FORM')),
    CONSTRAINT award_side_check CHECK (side IN ('PARTY', 'STATE')),
    CONSTRAINT award_recipient_check CHECK (recipient_kind IN ('MEMBER', 'UNIT')),
    CONSTRAINT award_achievement_check CHECK (
        achievement_kind IS NULL AND achievement_id IS NULL AND achievement_event IS NULL
        OR achievement_kind IN ('RATING', 'INITIATIVE') AND achievement_id IS NOT NULL AND achievement_event IS NULL
        OR achievement_kind = 'EVENT' AND achievement_id IS NULL AND achievement_event IS NOT NULL)
);
CREATE INDEX award_recipient_idx ON emulation.award (recipient_id);
CREATE INDEX award_campaign_idx ON emulation.award (campaign_id, title);

-- What an award rested on when it was given: ratings, earlier awards, initiatives.
CREATE TABLE emulation.award_basis (
    award_id  uuid NOT NULL REFERENCES emulation.award,
    kind      text NOT NULL,
    record_id uuid NOT NULL,
    PRIMARY KEY (award_id, kind, record_id)
);
CREATE INDEX award_basis_record_idx ON emulation.award_basis (record_id);

CREATE TABLE emulation.award_finding (
    decision_id uuid    NOT NULL REFERENCES emulation.award_decision,
    position    integer NOT NULL,
    finding     jsonb   NOT NULL,
    PRIMARY KEY (decision_id, position)
);

CREATE TABLE emulation.award_revocation (
    award_id         uuid        PRIMARY KEY REFERENCES emulation.award,
    ground           text        NOT NULL,
    revoked_on       date        NOT NULL,
    revoking_unit_id uuid        NOT NULL,
    reason           text        NOT NULL,
    act_id           uuid        NOT NULL REFERENCES act,
    recorded_at      timestamptz NOT NULL,
    CONSTRAINT award_revocation_ground_check CHECK (ground IN ('POINT_A', 'POINT_B', 'POINT_C', 'POINT_D'))
);

-- Awards as recorded at an instant; revocation_ground is null while one holds.
CREATE FUNCTION emulation.award_known_at(known_at timestamptz)
RETURNS TABLE (id uuid, decision_id uuid, "position" integer, title text, kind text, side text, object text, recipient_kind text,
               recipient_id uuid, campaign_id uuid, award_year integer, unit_id uuid, achievement_kind text, achievement_id uuid,
               achievement_event text, nomination_item_id uuid, money bigint, decided_on date, awarding_unit_id uuid, origin text,
               revoked boolean, revocation_ground text, revoked_on date, act_id uuid, recorded_at timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT award.id, award.decision_id, award.position, award.title, award.kind, award.side, award.object, award.recipient_kind,
           award.recipient_id, award.campaign_id, award.award_year, award.unit_id, award.achievement_kind, award.achievement_id,
           award.achievement_event, award.nomination_item_id, award.money, decision.decided_on, decision.awarding_unit_id,
           decision.origin, revocation.award_id IS NOT NULL, revocation.ground, revocation.revoked_on, award.act_id, award.recorded_at
    FROM emulation.award
    JOIN emulation.award_decision decision ON decision.id = award.decision_id
    LEFT JOIN emulation.award_revocation revocation
      ON revocation.award_id = award.id AND revocation.recorded_at <= award_known_at.known_at
    WHERE award.recorded_at <= award_known_at.known_at
$$;

GRANT SELECT, INSERT ON emulation.award_decision, emulation.award, emulation.award_basis, emulation.award_finding,
    emulation.award_revocation TO ${service_role};
