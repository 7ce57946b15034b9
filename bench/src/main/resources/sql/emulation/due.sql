-- The members of a district who were rated excellent in all but one of five years.
SELECT state.subject_id, string_agg(campaign.period || ' = ' || coalesce(state.grade, '?'), ', ' ORDER BY campaign.period) AS years,
       array_agg(state.rating_id ORDER BY campaign.period) AS evidence
FROM campaign counting
JOIN rating_state counted ON counted.campaign_id = counting.id AND counted.subject_kind = 'MEMBER' AND counted.state <> 'OFF_ROSTER'
JOIN rating_state state ON state.subject_kind = 'MEMBER' AND state.subject_id = counted.subject_id
JOIN campaign ON campaign.id = state.campaign_id AND campaign.period::integer BETWEEN ${year} - 4 AND ${year}
WHERE counting.root_unit_id = ${unit} AND counting.period = '${year}'
GROUP BY state.subject_id
HAVING count(*) FILTER (WHERE state.grade = 'HTXSNV') = 4
ORDER BY state.subject_id
