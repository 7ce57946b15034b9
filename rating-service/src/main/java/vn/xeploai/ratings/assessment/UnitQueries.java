package vn.xeploai.ratings.assessment;

import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Units of a copied tree, with what is kept and what is there. */
@Singleton
class UnitQueries {
    private static final String UNITS =
            """
            SELECT unit.unit_id, unit.kind, unit.party_level, unit.founded_on, campaign.roster_on, campaign.period AS period_text,
                   campaign.scheme_id, campaign.scheme_revision,
                   unit.unit_id <> campaign.root_unit_id AND NOT EXISTS (
                       SELECT FROM campaign_unit parent
                       WHERE parent.campaign_id = unit.campaign_id AND parent.unit_id = unit.parent_id
                         AND parent.recorded_from <= :knownAt AND (parent.recorded_to IS NULL OR parent.recorded_to > :knownAt)) AS parentless,
                   CASE WHEN counts.changed_at <= :knownAt
                        THEN coalesce((SELECT sum(tally.subjects) FROM tally
                                       WHERE tally.campaign_id = unit.campaign_id AND tally.unit_id = unit.unit_id), 0)
                   END AS kept,
                   (SELECT count(*) FROM roster_entry entry
                    WHERE entry.campaign_id = unit.campaign_id AND entry.unit_id = unit.unit_id AND entry.on_roster
                      AND entry.recorded_from <= :knownAt AND (entry.recorded_to IS NULL OR entry.recorded_to > :knownAt)) AS counted
            FROM campaign_unit unit
            JOIN campaign ON campaign.id = unit.campaign_id
            LEFT JOIN tally_unit counts ON counts.campaign_id = unit.campaign_id AND counts.unit_id = unit.unit_id
            WHERE unit.campaign_id = :campaign AND unit.recorded_from <= :knownAt
              AND (unit.recorded_to IS NULL OR unit.recorded_to > :knownAt)
              AND (:under::uuid IS NULL OR unit.unit_id IN (
                       SELECT below.unit_id FROM campaign_paths(:campaign, :under, :knownAt) below))
            ORDER BY unit.unit_id
            """;

    private final Jdbi jdbi;

    UnitQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<CheckedUnit> units(FindingScope scope) {
        return jdbi.withHandle(handle -> handle.createQuery(UNITS)
                .bindMethods(scope)
                .mapTo(CheckedUnit.class)
                .list());
    }
}
