package vn.xeploai.reviews.subject;

/** The parts of a statement that counts the roster of a campaign in a unit and in each unit directly below it. */
public final class RosterRows {
    /** The roster at and below a unit; {@code place.row_ids} are the units in whose rows an {@code entry} is counted. */
    public static final String ENTRIES =
            """
            FROM (SELECT counted.unit_id, array_agg(counted.row_id) AS row_ids
                  FROM campaign_rows(:campaign, :under, :knownAt) counted
                  GROUP BY counted.unit_id) place
            JOIN roster_known_at(:knownAt) entry
              ON entry.campaign_id = :campaign AND entry.unit_id = place.unit_id AND entry.on_roster
            """;

    /** Nothing is asked of an exempt or a suspended member. */
    public static final String EXCUSED = "coalesce(entry.standing, '') IN ('EXEMPT', 'SUSPENDED')";

    private RosterRows() {}
}
