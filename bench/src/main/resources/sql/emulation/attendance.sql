-- The regular meetings of a district's cells in the year, by commune and in all, with the months in which a cell did not meet.
WITH RECURSIVE counting AS (
    SELECT id, root_unit_id FROM campaign WHERE root_unit_id = ${unit} AND period = '${year}'
), place AS (
    SELECT counting.id AS campaign_id, unit.unit_id, unit.unit_id AS row_id, unit.kind
    FROM counting
    JOIN campaign_unit unit ON unit.campaign_id = counting.id AND unit.parent_id = counting.root_unit_id AND unit.recorded_to IS NULL
    UNION ALL
    SELECT place.campaign_id, unit.unit_id, place.row_id, unit.kind
    FROM place
    JOIN campaign_unit unit ON unit.campaign_id = place.campaign_id AND unit.parent_id = place.unit_id AND unit.recorded_to IS NULL
)
SELECT place.row_id, count(meeting.id) AS meetings, sum(meeting.obliged) AS obliged, sum(meeting.present) AS present, sum(meeting.excused) AS excused,
       round(100.0 * sum(meeting.present) / nullif(sum(meeting.obliged), 0), 2) AS percent,
       12 * count(DISTINCT place.unit_id) FILTER (WHERE place.kind = 'CELL')
       - count(DISTINCT (meeting.unit_id, date_trunc('month', meeting.held_on))) FILTER (WHERE meeting.id IS NOT NULL) AS months_without_meeting
FROM place
LEFT JOIN reviews.meeting ON meeting.campaign_id = place.campaign_id AND meeting.unit_id = place.unit_id AND meeting.kind = 'REGULAR'
GROUP BY ROLLUP (place.row_id)
