-- The figures of the report on :unit for the year :year, from the ratings themselves: a line for each unit directly below, and one (row_id null)
-- for what is directly at the unit.
WITH RECURSIVE tree AS (
    SELECT unit.unit_id, NULL::uuid AS row_id, false AS submitted
    FROM unit_version unit
    WHERE unit.unit_id = :unit AND unit.recorded_to IS NULL
      AND unit.valid_from <= make_date(:year, 12, 31) AND (unit.valid_to IS NULL OR unit.valid_to > make_date(:year, 12, 31))
    UNION ALL
    SELECT unit.unit_id, coalesce(tree.row_id, unit.unit_id),
           tree.submitted OR EXISTS (
               SELECT
               FROM campaign_unit copied
               JOIN campaign ON campaign.id = copied.campaign_id AND campaign.period = :year::text AND campaign.track = 'PARTY'
               JOIN submission ON submission.campaign_id = campaign.id AND submission.unit_id = copied.unit_id
               WHERE copied.unit_id = unit.unit_id AND copied.recorded_to IS NULL
                 AND NOT EXISTS (SELECT FROM submission newer
                                 WHERE newer.campaign_id = submission.campaign_id AND newer.unit_id = submission.unit_id
                                   AND newer.version = submission.version + 1)
                 AND NOT EXISTS (SELECT FROM submission_event event
                                 WHERE event.submission_id = submission.id AND event.kind = 'RETURNED'))
    FROM tree
    JOIN unit_version unit ON unit.parent_id = tree.unit_id AND unit.recorded_to IS NULL
         AND unit.valid_from <= make_date(:year, 12, 31) AND (unit.valid_to IS NULL OR unit.valid_to > make_date(:year, 12, 31))
), rated AS (
    SELECT tree.row_id, tree.submitted, rating.subject_kind, rating.state, rating.grade, rating.not_rated_reason AS reason, count(*) AS subjects
    FROM tree
    JOIN campaign_unit copied ON copied.unit_id = tree.unit_id AND copied.recorded_to IS NULL
    JOIN campaign ON campaign.id = copied.campaign_id AND campaign.period = :year::text AND campaign.track = 'PARTY'
    JOIN rating_state rating ON rating.campaign_id = copied.campaign_id AND rating.unit_id = copied.unit_id
    WHERE rating.state <> 'OFF_ROSTER'
    GROUP BY 1, 2, 3, 4, 5, 6
), figures AS (
    SELECT row_id,
           sum(subjects) FILTER (WHERE subject_kind = 'MEMBER') AS total,
           sum(subjects) FILTER (WHERE subject_kind = 'MEMBER' AND submitted AND state IN ('DECIDED', 'PUBLISHED')) AS rated,
           sum(subjects) FILTER (WHERE subject_kind = 'MEMBER' AND submitted AND reason = 'EXEMPT_FROM_ACTIVITY') AS exempt,
           sum(subjects) FILTER (WHERE subject_kind = 'MEMBER' AND submitted AND state NOT IN ('DECIDED', 'PUBLISHED')
                                   AND reason IS DISTINCT FROM 'EXEMPT_FROM_ACTIVITY') AS not_rated,
           sum(subjects) FILTER (WHERE subject_kind = 'MEMBER' AND NOT submitted) AS not_reported,
           sum(subjects) FILTER (WHERE subject_kind = 'MEMBER' AND submitted AND reason = 'SUSPENDED') AS suspended,
           sum(subjects) FILTER (WHERE subject_kind = 'MEMBER' AND submitted AND reason = 'ADMITTED_UNDER_SIX_MONTHS') AS admitted_under_six_months,
           sum(subjects) FILTER (WHERE subject_kind = 'MEMBER' AND submitted AND reason = 'ABSENT') AS absent,
           sum(subjects) FILTER (WHERE subject_kind = 'MEMBER' AND submitted AND state NOT IN ('DECIDED', 'PUBLISHED', 'NOT_RATED')) AS undecided,
           sum(subjects) FILTER (WHERE subject_kind = 'MEMBER' AND submitted AND grade = 'HTXSNV') AS htxsnv,
           sum(subjects) FILTER (WHERE subject_kind = 'MEMBER' AND submitted AND grade = 'HTTNV') AS httnv,
           sum(subjects) FILTER (WHERE subject_kind = 'MEMBER' AND submitted AND grade = 'HTNV') AS htnv,
           sum(subjects) FILTER (WHERE subject_kind = 'MEMBER' AND submitted AND grade = 'KHTNV') AS khtnv,
           sum(subjects) FILTER (WHERE subject_kind = 'CELL') AS cells,
           sum(subjects) FILTER (WHERE subject_kind = 'CELL' AND submitted AND grade = 'HTXSNV') AS cells_htxsnv,
           sum(subjects) FILTER (WHERE subject_kind = 'CELL' AND submitted AND grade = 'HTTNV') AS cells_httnv,
           sum(subjects) FILTER (WHERE subject_kind = 'CELL' AND submitted AND grade = 'HTNV') AS cells_htnv,
           sum(subjects) FILTER (WHERE subject_kind = 'CELL' AND submitted AND grade = 'KHTNV') AS cells_khtnv
    FROM rated
    GROUP BY row_id
), memo AS (
    SELECT row_id, count(*) AS headcount, count(*) FILTER (WHERE state = 'PROBATIONARY') AS probationary,
           count(*) FILTER (WHERE official) AS officials, count(*) FILTER (WHERE gender = 'FEMALE') AS women
    FROM (
        SELECT tree.row_id, standing.state, person.gender,
               EXISTS (SELECT FROM post
                       WHERE post.member_id = membership.member_id AND post.side = 'STATE' AND post.recorded_to IS NULL
                         AND post.valid_from <= make_date(:year, 12, 31)
                         AND (post.valid_to IS NULL OR post.valid_to > make_date(:year, 12, 31))) AS official
        FROM tree
        JOIN membership ON membership.unit_id = tree.unit_id AND membership.kind = 'OFFICIAL' AND membership.recorded_to IS NULL
             AND membership.valid_from <= make_date(:year, 12, 31)
             AND (membership.valid_to IS NULL OR membership.valid_to > make_date(:year, 12, 31))
        JOIN standing ON standing.member_id = membership.member_id AND standing.recorded_to IS NULL
             AND standing.valid_from <= make_date(:year, 12, 31)
             AND (standing.valid_to IS NULL OR standing.valid_to > make_date(:year, 12, 31))
             AND standing.state IN ('PROBATIONARY', 'OFFICIAL', 'EXEMPT', 'SUSPENDED')
        JOIN person_detail person ON person.member_id = membership.member_id AND person.recorded_to IS NULL) present
    GROUP BY row_id
)
SELECT tree.row_id, unit.name, code.value AS code, unit.kind, unit.type,
       total, rated, exempt, not_rated, not_reported, suspended, admitted_under_six_months, absent, undecided, htxsnv, httnv, htnv, khtnv,
       cells, cells_htxsnv, cells_httnv, cells_htnv, cells_khtnv, memo.headcount, memo.probationary, memo.officials, memo.women, own.grade AS own_grade,
       report.version AS submission_version, report.number AS submission_number, report.date AS submission_date
FROM (SELECT DISTINCT row_id FROM tree) tree
LEFT JOIN figures ON figures.row_id IS NOT DISTINCT FROM tree.row_id
LEFT JOIN memo ON memo.row_id IS NOT DISTINCT FROM tree.row_id
LEFT JOIN unit_version unit ON unit.unit_id = tree.row_id AND unit.recorded_to IS NULL
      AND unit.valid_from <= make_date(:year, 12, 31) AND (unit.valid_to IS NULL OR unit.valid_to > make_date(:year, 12, 31))
LEFT JOIN unit_identifier code ON code.unit_id = tree.row_id AND code.system = 'GSO' AND code.recorded_to IS NULL
      AND code.valid_from <= make_date(:year, 12, 31) AND (code.valid_to IS NULL OR code.valid_to > make_date(:year, 12, 31))
LEFT JOIN LATERAL (
    SELECT rating.grade
    FROM campaign_unit copied
    JOIN campaign ON campaign.id = copied.campaign_id AND campaign.period = :year::text AND campaign.track = 'PARTY'
    JOIN rating_state rating ON rating.campaign_id = campaign.id AND rating.unit_id = copied.unit_id AND rating.subject_id = copied.unit_id
    WHERE copied.unit_id = tree.row_id AND copied.recorded_to IS NULL) own ON true
LEFT JOIN LATERAL (
    SELECT latest.version, latest.number, latest.date
    FROM (
        SELECT submission.id, submission.version, submission.number, submission.date
        FROM campaign_unit copied
        JOIN campaign ON campaign.id = copied.campaign_id AND campaign.period = :year::text AND campaign.track = 'PARTY'
        JOIN submission ON submission.campaign_id = campaign.id AND submission.unit_id = copied.unit_id
        WHERE copied.unit_id = tree.row_id AND copied.recorded_to IS NULL
        ORDER BY submission.version DESC
        LIMIT 1) latest
    WHERE NOT EXISTS (SELECT FROM submission_event event WHERE event.submission_id = latest.id AND event.kind = 'RETURNED')) report ON true
ORDER BY code.value, unit.name
