-- What a subject of a campaign commits itself to in a programme (đăng ký, cam kết). Never changed: a wrong commitment is cancelled, and how it is
-- kept is a row for each report.
CREATE TABLE reviews.commitment (
    id            uuid        PRIMARY KEY,
    campaign_id   uuid        NOT NULL REFERENCES campaign,
    subject_kind  text        NOT NULL,
    subject_id    uuid        NOT NULL,
    unit_id       uuid        NOT NULL,
    programme     text        NOT NULL,
    registered_on date        NOT NULL,
    items         text[]      NOT NULL,
    act_id        uuid        NOT NULL REFERENCES act,
    recorded_at   timestamptz NOT NULL,
    lock          smallint    NOT NULL DEFAULT 0,
    CONSTRAINT commitment_items_check CHECK (items <> '{}')
);
CREATE INDEX commitment_subject_idx ON reviews.commitment (subject_id);
CREATE INDEX commitment_campaign_idx ON reviews.commitment (campaign_id, programme);

CREATE TABLE reviews.commitment_cancellation (
    commitment_id uuid        PRIMARY KEY REFERENCES reviews.commitment,
    reason        text        NOT NULL,
    act_id        uuid        NOT NULL REFERENCES act,
    recorded_at   timestamptz NOT NULL
);

CREATE TABLE reviews.commitment_progress (
    commitment_id uuid        NOT NULL REFERENCES reviews.commitment,
    recorded_at   timestamptz NOT NULL,
    happened_on   date        NOT NULL,
    kept          text        NOT NULL,
    note          text,
    act_id        uuid        NOT NULL REFERENCES act,
    PRIMARY KEY (commitment_id, recorded_at),
    CONSTRAINT commitment_progress_kept_check CHECK (kept IN ('KEPT', 'PARTLY', 'NOT_KEPT'))
);

-- Commitments as recorded at an instant: kept and kept_on of the latest report, null while there is none; cancellation_reason is null while a
-- commitment counts.
CREATE FUNCTION reviews.commitment_known_at(known_at timestamptz)
RETURNS TABLE (id uuid, campaign_id uuid, subject_kind text, subject_id uuid, unit_id uuid, programme text, registered_on date, items text[],
               kept text, kept_on date, cancellation_reason text, act_id uuid, recorded_at timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT commitment.id, commitment.campaign_id, commitment.subject_kind, commitment.subject_id, commitment.unit_id, commitment.programme,
           commitment.registered_on, commitment.items, latest.kept, latest.happened_on, cancellation.reason, commitment.act_id,
           commitment.recorded_at
    FROM reviews.commitment
    LEFT JOIN reviews.commitment_cancellation cancellation
      ON cancellation.commitment_id = commitment.id AND cancellation.recorded_at <= commitment_known_at.known_at
    LEFT JOIN LATERAL (
        SELECT progress.kept, progress.happened_on
        FROM reviews.commitment_progress progress
        WHERE progress.commitment_id = commitment.id AND progress.recorded_at <= commitment_known_at.known_at
        ORDER BY progress.recorded_at DESC
        LIMIT 1) latest ON true
    WHERE commitment.recorded_at <= commitment_known_at.known_at
$$;

GRANT SELECT, INSERT ON reviews.commitment, reviews.commitment_cancellation, reviews.commitment_progress TO ${service_role};
GRANT UPDATE (lock) ON reviews.commitment TO ${service_role};
