-- Every member at or below :unit at the end of :year, with the cell, the person and the rating of that year.
WITH RECURSIVE tree AS (
    SELECT unit.unit_id, unit.name
    FROM unit_version unit
    WHERE unit.unit_id = :unit AND unit.recorded_to IS NULL
      AND unit.valid_from <= make_date(:year, 12, 31) AND (unit.valid_to IS NULL OR unit.valid_to > make_date(:year, 12, 31))
    UNION ALL
    SELECT unit.unit_id, unit.name
    FROM tree
    JOIN unit_version unit ON unit.parent_id = tree.unit_id AND unit.recorded_to IS NULL
         AND unit.valid_from <= make_date(:year, 12, 31) AND (unit.valid_to IS NULL OR unit.valid_to > make_date(:year, 12, 31))
)
SELECT membership.member_id, membership.unit_id, tree.name AS unit_name, person.full_name, person.birth_date, person.gender, person.card_number,
       standing.state AS standing, dates.admitted_on, dates.official_on, temporary.unit_id AS temporary_unit_id,
       rating.campaign_id, rating.state, rating.grade, rating.distinction, rating.not_rated_reason, rating.decided_on
FROM tree
JOIN membership ON membership.unit_id = tree.unit_id AND membership.kind = 'OFFICIAL' AND membership.recorded_to IS NULL
     AND membership.valid_from <= make_date(:year, 12, 31) AND (membership.valid_to IS NULL OR membership.valid_to > make_date(:year, 12, 31))
JOIN standing ON standing.member_id = membership.member_id AND standing.recorded_to IS NULL
     AND standing.valid_from <= make_date(:year, 12, 31) AND (standing.valid_to IS NULL OR standing.valid_to > make_date(:year, 12, 31))
     AND standing.state IN ('PROBATIONARY', 'OFFICIAL', 'EXEMPT', 'SUSPENDED')
JOIN person_detail person ON person.member_id = membership.member_id AND person.recorded_to IS NULL
JOIN (
    SELECT member_id, min(valid_from) AS admitted_on, min(valid_from) FILTER (WHERE state = 'OFFICIAL') AS official_on
    FROM standing
    WHERE recorded_to IS NULL
    GROUP BY member_id) dates ON dates.member_id = membership.member_id
LEFT JOIN membership temporary ON temporary.member_id = membership.member_id AND temporary.kind = 'TEMPORARY' AND temporary.recorded_to IS NULL
     AND temporary.valid_from <= make_date(:year, 12, 31) AND (temporary.valid_to IS NULL OR temporary.valid_to > make_date(:year, 12, 31))
LEFT JOIN (
    rating_state rating
    JOIN campaign ON campaign.id = rating.campaign_id AND campaign.period = :year::text AND campaign.track = 'PARTY'
) ON rating.subject_kind = 'MEMBER' AND rating.subject_id = membership.member_id AND rating.state <> 'OFF_ROSTER'
ORDER BY membership.member_id
