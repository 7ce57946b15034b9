-- What happened to a rating on its way, papers and notes of no rating apart: those are in decision_item.
CREATE TABLE rating_step (
    rating_id      uuid        NOT NULL REFERENCES rating,
    recorded_at    timestamptz NOT NULL,
    action         text        NOT NULL,
    role           text        NOT NULL,
    acting_unit_id uuid,
    from_state     text        NOT NULL,
    to_state       text        NOT NULL,
    grade          text,
    reason         text,
    returned_to    text,
    complaint      text,
    act_id         uuid        NOT NULL REFERENCES act,
    PRIMARY KEY (rating_id, recorded_at),
    CONSTRAINT rating_step_action_check CHECK (
        action IN ('SELF_RATING', 'PROPOSAL', 'ENDORSEMENT', 'RETURN', 'HOLD', 'RELEASE', 'PUBLICATION')),
    CONSTRAINT rating_step_returned_check CHECK (to_state <> 'RETURNED' OR returned_to IS NOT NULL),
    CONSTRAINT rating_step_complaint_check CHECK (
        (to_state <> 'ON_HOLD' OR complaint IS NOT NULL) AND (action <> 'RELEASE' OR complaint IS NULL))
);

-- Older rows do not say from which state they came, nor what the deciding unit was to the subject.
ALTER TABLE decision_item
    ADD COLUMN from_state     text,
    ADD COLUMN role           text,
    ADD COLUMN acting_unit_id uuid,
    ADD COLUMN complaint      text;

ALTER TABLE rating_state
    ADD COLUMN returned_to text,
    ADD COLUMN held_state  text,
    ADD COLUMN complaint   text;

-- Ratings as they were known at an instant, from the facts alone: how each stands is the last of its steps and decisions.
DROP FUNCTION rating_known_at(timestamptz);
CREATE FUNCTION rating_known_at(known_at timestamptz)
RETURNS TABLE (id uuid, campaign_id uuid, subject_kind text, subject_id uuid, unit_id uuid, state text, grade text, distinction text,
               not_rated_reason text, standing text, admitted_on date, decided_on date, decision_id uuid, returned_to text,
               held_state text, complaint text, changed_at timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT entry.rating_id, entry.campaign_id, entry.subject_kind, entry.subject_id, entry.unit_id,
           CASE WHEN NOT entry.on_roster THEN 'OFF_ROSTER'
                WHEN step.recorded_at > coalesce(item.recorded_at, '-infinity') THEN step.to_state
                ELSE coalesce(item.state, 'PENDING') END,
           item.grade, item.distinction, item.not_rated_reason, entry.standing, entry.admitted_on, item.decided_on, item.decision_id,
           CASE WHEN step.recorded_at > coalesce(item.recorded_at, '-infinity') THEN step.returned_to END,
           CASE WHEN step.recorded_at > coalesce(item.recorded_at, '-infinity') AND step.to_state = 'ON_HOLD' THEN step.from_state END,
           CASE WHEN step.recorded_at > coalesce(item.recorded_at, '-infinity') THEN step.complaint ELSE item.complaint END,
           greatest(entry.recorded_from, item.recorded_at, step.recorded_at)
    FROM roster_entry entry
    LEFT JOIN LATERAL (
        SELECT last.state, last.grade, last.distinction, last.not_rated_reason, last.decided_on, last.decision_id, last.complaint,
               last.recorded_at
        FROM decision_item last
        WHERE last.rating_id = entry.rating_id AND last.recorded_at <= rating_known_at.known_at
        ORDER BY last.recorded_at DESC
        LIMIT 1) item ON true
    LEFT JOIN LATERAL (
        SELECT last.from_state, last.to_state, last.returned_to, last.complaint, last.recorded_at
        FROM rating_step last
        WHERE last.rating_id = entry.rating_id AND last.recorded_at <= rating_known_at.known_at
        ORDER BY last.recorded_at DESC
        LIMIT 1) step ON true
    WHERE entry.recorded_from <= rating_known_at.known_at
      AND (entry.recorded_to IS NULL OR entry.recorded_to > rating_known_at.known_at)
$$;

GRANT SELECT, INSERT ON rating_step TO ${service_role};
