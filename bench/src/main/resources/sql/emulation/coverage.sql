-- How many subjects of a district were reviewed in the year, by kind, by commune and in all.
WITH RECURSIVE counting AS (
    SELECT id, root_unit_id FROM campaign WHERE root_unit_id = ${unit} AND period = '${year}'
), place AS (
    SELECT counting.id AS campaign_id, unit.unit_id, unit.unit_id AS row_id
    FROM counting
    JOIN campaign_unit unit ON unit.campaign_id = counting.id AND unit.parent_id = counting.root_unit_id AND unit.recorded_to IS NULL
    UNION ALL
    SELECT place.campaign_id, unit.unit_id, place.row_id
    FROM place
    JOIN campaign_unit unit ON unit.campaign_id = place.campaign_id AND unit.parent_id = place.unit_id AND unit.recorded_to IS NULL
)
SELECT place.row_id, entry.subject_kind, count(*) AS total, count(review.id) AS reviewed,
       count(*) FILTER (WHERE review.id IS NULL AND entry.standing IN ('EXEMPT', 'SUSPENDED')) AS excused
FROM place
JOIN roster_entry entry
  ON entry.campaign_id = place.campaign_id AND entry.unit_id = place.unit_id AND entry.on_roster AND entry.recorded_to IS NULL
LEFT JOIN reviews.review
  ON review.campaign_id = entry.campaign_id AND review.subject_id = entry.subject_id AND review.subject_kind = entry.subject_kind
 AND review.occasion = 'ANNUAL'
GROUP BY GROUPING SETS ((place.row_id, entry.subject_kind), (entry.subject_kind))
