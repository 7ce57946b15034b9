-- Documents that decide ratings, in the words of the API.
CREATE VIEW decision_document AS
    SELECT id, campaign_id, number, number_key, date, deciding_unit_id, signer, title, origin, item_count, act_id, recorded_at
    FROM decision;
DROP VIEW decision_paper;
GRANT SELECT ON decision_document TO ${service_role};

ALTER TABLE decision RENAME CONSTRAINT decision_paper_unique TO decision_document_unique;

ALTER TABLE submission RENAME COLUMN note TO remark;
DROP FUNCTION submission_known_at(timestamptz);

-- Submissions with their state as recorded at an instant. Versions have no gaps. A unit has submitted while its latest version is current,
-- that is, neither superseded nor returned.
CREATE FUNCTION submission_known_at(known_at timestamptz)
RETURNS TABLE (id uuid, campaign_id uuid, unit_id uuid, version integer, state text, is_current boolean, number text, date date,
               signer text, remark text, reason text, figures_hash text, act_id uuid, recorded_at timestamptz, changed_at timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT submission.id, submission.campaign_id, submission.unit_id, submission.version,
           CASE WHEN newer.id IS NOT NULL THEN 'SUPERSEDED'
                WHEN returned.submission_id IS NOT NULL THEN 'RETURNED'
                WHEN accepted.submission_id IS NOT NULL THEN 'ACCEPTED'
                ELSE 'SUBMITTED' END,
           newer.id IS NULL AND returned.submission_id IS NULL,
           submission.number, submission.date, submission.signer, submission.remark, submission.reason, submission.figures_hash,
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
