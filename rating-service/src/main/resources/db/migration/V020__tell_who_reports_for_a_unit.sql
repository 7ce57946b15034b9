-- Of the units above one in a copied tree those whose submission speaks for it: a grass-roots organisation reports for all below it, what
-- a district reports says nothing of its wards.
CREATE FUNCTION speaking_above(campaign_id uuid, unit_id uuid, known_at timestamptz)
RETURNS TABLE (above_id uuid)
LANGUAGE sql STABLE AS $$
    WITH RECURSIVE known AS NOT MATERIALIZED (
        SELECT unit.unit_id, unit.parent_id, unit.party_level IN ('GRASSROOTS', 'SECTIONAL', 'CELL') AS speaks
        FROM campaign_unit unit
        WHERE unit.campaign_id = speaking_above.campaign_id AND unit.recorded_from <= speaking_above.known_at
          AND (unit.recorded_to IS NULL OR unit.recorded_to > speaking_above.known_at)
    ), above AS (
        SELECT known.unit_id, known.parent_id FROM known WHERE known.unit_id = speaking_above.unit_id
        UNION ALL
        SELECT known.unit_id, known.parent_id FROM above JOIN known ON known.unit_id = above.parent_id WHERE known.speaks
    )
    SELECT above.unit_id FROM above WHERE above.unit_id <> speaking_above.unit_id
$$;
