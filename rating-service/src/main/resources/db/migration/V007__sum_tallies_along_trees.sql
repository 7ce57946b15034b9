-- The hash of which members stand in which unit becomes a sum over them, so that it can be added up along any tree.
CREATE FUNCTION roster_hash_of(unit_id uuid, member_id uuid) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN ('x' || left(md5(unit_id::text || '/' || member_id::text), 15))::bit(60)::bigint;

ALTER TABLE tally_unit ALTER COLUMN roster_hash TYPE numeric USING NULL;

UPDATE tally_unit unit
SET roster_hash = held.hash
FROM (
    SELECT campaign_id, unit_id, sum(roster_hash_of(unit_id, subject_id)) AS hash
    FROM rating_state
    WHERE subject_kind = 'MEMBER' AND state <> 'OFF_ROSTER'
    GROUP BY campaign_id, unit_id) held
WHERE held.campaign_id = unit.campaign_id AND held.unit_id = unit.unit_id;

-- The units at or below one of a copied tree as known at an instant, each with the way from that one down to itself.
CREATE FUNCTION campaign_paths(campaign_id uuid, start_unit_id uuid, known_at timestamptz)
RETURNS TABLE (unit_id uuid, path uuid[])
LANGUAGE sql STABLE AS $$
    WITH RECURSIVE known AS NOT MATERIALIZED (
        SELECT unit.unit_id, unit.parent_id
        FROM campaign_unit unit
        WHERE unit.campaign_id = campaign_paths.campaign_id AND unit.recorded_from <= campaign_paths.known_at
          AND (unit.recorded_to IS NULL OR unit.recorded_to > campaign_paths.known_at)
    ), below AS (
        SELECT known.unit_id, ARRAY[known.unit_id] AS path FROM known WHERE known.unit_id = campaign_paths.start_unit_id
        UNION ALL
        SELECT known.unit_id, below.path || known.unit_id FROM below JOIN known ON known.parent_id = below.unit_id
    )
    SELECT below.unit_id, below.path FROM below
$$;

-- The way from the root of the copied tree, as it stands now, down to the unit; null once the unit has left it.
ALTER TABLE tally_unit ADD COLUMN path uuid[];

UPDATE tally_unit unit
SET path = below.path
FROM campaign
CROSS JOIN LATERAL campaign_paths(campaign.id, campaign.root_unit_id, 'infinity') below
WHERE unit.campaign_id = campaign.id AND unit.unit_id = below.unit_id;
