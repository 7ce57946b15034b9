-- Whether the body that issued a document was competent on the subject of the line, by the findings of the document itself. A body
-- that was not has no rights on the rating. Null for notes without a document.
ALTER TABLE decision_item ADD COLUMN by_competent_body boolean;

UPDATE decision_item item
SET by_competent_body = NOT EXISTS (
    SELECT FROM decision_finding found
    WHERE found.decision_id = item.decision_id
      AND starts_with(found.finding ->> 'rule', 'V18') AND found.finding ->> 'severity' = 'ERROR'
      AND found.finding -> 'subject' ->> 'kind' = rating.subject_kind
      AND found.finding -> 'subject' ->> 'id' = rating.subject_id::text)
FROM rating
WHERE rating.id = item.rating_id AND item.decision_id IS NOT NULL;

ALTER TABLE decision_item
    ADD CONSTRAINT decision_item_by_competent_body_check CHECK ((by_competent_body IS NULL) = (decision_id IS NULL));

-- Of rating: the lines of documents and the notes without one, and all steps of ratings, decisions and notes included.
CREATE VIEW decision_line AS
    SELECT rating_id, recorded_at, decision_id, position, state, grade, distinction, not_rated_reason, reason, replaces, decided_on,
           from_state, role, acting_unit_id, complaint, by_competent_body, act_id
    FROM decision_item;

CREATE VIEW rating_history AS
    SELECT rating_id, action, role, acting_unit_id, from_state, to_state, grade, reason, returned_to, complaint,
           NULL::uuid AS decision_id, recorded_at, act_id
    FROM rating_step
    UNION ALL
    SELECT item.rating_id, CASE WHEN item.decision_id IS NULL THEN 'NOT_RATED' ELSE 'DECISION' END, item.role,
           coalesce(item.acting_unit_id, decision.deciding_unit_id), item.from_state, item.state, item.grade, item.reason, NULL,
           item.complaint, item.decision_id, item.recorded_at, item.act_id
    FROM decision_item item
    LEFT JOIN decision ON decision.id = item.decision_id;

-- Reads the roster by the view of its owner; the rest is as it was.
CREATE OR REPLACE FUNCTION rating_known_at(known_at timestamptz)
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
    FROM roster_known_at(rating_known_at.known_at) entry
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
$$;

-- Of campaign: what was planned, which never changes.
CREATE VIEW campaign_plan AS
    SELECT id, period, track, root_unit_id, subject_kinds, scheme_id, scheme_revision, roster_on, name
    FROM campaign;

GRANT SELECT ON decision_line, rating_history, campaign_plan TO ${service_role};
