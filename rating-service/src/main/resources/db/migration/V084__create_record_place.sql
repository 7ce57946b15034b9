-- The units and members that records are about, by which callers may see them. A kind is one word of access.yaml.
CREATE VIEW record_place AS
    SELECT 'campaign' AS kind, id AS record_id, root_unit_id AS id, false AS is_member FROM campaign
    UNION ALL
    SELECT 'overlay', id, unit_id, false FROM overlay
    UNION ALL
    SELECT 'rating', id, subject_id, subject_kind IN ('MEMBER', 'LEADER', 'OFFICIAL') FROM rating
    UNION ALL
    SELECT 'decision', id, deciding_unit_id, false FROM decision
    UNION ALL
    SELECT 'submission', id, unit_id, false FROM submission
    UNION ALL
    SELECT 'complaint', id, subject_id, subject_kind IN ('MEMBER', 'LEADER', 'OFFICIAL') FROM complaint
    UNION ALL
    SELECT 'complaint', id, received_by, false FROM complaint
    UNION ALL
    SELECT 'discipline', id, subject_id, subject_kind IN ('MEMBER', 'LEADER', 'OFFICIAL') FROM discipline
    UNION ALL
    SELECT 'leave', id, member_id, true FROM leave
    UNION ALL
    SELECT 'inspection', id, subject_id, subject_kind IN ('MEMBER', 'LEADER', 'OFFICIAL') FROM reviews.inspection
    UNION ALL
    SELECT 'inspection', id, inspecting_unit_id, false FROM reviews.inspection
    UNION ALL
    SELECT 'review', id, subject_id, subject_kind IN ('MEMBER', 'LEADER', 'OFFICIAL') FROM reviews.review
    UNION ALL
    SELECT 'weakness', id, subject_id, subject_kind IN ('MEMBER', 'LEADER', 'OFFICIAL') FROM reviews.weakness
    UNION ALL
    SELECT 'remedy', remedy.id, weakness.subject_id, weakness.subject_kind IN ('MEMBER', 'LEADER', 'OFFICIAL')
    FROM reviews.remedy JOIN reviews.weakness ON weakness.id = remedy.weakness_id
    UNION ALL
    SELECT 'remedy', id, owner_id, owner_kind = 'MEMBER' FROM reviews.remedy
    UNION ALL
    SELECT 'commitment', id, subject_id, subject_kind IN ('MEMBER', 'LEADER', 'OFFICIAL') FROM reviews.commitment
    UNION ALL
    SELECT 'meeting', id, unit_id, false FROM reviews.meeting
    UNION ALL
    SELECT 'work-programme', id, unit_id, false FROM reviews.work_programme
    UNION ALL
    SELECT 'task', task.id, programme.unit_id, false
    FROM reviews.task JOIN reviews.work_programme programme ON programme.id = task.programme_id
    UNION ALL
    SELECT 'task', id, owner_id, owner_kind = 'MEMBER' FROM reviews.task
    UNION ALL
    SELECT 'title-condition', id, unit_id, false FROM emulation.title_condition
    UNION ALL
    SELECT 'registration', id, recipient_id, recipient_kind = 'MEMBER' FROM emulation.registration
    UNION ALL
    SELECT 'attestation', id, recipient_id, recipient_kind = 'MEMBER' FROM emulation.attestation
    UNION ALL
    SELECT 'attestation', id, attesting_unit_id, false FROM emulation.attestation
    UNION ALL
    SELECT 'initiative', id, recognising_unit_id, false FROM emulation.initiative
    UNION ALL
    SELECT 'initiative', initiative_id, member_id, true FROM emulation.initiative_author
    UNION ALL
    SELECT 'cluster', id, organising_unit_id, false FROM emulation.cluster
    UNION ALL
    SELECT 'cluster', cluster_id, unit_id, false FROM emulation.cluster_unit
    UNION ALL
    SELECT 'nomination', id, nominating_unit_id, false FROM emulation.nomination
    UNION ALL
    SELECT 'council', id, unit_id, false FROM emulation.council
    UNION ALL
    SELECT 'award', award.id, award.recipient_id, award.recipient_kind = 'MEMBER' FROM emulation.award
    UNION ALL
    SELECT 'award', award.id, decision.awarding_unit_id, false
    FROM emulation.award JOIN emulation.award_decision decision ON decision.id = award.decision_id;
GRANT SELECT ON record_place TO ${service_role};
