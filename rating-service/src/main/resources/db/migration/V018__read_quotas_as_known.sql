-- The way from the root of the copied tree down to each unit, and within which unit a ceiling counts those who stand there, as known at an
-- instant: what campaign_anchors draws of the tree as it stands now.
CREATE FUNCTION campaign_anchors_known_at(campaign_id uuid, known_at timestamptz)
RETURNS TABLE (unit_id uuid, path uuid[], grassroots_id uuid, superior_id uuid)
LANGUAGE sql STABLE AS $$
    WITH copy AS MATERIALIZED (
        SELECT known.unit_id, known.party_level
        FROM campaign_unit known
        WHERE known.campaign_id = campaign_anchors_known_at.campaign_id AND known.recorded_from <= campaign_anchors_known_at.known_at
          AND (known.recorded_to IS NULL OR known.recorded_to > campaign_anchors_known_at.known_at)
    ), unit AS MATERIALIZED (
        SELECT drawn.unit_id, drawn.path
        FROM campaign
        CROSS JOIN LATERAL campaign_paths(campaign.id, campaign.root_unit_id, campaign_anchors_known_at.known_at) drawn
        WHERE campaign.id = campaign_anchors_known_at.campaign_id
    ), step AS MATERIALIZED (
        SELECT unit.unit_id, above.id, above.at, above.at = cardinality(unit.path) AS own
        FROM unit
        CROSS JOIN LATERAL unnest(unit.path) WITH ORDINALITY above(id, at)
        JOIN copy ON copy.unit_id = above.id AND copy.party_level NOT IN ('CELL', 'SECTIONAL')
    ), anchor AS MATERIALIZED (
        SELECT step.unit_id, (array_agg(step.id ORDER BY step.at DESC))[1] AS grassroots_id,
               (array_agg(step.id ORDER BY step.at DESC) FILTER (WHERE NOT step.own))[1] AS superior_id
        FROM step
        GROUP BY step.unit_id
    )
    SELECT unit.unit_id, unit.path, coalesce(anchor.grassroots_id, unit.path[1]),
           CASE WHEN cardinality(unit.path) > 1 THEN coalesce(anchor.superior_id, unit.path[1]) END
    FROM unit
    LEFT JOIN anchor ON anchor.unit_id = unit.unit_id
$$;

-- In which named groups the subjects of a campaign were, as known at an instant: what grouped_ratings tells of now.
CREATE FUNCTION grouped_ratings_known_at(campaign_id uuid, known_at timestamptz)
RETURNS TABLE (rating_id uuid, subject_kind text, group_id uuid)
LANGUAGE sql STABLE AS $$
    WITH standing_grouping AS MATERIALIZED (
        SELECT grouping.id
        FROM grouping
        WHERE grouping.campaign_id = grouped_ratings_known_at.campaign_id AND grouping.recorded_at <= grouped_ratings_known_at.known_at
        ORDER BY grouping.recorded_at DESC
        LIMIT 1)
    SELECT known.id, known.subject_kind, named.id
    FROM standing_grouping
    JOIN position_group named ON named.grouping_id = standing_grouping.id
    JOIN rating_known_at(grouped_ratings_known_at.known_at) known ON known.campaign_id = grouped_ratings_known_at.campaign_id
    JOIN campaign_anchors_known_at(grouped_ratings_known_at.campaign_id, grouped_ratings_known_at.known_at) unit
      ON unit.unit_id = known.unit_id
    JOIN campaign_unit copy
      ON copy.campaign_id = known.campaign_id AND copy.unit_id = known.unit_id
     AND copy.recorded_from <= grouped_ratings_known_at.known_at
     AND (copy.recorded_to IS NULL OR copy.recorded_to > grouped_ratings_known_at.known_at)
    WHERE known.state <> 'OFF_ROSTER'
      AND CASE WHEN named.ratings IS NOT NULL THEN known.id = ANY(named.ratings)
               ELSE (named.subject_kinds IS NULL OR known.subject_kind = ANY(named.subject_kinds))
                    AND (named.units IS NULL OR unit.path && named.units)
                    AND (named.unit_types IS NULL OR copy.type = ANY(named.unit_types))
          END
$$;
