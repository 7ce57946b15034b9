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

-- Of campaign: what was planned, which never changes.
CREATE VIEW campaign_plan AS
    SELECT id, period, track, root_unit_id, subject_kinds, scheme_id, scheme_revision, roster_on, name
    FROM campaign;

GRANT SELECT ON decision_line, rating_history, campaign_plan TO ${service_role};
