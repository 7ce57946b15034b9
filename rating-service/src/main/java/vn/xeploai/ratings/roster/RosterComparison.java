package vn.xeploai.ratings.roster;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

/** How a campaign's current copy and a staged roster differ. */
@Singleton
class RosterComparison {
    private static final List<String> OTHERS = List.of(
            """
            DELETE FROM staged_subject staged
            USING roster_entry copy
            WHERE staged.stage_id = :stage AND copy.campaign_id = :campaign AND copy.recorded_to IS NULL AND copy.handed_to IS NOT NULL
              AND copy.subject_kind = staged.subject_kind AND copy.subject_id = staged.subject_id
            """,
            """
            DELETE FROM staged_subject staged
            USING roster_entry other
            WHERE staged.stage_id = :stage AND other.campaign_id = ANY(:ended) AND other.recorded_to IS NULL AND other.on_roster
              AND other.subject_kind = staged.subject_kind AND other.subject_id = staged.subject_id
            """,
            """
            INSERT INTO staged_subject (stage_id, rating_id, subject_kind, subject_id, unit_id, standing, admitted_on, temporary_unit_id,
                                        leads)
            SELECT :stage, copy.rating_id, copy.subject_kind, copy.subject_id, copy.unit_id, copy.standing, copy.admitted_on,
                   copy.temporary_unit_id, copy.leads
            FROM roster_entry copy
            JOIN staged_unit staged ON staged.stage_id = :stage AND staged.unit_id = copy.unit_id
            WHERE copy.campaign_id = :campaign AND copy.recorded_to IS NULL AND copy.handed_from IS NOT NULL
            ON CONFLICT DO NOTHING
            """);

    private final Jdbi jdbi;

    RosterComparison(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<RosterChange> subjects(UUID campaignId, UUID stageId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        WITH change AS MATERIALIZED (
                            SELECT subject_kind, subject_id, copy.unit_id AS from_unit, staged.unit_id AS to_unit,
                                   copy.standing AS from_standing, staged.standing AS to_standing,
                                   copy.admitted_on AS from_admitted_on, staged.admitted_on AS to_admitted_on,
                                   copy.leads AS from_leads, staged.leads AS to_leads
                            FROM (SELECT * FROM roster_entry WHERE campaign_id = :campaign AND recorded_to IS NULL AND on_roster) copy
                            FULL JOIN (SELECT * FROM staged_subject WHERE stage_id = :stage) staged USING (subject_kind, subject_id)
                            WHERE ROW (copy.unit_id, copy.standing, copy.admitted_on, copy.temporary_unit_id, copy.leads)
                                  IS DISTINCT FROM ROW (staged.unit_id, staged.standing, staged.admitted_on, staged.temporary_unit_id, staged.leads)
                        )
                        SELECT rating.id AS rating_id, change.*
                        FROM change
                        LEFT JOIN rating
                          ON rating.campaign_id = :campaign AND rating.subject_kind = change.subject_kind
                         AND rating.subject_id = change.subject_id
                        ORDER BY subject_kind, subject_id
                        """)
                .bind("campaign", campaignId)
                .bind("stage", stageId)
                .map((row, context) -> change(row))
                .list());
    }

    private static RosterChange change(ResultSet row) throws SQLException {
        return new RosterChange(
                row.getObject("rating_id", UUID.class),
                new Subject(
                        SubjectKind.valueOf(row.getString("subject_kind")), row.getObject("subject_id", UUID.class)),
                row.getObject("from_unit", UUID.class),
                row.getObject("to_unit", UUID.class),
                row.getString("from_standing"),
                row.getString("to_standing"),
                row.getObject("from_admitted_on", LocalDate.class),
                row.getObject("to_admitted_on", LocalDate.class),
                row.getObject("from_leads", Boolean.class),
                row.getObject("to_leads", Boolean.class));
    }

    List<UnitChange> units(UUID campaignId, UUID stageId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT unit_id, copy.kind IS NOT NULL AS copied, staged.kind IS NOT NULL AS standing
                        FROM (SELECT * FROM campaign_unit WHERE campaign_id = :campaign AND recorded_to IS NULL) copy
                        FULL JOIN (SELECT * FROM staged_unit WHERE stage_id = :stage) staged USING (unit_id)
                        WHERE ROW (copy.parent_id, copy.kind, copy.type, copy.party_level, copy.founded_on)
                              IS DISTINCT FROM ROW (staged.parent_id, staged.kind, staged.type, staged.party_level, staged.founded_on)
                        ORDER BY unit_id
                        """)
                .bind("campaign", campaignId)
                .bind("stage", stageId)
                .mapTo(UnitChange.class)
                .list());
    }

    /**
     * Leaves out who is rated elsewhere, so that nobody is counted twice: whom this campaign has handed over, and who is still on the
     * roster of a campaign whose root has ended. Whom it has received stays, even where the roster of its day has him elsewhere.
     */
    void leaveOutOthers(UUID campaignId, Stage stage) {
        jdbi.useHandle(handle -> OTHERS.forEach(step -> handle.createUpdate(step)
                .bind("campaign", campaignId)
                .bind("stage", stage.id())
                .bindArray("ended", UUID.class, stage.ended())
                .execute()));
    }

    /** The other campaigns of the same period that rate one of the same kinds in one of the staged units. */
    List<OverlappingCampaign> overlapping(UUID campaignId, UUID stageId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT DISTINCT other.id, other.root_unit_id
                        FROM campaign mine
                        JOIN campaign other
                          ON other.period = mine.period AND other.track = mine.track AND other.id <> mine.id
                         AND other.subject_kinds && mine.subject_kinds
                        JOIN campaign_unit theirs ON theirs.campaign_id = other.id AND theirs.recorded_to IS NULL
                        JOIN staged_unit staged ON staged.stage_id = :stage AND staged.unit_id = theirs.unit_id
                        WHERE mine.id = :campaign
                        ORDER BY other.id
                        """)
                .bind("campaign", campaignId)
                .bind("stage", stageId)
                .mapTo(OverlappingCampaign.class)
                .list());
    }
}
