-- A weakness that was found in a subject of a campaign (hạn chế, khuyết điểm), and what was planned against it. Rows are never changed; what
-- becomes of a remedy are its steps.
CREATE TABLE reviews.weakness (
    id           uuid        PRIMARY KEY,
    campaign_id  uuid        NOT NULL REFERENCES campaign,
    subject_kind text        NOT NULL,
    subject_id   uuid        NOT NULL,
    unit_id      uuid        NOT NULL,
    found_on     date        NOT NULL,
    text         text        NOT NULL,
    act_id       uuid        NOT NULL REFERENCES act,
    recorded_at  timestamptz NOT NULL
);
CREATE INDEX weakness_subject_idx ON reviews.weakness (subject_id);
CREATE INDEX weakness_campaign_idx ON reviews.weakness (campaign_id);

CREATE TABLE reviews.weakness_cancellation (
    weakness_id uuid        PRIMARY KEY REFERENCES reviews.weakness,
    reason      text        NOT NULL,
    act_id      uuid        NOT NULL REFERENCES act,
    recorded_at timestamptz NOT NULL
);

CREATE TABLE reviews.remedy (
    id          uuid        PRIMARY KEY,
    weakness_id uuid        NOT NULL REFERENCES reviews.weakness,
    text        text        NOT NULL,
    owner_kind  text        NOT NULL,
    owner_id    uuid        NOT NULL,
    due_on      date        NOT NULL,
    act_id      uuid        NOT NULL REFERENCES act,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT remedy_owner_check CHECK (owner_kind IN ('MEMBER', 'UNIT'))
);
CREATE INDEX remedy_weakness_idx ON reviews.remedy (weakness_id);

CREATE TABLE reviews.remedy_step (
    remedy_id   uuid        NOT NULL REFERENCES reviews.remedy,
    recorded_at timestamptz NOT NULL,
    kind        text        NOT NULL,
    happened_on date        NOT NULL,
    unit_id     uuid        NOT NULL,
    note        text,
    act_id      uuid        NOT NULL REFERENCES act,
    PRIMARY KEY (remedy_id, recorded_at),
    CONSTRAINT remedy_step_kind_check CHECK (kind IN ('PROGRESS', 'DONE', 'VERIFIED', 'REOPENED', 'DROPPED'))
);

-- Weaknesses as recorded at an instant; cancellation_reason is null while one counts.
CREATE FUNCTION reviews.weakness_known_at(known_at timestamptz)
RETURNS TABLE (id uuid, campaign_id uuid, subject_kind text, subject_id uuid, unit_id uuid, found_on date, text text,
               cancellation_reason text, act_id uuid, recorded_at timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT weakness.id, weakness.campaign_id, weakness.subject_kind, weakness.subject_id, weakness.unit_id, weakness.found_on,
           weakness.text, cancellation.reason, weakness.act_id, weakness.recorded_at
    FROM reviews.weakness
    LEFT JOIN reviews.weakness_cancellation cancellation
      ON cancellation.weakness_id = weakness.id AND cancellation.recorded_at <= weakness_known_at.known_at
    WHERE weakness.recorded_at <= weakness_known_at.known_at
$$;

-- Remedies as recorded at an instant: the state after the latest step that is more than a report of progress, and the day of that step.
CREATE FUNCTION reviews.remedy_known_at(known_at timestamptz)
RETURNS TABLE (id uuid, weakness_id uuid, text text, owner_kind text, owner_id uuid, due_on date, state text, since date,
               act_id uuid, recorded_at timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT remedy.id, remedy.weakness_id, remedy.text, remedy.owner_kind, remedy.owner_id, remedy.due_on,
           CASE latest.kind WHEN 'DONE' THEN 'DONE' WHEN 'VERIFIED' THEN 'VERIFIED' WHEN 'DROPPED' THEN 'DROPPED' ELSE 'OPEN' END,
           latest.happened_on, remedy.act_id, remedy.recorded_at
    FROM reviews.remedy
    LEFT JOIN LATERAL (
        SELECT step.kind, step.happened_on
        FROM reviews.remedy_step step
        WHERE step.remedy_id = remedy.id AND step.kind <> 'PROGRESS' AND step.recorded_at <= remedy_known_at.known_at
        ORDER BY step.recorded_at DESC
        LIMIT 1) latest ON true
    WHERE remedy.recorded_at <= remedy_known_at.known_at
$$;

GRANT SELECT, INSERT ON reviews.weakness, reviews.weakness_cancellation, reviews.remedy, reviews.remedy_step TO ${service_role};
