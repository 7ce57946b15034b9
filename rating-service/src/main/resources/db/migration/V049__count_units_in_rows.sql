-- Of roster: each unit at or below one in a copied tree, with the rows of a table that count it: that of the unit asked about, and that of
-- the unit directly below it through which it hangs.
CREATE FUNCTION campaign_rows(campaign_id uuid, under uuid, known_at timestamptz)
RETURNS TABLE (unit_id uuid, row_id uuid)
LANGUAGE sql STABLE AS $$
    SELECT place.unit_id, counted.row_id
    FROM campaign_paths(campaign_rows.campaign_id, campaign_rows.under, campaign_rows.known_at) place
    CROSS JOIN LATERAL unnest(place.path[1:2]) counted(row_id)
$$;
