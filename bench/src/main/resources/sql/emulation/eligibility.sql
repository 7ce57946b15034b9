-- For every title of the year that Party members, organisations and places can have: whoever is on a roster below the unit, whether they were rated
-- so that they may be awarded it, their years, and the ratings.
WITH counted AS (
    SELECT state.subject_id, state.subject_kind
    FROM campaign
    LEFT JOIN campaign_ancestor above ON above.campaign_id = campaign.id AND above.unit_id = ${unit}
    JOIN rating_state state ON state.campaign_id = campaign.id AND state.state <> 'OFF_ROSTER'
    WHERE campaign.period = '${year}' AND (campaign.root_unit_id = ${unit} OR above.unit_id IS NOT NULL)
), rated AS (
    SELECT counted.subject_id, counted.subject_kind, count(*) FILTER (WHERE state.grade = 'HTXSNV') AS excellent,
           bool_or(state.grade = 'HTXSNV' AND campaign.period = '${year}') AS now,
           string_agg(campaign.period || ' = ' || coalesce(state.grade, '?'), ', ' ORDER BY campaign.period) AS years,
           array_agg(state.rating_id ORDER BY campaign.period) AS evidence
    FROM counted
    JOIN rating_state state USING (subject_kind, subject_id)
    JOIN campaign ON campaign.id = state.campaign_id AND campaign.period::integer BETWEEN ${year} - 4 AND ${year}
    GROUP BY counted.subject_id, counted.subject_kind
)
SELECT needed.title, rated.subject_id, CASE needed.years WHEN 1 THEN now ELSE excellent = needed.years END AS eligible, rated.years, rated.evidence
FROM rated
JOIN (VALUES ('DV_X1', 'MEMBER', 1), ('DV_X5_GK', 'MEMBER', 5), ('DV_X5_BK', 'MEMBER', 5), ('CB_TB1', 'CELL', 1), ('CB_TB5_GK', 'CELL', 5),
             ('CB_TB5_BK', 'CELL', 5), ('TDP_VAN_HOA', 'CELL', 1), ('CS_TB1', 'GRASSROOTS_ORGANISATION', 1),
             ('CS_TB5_BK', 'GRASSROOTS_ORGANISATION', 5), ('CS_TB5_CO', 'GRASSROOTS_ORGANISATION', 5),
             ('XA_TIEU_BIEU', 'GRASSROOTS_ORGANISATION', 1)) needed(title, subject_kind, years) USING (subject_kind)
ORDER BY needed.title, rated.subject_id
