-- What surrounds the ratings of the last year: every cell met every month, with one member in ten excused, and all but one subject in twenty were
-- reviewed.
INSERT INTO act (id, recorded_at, actor, verified, request_id, operation)
VALUES ('01956000-0000-7000-8000-000000000001', '2025-03-01', 'bench', false, 'bench-registers', 'POST /api/v1/meetings');

CREATE TEMP TABLE on_roster AS
SELECT entry.campaign_id, entry.unit_id, entry.subject_kind, entry.subject_id, entry.standing
FROM roster_entry entry
JOIN campaign ON campaign.id = entry.campaign_id AND campaign.period = '${year}'
WHERE entry.on_roster AND entry.recorded_to IS NULL;

INSERT INTO reviews.review (id, campaign_id, subject_kind, subject_id, unit_id, occasion, held_on, chair, expressions, act_id, recorded_at)
SELECT gen_random_uuid(), campaign_id, subject_kind, subject_id, unit_id, 'ANNUAL', make_date(${year}, 12, 5), 'Bí thư', '{}',
       '01956000-0000-7000-8000-000000000001', '2025-03-01'
FROM on_roster
WHERE coalesce(standing, '') NOT IN ('EXEMPT', 'SUSPENDED') AND hashtext(subject_id::text) % 20 <> 0;

CREATE TEMP TABLE met AS
SELECT gen_random_uuid() AS id, campaign_id, unit_id, month, count(*) AS obliged
FROM on_roster, generate_series(1, 12) month
WHERE subject_kind = 'MEMBER' AND coalesce(standing, '') NOT IN ('EXEMPT', 'SUSPENDED')
GROUP BY campaign_id, unit_id, month;

CREATE TEMP TABLE absent AS
SELECT met.id AS meeting_id, subject_id AS member_id
FROM met
JOIN on_roster USING (campaign_id, unit_id)
WHERE subject_kind = 'MEMBER' AND coalesce(standing, '') NOT IN ('EXEMPT', 'SUSPENDED') AND hashtext(subject_id::text || month) % 10 = 0;

INSERT INTO reviews.meeting (id, campaign_id, unit_id, kind, held_on, chair, obliged, present, excused, act_id, recorded_at)
SELECT met.id, campaign_id, unit_id, 'REGULAR', make_date(${year}, month, 3), 'Bí thư chi bộ', obliged, obliged - count(meeting_id), count(meeting_id),
       '01956000-0000-7000-8000-000000000001', '2025-03-01'
FROM met
LEFT JOIN absent ON absent.meeting_id = met.id
GROUP BY met.id, campaign_id, unit_id, month, obliged;

INSERT INTO reviews.meeting_absence (meeting_id, member_id, excused) SELECT meeting_id, member_id, true FROM absent;

DROP TABLE on_roster, met, absent;
ANALYZE;
