-- A document in which a unit nominates recipients of a campaign for titles. Never changed: items that are wrong or withdrawn are cancelled.
CREATE TABLE emulation.nomination (
    id                   uuid        PRIMARY KEY,
    campaign_id          uuid        NOT NULL REFERENCES campaign,
    award_year           integer     NOT NULL,
    nominating_unit_id   uuid        NOT NULL,
    eligibility_known_at timestamptz,
    act_id               uuid        NOT NULL REFERENCES act,
    recorded_at          timestamptz NOT NULL
);
CREATE INDEX nomination_campaign_idx ON emulation.nomination (campaign_id, nominating_unit_id);

-- verdict is what was known of the eligibility at eligibility_known_at; null where nothing was.
CREATE TABLE emulation.nomination_item (
    id                uuid    PRIMARY KEY,
    nomination_id     uuid    NOT NULL REFERENCES emulation.nomination,
    position          integer NOT NULL,
    title             text    NOT NULL,
    recipient_kind    text    NOT NULL,
    recipient_id      uuid    NOT NULL REFERENCES emulation.recipient,
    unit_id           uuid    NOT NULL,
    achievement_kind  text,
    achievement_id    uuid,
    achievement_event text,
    verdict           text,
    CONSTRAINT nomination_item_position_unique UNIQUE (nomination_id, position),
    CONSTRAINT nomination_item_recipient_check CHECK (recipient_kind IN ('MEMBER', 'UNIT')),
    CONSTRAINT nomination_item_achievement_check CHECK (
        CASE achievement_kind
            WHEN 'RATING' THEN achievement_id IS NOT NULL AND achievement_event IS NULL
            WHEN 'INITIATIVE' THEN achievement_id IS NOT NULL AND achievement_event IS NULL
            WHEN 'EVENT' THEN achievement_id IS NULL AND achievement_event IS NOT NULL
            ELSE achievement_kind IS NULL AND achievement_id IS NULL AND achievement_event IS NULL
        END),
    CONSTRAINT nomination_item_verdict_check CHECK (verdict IN ('ELIGIBLE', 'NOT_ELIGIBLE', 'UNKNOWN'))
);
CREATE INDEX nomination_item_recipient_idx ON emulation.nomination_item (recipient_id);

CREATE TABLE emulation.nomination_item_cancellation (
    nomination_item_id uuid        PRIMARY KEY REFERENCES emulation.nomination_item,
    reason             text        NOT NULL,
    act_id             uuid        NOT NULL REFERENCES act,
    recorded_at        timestamptz NOT NULL
);

-- Items of nominations as recorded at an instant; cancellation_reason is null while one counts.
CREATE FUNCTION emulation.nomination_item_known_at(known_at timestamptz)
RETURNS TABLE (id uuid, nomination_id uuid, "position" integer, campaign_id uuid, award_year integer, nominating_unit_id uuid, title text,
               recipient_kind text, recipient_id uuid, unit_id uuid, achievement_kind text, achievement_id uuid, achievement_event text,
               verdict text, cancelled boolean, cancellation_reason text, act_id uuid, recorded_at timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT item.id, item.nomination_id, item.position, nomination.campaign_id, nomination.award_year, nomination.nominating_unit_id,
           item.title, item.recipient_kind, item.recipient_id, item.unit_id, item.achievement_kind, item.achievement_id,
           item.achievement_event, item.verdict, cancellation.reason IS NOT NULL, cancellation.reason, nomination.act_id,
           nomination.recorded_at
    FROM emulation.nomination_item item
    JOIN emulation.nomination ON nomination.id = item.nomination_id
    LEFT JOIN emulation.nomination_item_cancellation cancellation
      ON cancellation.nomination_item_id = item.id AND cancellation.recorded_at <= nomination_item_known_at.known_at
    WHERE nomination.recorded_at <= nomination_item_known_at.known_at
$$;

GRANT SELECT, INSERT ON emulation.nomination, emulation.nomination_item, emulation.nomination_item_cancellation TO ${service_role};

-- An emulation and commendation council in one composition (hội đồng thi đua, khen thưởng). Never changed: another composition is another council.
CREATE TABLE emulation.council (
    id          uuid        PRIMARY KEY,
    unit_id     uuid        NOT NULL,
    name        text        NOT NULL,
    members     integer     NOT NULL,
    valid_from  date        NOT NULL,
    act_id      uuid        NOT NULL REFERENCES act,
    recorded_at timestamptz NOT NULL,
    lock        smallint    NOT NULL DEFAULT 0,
    CONSTRAINT council_members_check CHECK (members > 0)
);
CREATE INDEX council_unit_idx ON emulation.council (unit_id);

CREATE TABLE emulation.council_cancellation (
    council_id  uuid        PRIMARY KEY REFERENCES emulation.council,
    reason      text        NOT NULL,
    act_id      uuid        NOT NULL REFERENCES act,
    recorded_at timestamptz NOT NULL
);

-- A meeting of a council by its minutes: how many of its members were present, and how many voted in writing.
CREATE TABLE emulation.council_meeting (
    id          uuid        PRIMARY KEY,
    council_id  uuid        NOT NULL REFERENCES emulation.council,
    held_on     date        NOT NULL,
    present     integer     NOT NULL,
    written     integer     NOT NULL,
    number_key  text        NOT NULL,
    act_id      uuid        NOT NULL REFERENCES act,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT council_meeting_present_check CHECK (present >= 0 AND written >= 0 AND present + written > 0)
);
CREATE INDEX council_meeting_council_idx ON emulation.council_meeting (council_id, held_on);

CREATE TABLE emulation.council_meeting_cancellation (
    council_meeting_id uuid        PRIMARY KEY REFERENCES emulation.council_meeting,
    reason             text        NOT NULL,
    act_id             uuid        NOT NULL REFERENCES act,
    recorded_at        timestamptz NOT NULL
);

-- The vote of a meeting on an item of a nomination. threshold is the percentage of all members of the council that the title asks for on the
-- day of the meeting; null where it asks for no vote.
CREATE TABLE emulation.council_vote (
    id                 uuid    PRIMARY KEY,
    council_meeting_id uuid    NOT NULL REFERENCES emulation.council_meeting,
    nomination_item_id uuid    NOT NULL REFERENCES emulation.nomination_item,
    votes_for          integer NOT NULL,
    votes_against      integer NOT NULL,
    votes_blank        integer NOT NULL,
    threshold          integer,
    CONSTRAINT council_vote_once_unique UNIQUE (council_meeting_id, nomination_item_id),
    CONSTRAINT council_vote_count_check CHECK (votes_for >= 0 AND votes_against >= 0 AND votes_blank >= 0),
    CONSTRAINT council_vote_threshold_check CHECK (threshold BETWEEN 1 AND 100)
);
CREATE INDEX council_vote_item_idx ON emulation.council_vote (nomination_item_id);

-- Councils as recorded at an instant; cancellation_reason is null while one counts.
CREATE FUNCTION emulation.council_known_at(known_at timestamptz)
RETURNS TABLE (id uuid, unit_id uuid, name text, members integer, valid_from date, cancellation_reason text, act_id uuid,
               recorded_at timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT council.id, council.unit_id, council.name, council.members, council.valid_from, cancellation.reason, council.act_id,
           council.recorded_at
    FROM emulation.council
    LEFT JOIN emulation.council_cancellation cancellation
      ON cancellation.council_id = council.id AND cancellation.recorded_at <= council_known_at.known_at
    WHERE council.recorded_at <= council_known_at.known_at
$$;

-- Meetings as recorded at an instant; cancellation_reason is null while one counts.
CREATE FUNCTION emulation.council_meeting_known_at(known_at timestamptz)
RETURNS TABLE (id uuid, council_id uuid, held_on date, present integer, written integer, members integer, number_key text,
               cancellation_reason text, act_id uuid, recorded_at timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT meeting.id, meeting.council_id, meeting.held_on, meeting.present, meeting.written, council.members, meeting.number_key,
           cancellation.reason, meeting.act_id, meeting.recorded_at
    FROM emulation.council_meeting meeting
    JOIN emulation.council ON council.id = meeting.council_id
    LEFT JOIN emulation.council_meeting_cancellation cancellation
      ON cancellation.council_meeting_id = meeting.id AND cancellation.recorded_at <= council_meeting_known_at.known_at
    WHERE meeting.recorded_at <= council_meeting_known_at.known_at
$$;

-- All votes as recorded at an instant. needed is the smallest number of votes that reaches the threshold of all members, and passed whether
-- votes_for does, in whole numbers; both are null where no vote is asked for. Of the votes on an item that of the latest meeting counts.
CREATE FUNCTION emulation.council_vote_known_at(known_at timestamptz)
RETURNS TABLE (id uuid, nomination_item_id uuid, council_meeting_id uuid, council_id uuid, held_on date, members integer,
               votes_for integer, votes_against integer, votes_blank integer, threshold integer, needed integer, passed boolean,
               counts boolean, act_id uuid, recorded_at timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT vote.id, vote.nomination_item_id, meeting.id, meeting.council_id, meeting.held_on, meeting.members, vote.votes_for,
           vote.votes_against, vote.votes_blank, vote.threshold, (vote.threshold * meeting.members + 99) / 100,
           vote.votes_for * 100 >= vote.threshold * meeting.members,
           meeting.cancellation_reason IS NULL AND NOT EXISTS (
               SELECT FROM emulation.council_vote other
               JOIN emulation.council_meeting_known_at(council_vote_known_at.known_at) later ON later.id = other.council_meeting_id
               WHERE other.nomination_item_id = vote.nomination_item_id AND later.cancellation_reason IS NULL
                 AND (later.held_on, later.recorded_at, later.id) > (meeting.held_on, meeting.recorded_at, meeting.id)),
           meeting.act_id, meeting.recorded_at
    FROM emulation.council_vote vote
    JOIN emulation.council_meeting_known_at(council_vote_known_at.known_at) meeting ON meeting.id = vote.council_meeting_id
$$;

-- The one vote that counts on each item, as recorded at an instant.
CREATE FUNCTION emulation.vote_known_at(known_at timestamptz)
RETURNS TABLE (nomination_item_id uuid, council_meeting_id uuid, council_id uuid, held_on date, members integer, votes_for integer,
               against integer, blank integer, threshold integer, needed integer, passed boolean, act_id uuid, recorded_at timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT known.nomination_item_id, known.council_meeting_id, known.council_id, known.held_on, known.members, known.votes_for,
           known.votes_against, known.votes_blank, known.threshold, known.needed, known.passed, known.act_id, known.recorded_at
    FROM emulation.council_vote_known_at(vote_known_at.known_at) known
    WHERE known.counts
$$;

GRANT SELECT, INSERT ON emulation.council, emulation.council_cancellation, emulation.council_meeting,
    emulation.council_meeting_cancellation, emulation.council_vote TO ${service_role};
GRANT UPDATE (lock) ON emulation.council TO ${service_role};
