-- The paper: number, date, deciding unit, signer. Its list is in decision_item.
CREATE TABLE decision (
    id               uuid        PRIMARY KEY,
    campaign_id      uuid        NOT NULL REFERENCES campaign,
    number           text        NOT NULL,
    date             date        NOT NULL,
    deciding_unit_id uuid        NOT NULL,
    signer           text        NOT NULL,
    title            text,
    origin           text        NOT NULL,
    item_count       integer     NOT NULL,
    act_id           uuid        NOT NULL REFERENCES act,
    recorded_at      timestamptz NOT NULL,
    CONSTRAINT decision_paper_unique UNIQUE (campaign_id, deciding_unit_id, number, date),
    CONSTRAINT decision_origin_check CHECK (origin IN ('SYSTEM', 'ISSUED_ELSEWHERE'))
);
CREATE INDEX decision_number_idx ON decision (number);
CREATE INDEX decision_deciding_unit_idx ON decision (deciding_unit_id);

-- One subject of one campaign: the row to lock, and the id by which every fact about its rating names it.
-- The act is no foreign key here and in roster_entry: one opening writes a hundred thousand rows of one act, and each would be checked.
CREATE TABLE rating (
    id           uuid        PRIMARY KEY,
    campaign_id  uuid        NOT NULL REFERENCES campaign,
    subject_kind text        NOT NULL,
    subject_id   uuid        NOT NULL,
    act_id       uuid        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    lock         smallint    NOT NULL DEFAULT 0,
    CONSTRAINT rating_subject_unique UNIQUE (campaign_id, subject_kind, subject_id)
);
CREATE INDEX rating_subject_idx ON rating (subject_id);

-- The roster as it was copied from member-service; who has left stays with on_roster = false and the reason.
CREATE TABLE roster_entry (
    rating_id         uuid        NOT NULL REFERENCES rating,
    campaign_id       uuid        NOT NULL,
    subject_kind      text        NOT NULL,
    subject_id        uuid        NOT NULL,
    unit_id           uuid        NOT NULL,
    standing          text,
    admitted_on       date,
    temporary_unit_id uuid,
    on_roster         boolean     NOT NULL,
    reason            text,
    recorded_from     timestamptz NOT NULL,
    recorded_to       timestamptz,
    act_id            uuid        NOT NULL,
    PRIMARY KEY (rating_id, recorded_from),
    CONSTRAINT roster_entry_recorded_check CHECK (recorded_from < recorded_to)
);
CREATE UNIQUE INDEX roster_entry_current_unique ON roster_entry (rating_id) WHERE recorded_to IS NULL;
CREATE INDEX roster_entry_unit_idx ON roster_entry (campaign_id, unit_id);

-- What was concluded about one subject, in a paper's list or, without decision_id, by an act of its own.
CREATE TABLE decision_item (
    rating_id        uuid        NOT NULL REFERENCES rating,
    recorded_at      timestamptz NOT NULL,
    decision_id      uuid        REFERENCES decision,
    position         integer     NOT NULL,
    state            text        NOT NULL,
    grade            text,
    distinction      text,
    not_rated_reason text,
    reason           text,
    replaces         uuid        REFERENCES decision,
    decided_on       date,
    act_id           uuid        NOT NULL REFERENCES act,
    PRIMARY KEY (rating_id, recorded_at),
    CONSTRAINT decision_item_state_check CHECK (
        (state = 'DECIDED') = (grade IS NOT NULL)
        AND (state = 'NOT_RATED') = (not_rated_reason IS NOT NULL)
        AND state IN ('DECIDED', 'NOT_RATED', 'CANCELLED')
        AND (distinction IS NULL OR grade IS NOT NULL))
);
CREATE INDEX decision_item_decision_idx ON decision_item (decision_id, position);

-- What stands now, drawn from the facts above in the transaction that records them.
CREATE TABLE rating_state (
    rating_id        uuid        PRIMARY KEY,
    campaign_id      uuid        NOT NULL,
    subject_kind     text        NOT NULL,
    subject_id       uuid        NOT NULL,
    unit_id          uuid        NOT NULL,
    state            text        NOT NULL,
    grade            text,
    distinction      text,
    not_rated_reason text,
    decision_id      uuid,
    changed_at       timestamptz NOT NULL
) WITH (fillfactor = 80);
CREATE INDEX rating_state_unit_idx ON rating_state (campaign_id, unit_id);
CREATE UNIQUE INDEX rating_state_subject_unique ON rating_state (campaign_id, subject_kind, subject_id);

-- Ratings as they were known at an instant, from the facts alone.
CREATE FUNCTION rating_known_at(known_at timestamptz)
RETURNS TABLE (id uuid, campaign_id uuid, subject_kind text, subject_id uuid, unit_id uuid, state text, grade text, distinction text,
               not_rated_reason text, standing text, admitted_on date, decided_on date, decision_id uuid)
LANGUAGE sql STABLE AS $$
    SELECT entry.rating_id, entry.campaign_id, entry.subject_kind, entry.subject_id, entry.unit_id,
           CASE WHEN NOT entry.on_roster THEN 'OFF_ROSTER' ELSE coalesce(item.state, 'PENDING') END,
           item.grade, item.distinction, item.not_rated_reason, entry.standing, entry.admitted_on, item.decided_on, item.decision_id
    FROM roster_entry entry
    LEFT JOIN LATERAL (
        SELECT last.state, last.grade, last.distinction, last.not_rated_reason, last.decided_on, last.decision_id
        FROM decision_item last
        WHERE last.rating_id = entry.rating_id AND last.recorded_at <= rating_known_at.known_at
        ORDER BY last.recorded_at DESC
        LIMIT 1) item ON true
    WHERE entry.recorded_from <= rating_known_at.known_at
      AND (entry.recorded_to IS NULL OR entry.recorded_to > rating_known_at.known_at)
$$;

GRANT SELECT, INSERT ON decision, rating, roster_entry, decision_item TO ${service_role};
GRANT UPDATE (lock) ON rating TO ${service_role};
GRANT UPDATE (recorded_to) ON roster_entry TO ${service_role};
GRANT SELECT, INSERT, UPDATE, DELETE ON rating_state TO ${service_role};
