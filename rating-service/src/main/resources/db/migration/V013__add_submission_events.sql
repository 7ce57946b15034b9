-- Why there is a further version. Older rows do not say it.
ALTER TABLE submission
    ADD COLUMN reason text,
    ADD CONSTRAINT submission_reason_check CHECK (version = 1 OR reason IS NOT NULL) NOT VALID;

-- What a superior unit did with a version: it can be accepted once and returned once, and what was returned stays so.
CREATE TABLE submission_event (
    submission_id  uuid        NOT NULL REFERENCES submission,
    campaign_id    uuid        NOT NULL REFERENCES campaign,
    kind           text        NOT NULL,
    acting_unit_id uuid        NOT NULL,
    reason         text,
    act_id         uuid        NOT NULL REFERENCES act,
    recorded_at    timestamptz NOT NULL,
    PRIMARY KEY (submission_id, kind),
    CONSTRAINT submission_event_kind_check CHECK (kind IN ('RETURNED', 'ACCEPTED')),
    CONSTRAINT submission_event_reason_check CHECK (kind <> 'RETURNED' OR reason IS NOT NULL)
);

-- Few are returned, and every sum asks which.
CREATE INDEX submission_event_returned_idx ON submission_event (campaign_id, submission_id) WHERE kind = 'RETURNED';

-- Submissions with their state as it was known at an instant. Versions have no gaps. A unit has submitted while one of its versions stands.
CREATE FUNCTION submission_known_at(known_at timestamptz)
RETURNS TABLE (id uuid, campaign_id uuid, unit_id uuid, version integer, state text, stands boolean, number text, date date, signer text,
               note text, reason text, figures_hash text, act_id uuid, recorded_at timestamptz, changed_at timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT submission.id, submission.campaign_id, submission.unit_id, submission.version,
           CASE WHEN newer.id IS NOT NULL THEN 'SUPERSEDED'
                WHEN returned.submission_id IS NOT NULL THEN 'RETURNED'
                WHEN accepted.submission_id IS NOT NULL THEN 'ACCEPTED'
                ELSE 'SUBMITTED' END,
           newer.id IS NULL AND returned.submission_id IS NULL,
           submission.number, submission.date, submission.signer, submission.note, submission.reason, submission.figures_hash,
           submission.act_id, submission.recorded_at,
           greatest(submission.recorded_at, accepted.recorded_at, returned.recorded_at, newer.recorded_at)
    FROM submission
    LEFT JOIN submission newer
        ON newer.campaign_id = submission.campaign_id AND newer.unit_id = submission.unit_id
       AND newer.version = submission.version + 1 AND newer.recorded_at <= submission_known_at.known_at
    LEFT JOIN submission_event returned
        ON returned.submission_id = submission.id AND returned.kind = 'RETURNED'
       AND returned.recorded_at <= submission_known_at.known_at
    LEFT JOIN submission_event accepted
        ON accepted.submission_id = submission.id AND accepted.kind = 'ACCEPTED'
       AND accepted.recorded_at <= submission_known_at.known_at
    WHERE submission.recorded_at <= submission_known_at.known_at
$$;

-- Leave to change what is decided in a closed campaign: for a unit and all below it, until the end of a day. The paper is that of the act.
CREATE TABLE lock_exception (
    id          uuid        PRIMARY KEY,
    campaign_id uuid        NOT NULL REFERENCES campaign,
    unit_id     uuid        NOT NULL,
    reason      text        NOT NULL,
    expires_on  date        NOT NULL,
    act_id      uuid        NOT NULL REFERENCES act,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX lock_exception_campaign_idx ON lock_exception (campaign_id);

CREATE TABLE lock_exception_revocation (
    lock_exception_id uuid        PRIMARY KEY REFERENCES lock_exception,
    reason            text        NOT NULL,
    act_id            uuid        NOT NULL REFERENCES act,
    recorded_at       timestamptz NOT NULL
);

GRANT SELECT, INSERT ON submission_event, lock_exception, lock_exception_revocation TO ${service_role};
