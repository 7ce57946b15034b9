-- The functions of the copied trees read them through campaign_tree and campaign_tree_known_at, where the as-of predicate stands.

-- The units at or below a unit in every copied tree that holds it, as recorded at an instant.
CREATE OR REPLACE FUNCTION campaign_units_below(under uuid, known_at timestamptz)
RETURNS TABLE (campaign_id uuid, unit_id uuid)
LANGUAGE sql STABLE AS $$
    WITH RECURSIVE known AS NOT MATERIALIZED (
        SELECT unit.campaign_id, unit.unit_id, unit.parent_id
        FROM campaign_tree_known_at(campaign_units_below.known_at) unit
    ), below AS (
        SELECT known.campaign_id, known.unit_id FROM known WHERE known.unit_id = campaign_units_below.under
        UNION ALL
        SELECT known.campaign_id, known.unit_id
        FROM below
        JOIN known ON known.campaign_id = below.campaign_id AND known.parent_id = below.unit_id
    )
    SELECT below.campaign_id, below.unit_id FROM below
$$;

-- The units at or below one of a copied tree as recorded at an instant, each with the path from that one down to itself.
CREATE OR REPLACE FUNCTION campaign_paths(campaign_id uuid, start_unit_id uuid, known_at timestamptz)
RETURNS TABLE (unit_id uuid, path uuid[])
LANGUAGE sql STABLE AS $$
    WITH RECURSIVE known AS NOT MATERIALIZED (
        SELECT unit.unit_id, unit.parent_id
        FROM campaign_tree_known_at(campaign_paths.known_at) unit
        WHERE unit.campaign_id = campaign_paths.campaign_id
    ), below AS (
        SELECT known.unit_id, ARRAY[known.unit_id] AS path FROM known WHERE known.unit_id = campaign_paths.start_unit_id
        UNION ALL
        SELECT known.unit_id, below.path || known.unit_id FROM below JOIN known ON known.parent_id = below.unit_id
    )
    SELECT below.unit_id, below.path FROM below
$$;

-- Within which unit a quota counts the subjects of a unit: itself or the nearest above that is neither a cell nor a sectional committee;
-- and, for the subject that the unit itself is, the nearest such one strictly above it (null for the root).
CREATE OR REPLACE FUNCTION campaign_anchors(campaign_id uuid)
RETURNS TABLE (unit_id uuid, grassroots_id uuid, superior_id uuid)
LANGUAGE sql STABLE AS $$
    SELECT unit.unit_id,
           coalesce((SELECT step.id
                     FROM unnest(unit.path) WITH ORDINALITY step(id, at)
                     JOIN campaign_tree copy ON copy.campaign_id = unit.campaign_id AND copy.unit_id = step.id
                     WHERE copy.party_level NOT IN ('CELL', 'SECTIONAL')
                     ORDER BY step.at DESC
                     LIMIT 1), unit.path[1]),
           CASE WHEN cardinality(unit.path) > 1
                THEN coalesce((SELECT step.id
                               FROM unnest(trim_array(unit.path, 1)) WITH ORDINALITY step(id, at)
                               JOIN campaign_tree copy ON copy.campaign_id = unit.campaign_id AND copy.unit_id = step.id
                               WHERE copy.party_level NOT IN ('CELL', 'SECTIONAL')
                               ORDER BY step.at DESC
                               LIMIT 1), unit.path[1])
           END
    FROM tally_unit unit
    WHERE unit.campaign_id = campaign_anchors.campaign_id AND unit.path IS NOT NULL
$$;

-- The same as recorded at an instant, with the path from the root of the copied tree down to each unit.
CREATE OR REPLACE FUNCTION campaign_anchors_known_at(campaign_id uuid, known_at timestamptz)
RETURNS TABLE (unit_id uuid, path uuid[], grassroots_id uuid, superior_id uuid)
LANGUAGE sql STABLE AS $$
    WITH copy AS MATERIALIZED (
        SELECT known.unit_id, known.party_level
        FROM campaign_tree_known_at(campaign_anchors_known_at.known_at) known
        WHERE known.campaign_id = campaign_anchors_known_at.campaign_id
    ), unit AS MATERIALIZED (
        SELECT drawn.unit_id, drawn.path
        FROM campaign_known_at(campaign_anchors_known_at.known_at) campaign
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

-- Of the units above one in a copied tree those whose submission covers it: a grass-roots organisation reports for every unit below it,
-- while the report of a district does not cover its wards.
CREATE OR REPLACE FUNCTION speaking_above(campaign_id uuid, unit_id uuid, known_at timestamptz)
RETURNS TABLE (above_id uuid)
LANGUAGE sql STABLE AS $$
    WITH RECURSIVE known AS NOT MATERIALIZED (
        SELECT unit.unit_id, unit.parent_id, unit.party_level IN ('GRASSROOTS', 'SECTIONAL', 'CELL') AS speaks
        FROM campaign_tree_known_at(speaking_above.known_at) unit
        WHERE unit.campaign_id = speaking_above.campaign_id
    ), above AS (
        SELECT known.unit_id, known.parent_id FROM known WHERE known.unit_id = speaking_above.unit_id
        UNION ALL
        SELECT known.unit_id, known.parent_id FROM above JOIN known ON known.unit_id = above.parent_id WHERE known.speaks
    )
    SELECT above.unit_id FROM above WHERE above.unit_id <> speaking_above.unit_id
$$;
