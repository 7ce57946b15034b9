-- What others read of the steps of ratings, and the members of named groups by what other packages export.

-- Of rating: the grades that were proposed or endorsed.
CREATE VIEW rating_proposal AS
    SELECT rating_id, grade, recorded_at
    FROM rating_step
    WHERE action IN ('PROPOSAL', 'ENDORSEMENT') AND grade IS NOT NULL;

-- Of group: in which named groups the subjects of a campaign are.
CREATE OR REPLACE FUNCTION grouped_ratings(campaign_id uuid)
RETURNS TABLE (rating_id uuid, group_id uuid)
LANGUAGE sql STABLE AS $$
    WITH current_grouping AS (
        SELECT grouping.id
        FROM grouping
        WHERE grouping.campaign_id = grouped_ratings.campaign_id
        ORDER BY grouping.recorded_at DESC
        LIMIT 1)
    SELECT state.rating_id, named.id
    FROM current_grouping
    JOIN position_group named ON named.grouping_id = current_grouping.id
    JOIN rating_now state ON state.campaign_id = grouped_ratings.campaign_id
    JOIN unit_place unit ON unit.campaign_id = state.campaign_id AND unit.unit_id = state.unit_id
    JOIN campaign_tree copy ON copy.campaign_id = state.campaign_id AND copy.unit_id = state.unit_id
    WHERE state.state <> 'OFF_ROSTER'
      AND CASE WHEN named.ratings IS NOT NULL THEN state.rating_id = ANY(named.ratings)
               ELSE (named.subject_kinds IS NULL OR state.subject_kind = ANY(named.subject_kinds))
                    AND (named.units IS NULL OR unit.path && named.units)
                    AND (named.unit_types IS NULL OR copy.type = ANY(named.unit_types))
          END
$$;

-- The same as recorded at an instant.
CREATE OR REPLACE FUNCTION grouped_ratings_known_at(campaign_id uuid, known_at timestamptz)
RETURNS TABLE (rating_id uuid, subject_kind text, group_id uuid)
LANGUAGE sql STABLE AS $$
    WITH current_grouping AS MATERIALIZED (
        SELECT grouping.id
        FROM grouping
        WHERE grouping.campaign_id = grouped_ratings_known_at.campaign_id AND grouping.recorded_at <= grouped_ratings_known_at.known_at
        ORDER BY grouping.recorded_at DESC
        LIMIT 1)
    SELECT known.id, known.subject_kind, named.id
    FROM current_grouping
    JOIN position_group named ON named.grouping_id = current_grouping.id
    JOIN rating_known_at(grouped_ratings_known_at.known_at) known ON known.campaign_id = grouped_ratings_known_at.campaign_id
    JOIN campaign_anchors_known_at(grouped_ratings_known_at.campaign_id, grouped_ratings_known_at.known_at) unit
      ON unit.unit_id = known.unit_id
    JOIN campaign_tree_known_at(grouped_ratings_known_at.known_at) copy
      ON copy.campaign_id = known.campaign_id AND copy.unit_id = known.unit_id
    WHERE known.state <> 'OFF_ROSTER'
      AND CASE WHEN named.ratings IS NOT NULL THEN known.id = ANY(named.ratings)
               ELSE (named.subject_kinds IS NULL OR known.subject_kind = ANY(named.subject_kinds))
                    AND (named.units IS NULL OR unit.path && named.units)
                    AND (named.unit_types IS NULL OR copy.type = ANY(named.unit_types))
          END
$$;

GRANT SELECT ON rating_proposal TO ${service_role};
