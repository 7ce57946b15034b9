package vn.xeploai.ratings.tally;

/**
 * When the last fact about some units was recorded. It gives the same instant whether it is read from what is kept, or, once later facts
 * have come, from the facts themselves.
 */
final class LastFact {
    static final String SQL =
            """
            WITH unit AS MATERIALIZED (
                SELECT campaign_id, unit_id, changed_at
                FROM tally_unit
                JOIN unnest(:campaigns, :units) AS asked(campaign_id, unit_id) USING (campaign_id, unit_id)
            ), late AS MATERIALIZED (
                SELECT campaign_id, unit_id FROM unit WHERE changed_at > :knownAt
            )
            SELECT max(recorded)
            FROM (
                SELECT changed_at AS recorded FROM unit WHERE changed_at <= :knownAt
                UNION ALL
                SELECT unnest(ARRAY[copy.recorded_from, copy.recorded_to])
                FROM late JOIN campaign_unit copy USING (campaign_id, unit_id)
                UNION ALL
                SELECT child.recorded_to
                FROM late JOIN campaign_unit child ON child.campaign_id = late.campaign_id AND child.parent_id = late.unit_id
                UNION ALL
                SELECT unnest(ARRAY[entry.recorded_from, entry.recorded_to])
                FROM late JOIN roster_entry entry USING (campaign_id, unit_id)
                UNION ALL
                SELECT item.recorded_at
                FROM late JOIN rating_known_at(:knownAt) known USING (campaign_id, unit_id)
                JOIN decision_item item ON item.rating_id = known.id
                UNION ALL
                SELECT submission.recorded_at
                FROM late JOIN submission USING (campaign_id, unit_id)
            ) fact
            WHERE recorded <= :knownAt
            """;

    private LastFact() {}
}
