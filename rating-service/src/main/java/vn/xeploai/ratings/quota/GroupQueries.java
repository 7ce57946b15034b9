package vn.xeploai.ratings.quota;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

/** The named groups of a campaign as they stand now. */
@Singleton
class GroupQueries {
    /** More are not listed: the groups are to be mended then. */
    private static final int MISPLACED_SHOWN = 200;

    private final Jdbi jdbi;

    GroupQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<GroupingVersion> current(UUID campaignId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT id, document_number, document_date, recorded_at
                        FROM grouping
                        WHERE campaign_id = :campaign
                        ORDER BY recorded_at DESC
                        LIMIT 1
                        """)
                .bind("campaign", campaignId)
                .map((row, context) -> new GroupingVersion(
                        row.getObject("id", UUID.class),
                        row.getString("document_number"),
                        row.getObject("document_date", LocalDate.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .findOne());
    }

    List<PositionGroup> groups(UUID groupingId, UUID campaignId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT named.*,
                               (SELECT count(*) FROM grouped_ratings(:campaign) held WHERE held.group_id = named.id) AS held,
                               ARRAY (SELECT subject_kind FROM rating WHERE id = ANY(named.ratings) ORDER BY id) AS kinds,
                               ARRAY (SELECT subject_id FROM rating WHERE id = ANY(named.ratings) ORDER BY id) AS subjects
                        FROM position_group named
                        WHERE named.grouping_id = :grouping
                        ORDER BY named.position
                        """)
                .bind("campaign", campaignId)
                .bind("grouping", groupingId)
                .map((row, context) -> group(row))
                .list());
    }

    private static PositionGroup group(ResultSet row) throws SQLException {
        var listed = row.getArray("ratings") != null;
        return new PositionGroup(
                row.getObject("id", UUID.class),
                row.getString("name"),
                listed ? subjects(row) : null,
                listed ? null : rule(row),
                row.getInt("held"));
    }

    private static List<Subject> subjects(ResultSet row) throws SQLException {
        var kinds = (String[]) row.getArray("kinds").getArray();
        var ids = (UUID[]) row.getArray("subjects").getArray();
        return IntStream.range(0, ids.length)
                .mapToObj(at -> new Subject(SubjectKind.valueOf(kinds[at]), ids[at]))
                .toList();
    }

    private static GroupMembership rule(ResultSet row) throws SQLException {
        var kinds = GroupQueries.<String>list(row, "subject_kinds");
        return new GroupMembership(
                kinds == null ? null : kinds.stream().map(SubjectKind::valueOf).toList(),
                GroupQueries.<UUID>list(row, "units"),
                GroupQueries.<String>list(row, "unit_types"));
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> list(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? null : List.of((T[]) array.getArray());
    }

    Map<UUID, String> names(UUID campaignId) {
        var names = new HashMap<UUID, String>();
        current(campaignId).ifPresent(version -> groups(version.id(), campaignId)
                .forEach(group -> names.put(group.id(), group.name())));
        return names;
    }

    /** Who of the kinds that the groups hold is in none of them, or in several. */
    List<Misplaced> misplaced(UUID campaignId, UUID under) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        WITH held AS (SELECT rating_id, count(*)::integer AS groups FROM grouped_ratings(:campaign) GROUP BY rating_id),
                             kind AS (SELECT DISTINCT subject_kind FROM held JOIN rating ON rating.id = held.rating_id)
                        SELECT standing.subject_kind, standing.subject_id, coalesce(held.groups, 0) AS groups
                        FROM rating_state standing
                        JOIN kind USING (subject_kind)
                        JOIN tally_unit unit ON unit.campaign_id = standing.campaign_id AND unit.unit_id = standing.unit_id
                        LEFT JOIN held ON held.rating_id = standing.rating_id
                        WHERE standing.campaign_id = :campaign AND standing.state <> 'OFF_ROSTER' AND :under = ANY(unit.path)
                          AND coalesce(held.groups, 0) <> 1
                        ORDER BY standing.subject_kind, standing.subject_id
                        LIMIT :rows
                        """)
                .bind("campaign", campaignId)
                .bind("under", under)
                .bind("rows", MISPLACED_SHOWN)
                .mapTo(Misplaced.class)
                .list());
    }

    boolean holds(UUID campaignId, UUID unit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT EXISTS (
                            SELECT FROM tally_unit WHERE campaign_id = :campaign AND unit_id = :unit AND path IS NOT NULL)
                        """)
                .bind("campaign", campaignId)
                .bind("unit", unit)
                .mapTo(Boolean.class)
                .one());
    }
}
