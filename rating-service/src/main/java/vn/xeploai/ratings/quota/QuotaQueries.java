package vn.xeploai.ratings.quota;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

/** How the subjects of a campaign stand now, with what tells in which groups they are. */
@Singleton
class QuotaQueries {
    private static final String PLACED =
            """
            WITH grouped AS (
                SELECT rating_id, array_agg(group_id ORDER BY group_id) AS named FROM grouped_ratings(:campaign) GROUP BY rating_id
            ), held AS (
                SELECT DISTINCT standing.subject_kind FROM grouped JOIN rating_state standing USING (rating_id)
            ), placed AS (
                SELECT standing.rating_id, standing.subject_kind, standing.subject_id, standing.unit_id, unit.path, unit.grassroots_id,
                       unit.superior_id, coalesce(grouped.named, '{}') AS named,
                       CASE WHEN standing.state IN ('DECIDED', 'PUBLISHED') THEN standing.grade END AS grade,
                       CASE WHEN standing.state IN ('DECIDED', 'PUBLISHED') THEN standing.distinction END AS distinction,
                       (SELECT step.grade
                        FROM rating_step step
                        WHERE standing.state IN ('PROPOSED', 'ENDORSED') AND step.rating_id = standing.rating_id
                          AND step.action IN ('PROPOSAL', 'ENDORSEMENT') AND step.grade IS NOT NULL
                        ORDER BY step.recorded_at DESC
                        LIMIT 1) AS proposed
                FROM rating_state standing
                JOIN tally_unit unit ON unit.campaign_id = standing.campaign_id AND unit.unit_id = standing.unit_id
                LEFT JOIN grouped ON grouped.rating_id = standing.rating_id
                WHERE standing.campaign_id = :campaign AND standing.state <> 'OFF_ROSTER' AND unit.path IS NOT NULL
            """;
    /** With those who are in no named group or in several, though others of their kind are in one; at most so many are shown as a list shows. */
    static final String COUNTED =
            """
            SELECT subject_kind, unit_id, path, grassroots_id, superior_id, named, grade, distinction, proposed, count(*) AS subjects,
                   coalesce((array_agg(subject_id ORDER BY subject_id)
                                 FILTER (WHERE cardinality(named) <> 1 AND subject_kind IN (SELECT subject_kind FROM held)))[1 : 200],
                            '{}') AS misplaced
            FROM placed
            GROUP BY subject_kind, unit_id, path, grassroots_id, superior_id, named, grade, distinction, proposed
            """;
    /** The units as an array, so that the few who stand there are found by the index and not the whole campaign is read. */
    private static final String WITHIN =
            """
            AND (standing.unit_id = ANY(ARRAY(
                SELECT near.unit_id
                FROM tally_unit near
                WHERE near.campaign_id = :campaign
                  AND (near.grassroots_id = ANY(:units) OR near.superior_id = ANY(:units) OR near.unit_id = ANY(:units))))
            """;

    private static final String OR_NAMED = "OR grouped.named && :groups::uuid[]";

    private final Jdbi jdbi;

    QuotaQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The counts of everybody who may be in one of the groups. */
    List<QuotaRow> within(UUID campaignId, Collection<QuotaKey> groups) {
        var units = groups.stream().map(QuotaKey::unitId).distinct().toArray();
        var named =
                groups.stream().map(QuotaKey::groupId).filter(id -> id != null).toArray();
        var orNamed = named.length == 0 ? "" : OR_NAMED;
        return jdbi.withHandle(handle -> handle.createQuery(PLACED + WITHIN + orNamed + "))\n" + COUNTED)
                .bind("campaign", campaignId)
                .bindArray("units", UUID.class, units)
                .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                .bindArray("groups", UUID.class, named)
                .map((row, context) -> counted(row))
                .list());
    }

    List<QuotaRow> under(UUID campaignId, UUID under) {
        return jdbi.withHandle(handle -> handle.createQuery(PLACED + "AND :under = ANY(unit.path))\n" + COUNTED)
                .bind("campaign", campaignId)
                .bind("under", under)
                .map((row, context) -> counted(row))
                .list());
    }

    List<Rated> ratings(UUID campaignId, Collection<UUID> ids) {
        return jdbi.withHandle(
                handle -> handle.createQuery(PLACED + "AND standing.rating_id = ANY(:ids)) SELECT * FROM placed")
                        .bind("campaign", campaignId)
                        .bindArray("ids", UUID.class, ids.toArray())
                        .map((row, context) -> new Rated(
                                row.getObject("rating_id", UUID.class),
                                new Subject(
                                        SubjectKind.valueOf(row.getString("subject_kind")),
                                        row.getObject("subject_id", UUID.class)),
                                place(row),
                                graded(row)))
                        .list());
    }

    static QuotaRow counted(ResultSet row) throws SQLException {
        return new QuotaRow(
                place(row),
                graded(row),
                new Graded(row.getString("proposed"), null),
                row.getInt("subjects"),
                List.of((UUID[]) row.getArray("misplaced").getArray()));
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                SubjectKind.valueOf(row.getString("subject_kind")),
                row.getObject("unit_id", UUID.class),
                List.of((UUID[]) row.getArray("path").getArray()),
                row.getObject("grassroots_id", UUID.class),
                row.getObject("superior_id", UUID.class),
                Set.of((UUID[]) row.getArray("named").getArray()));
    }

    private static Graded graded(ResultSet row) throws SQLException {
        return new Graded(row.getString("grade"), row.getString("distinction"));
    }
}
