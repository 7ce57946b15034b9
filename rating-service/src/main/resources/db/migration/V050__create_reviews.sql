-- What surrounds a rating (kiểm điểm, khắc phục, cam kết, sinh hoạt) has a schema of its own. It reads ratings by what they export.
CREATE SCHEMA reviews;
GRANT USAGE ON SCHEMA reviews TO ${service_role};

-- The review of one subject of a campaign on an occasion. Never changed: a wrong one is cancelled. A review without a checklist says nothing
-- about expressions; one with it and none listed says that none was found.
CREATE TABLE reviews.review (
    id                uuid        PRIMARY KEY,
    campaign_id       uuid        NOT NULL REFERENCES campaign,
    subject_kind      text        NOT NULL,
    subject_id        uuid        NOT NULL,
    unit_id           uuid        NOT NULL,
    occasion          text        NOT NULL,
    held_on           date        NOT NULL,
    chair             text        NOT NULL,
    present           integer,
    checklist         text,
    expressions       text[]      NOT NULL,
    decline_concluded boolean,
    act_id            uuid        NOT NULL REFERENCES act,
    recorded_at       timestamptz NOT NULL,
    CONSTRAINT review_present_check CHECK (present > 0),
    CONSTRAINT review_expressions_check CHECK (checklist IS NOT NULL OR expressions = '{}')
);
CREATE INDEX review_subject_idx ON reviews.review (campaign_id, subject_id);

CREATE TABLE reviews.review_cancellation (
    review_id   uuid        PRIMARY KEY REFERENCES reviews.review,
    reason      text        NOT NULL,
    act_id      uuid        NOT NULL REFERENCES act,
    recorded_at timestamptz NOT NULL
);

-- Reviews as recorded at an instant; cancellation_reason is null while a review counts.
CREATE FUNCTION reviews.review_known_at(known_at timestamptz)
RETURNS TABLE (id uuid, campaign_id uuid, subject_kind text, subject_id uuid, unit_id uuid, occasion text, held_on date, chair text,
               present integer, checklist text, expressions text[], decline_concluded boolean, cancellation_reason text, act_id uuid,
               recorded_at timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT review.id, review.campaign_id, review.subject_kind, review.subject_id, review.unit_id, review.occasion, review.held_on,
           review.chair, review.present, review.checklist, review.expressions, review.decline_concluded, cancellation.reason,
           review.act_id, review.recorded_at
    FROM reviews.review
    LEFT JOIN reviews.review_cancellation cancellation
      ON cancellation.review_id = review.id AND cancellation.recorded_at <= review_known_at.known_at
    WHERE review.recorded_at <= review_known_at.known_at
$$;

GRANT SELECT, INSERT ON reviews.review, reviews.review_cancellation TO ${service_role};
