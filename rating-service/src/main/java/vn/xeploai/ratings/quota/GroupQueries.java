package vn.xeploai.ratings.quota;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

/** The named groups of a campaign as they stand now. */
@Singleton
class GroupQueries {
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

    /** @param rows how everybody of the campaign stands, by which the groups are counted */
    List<PositionGroup> groups(UUID groupingId, List<QuotaRow> rows) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT named.*,
                               ARRAY (SELECT subject_kind FROM rating WHERE id = ANY(named.ratings) ORDER BY id) AS kinds,
                               ARRAY (SELECT subject_id FROM rating WHERE id = ANY(named.ratings) ORDER BY id) AS subjects
                        FROM position_group named
                        WHERE named.grouping_id = :grouping
                        ORDER BY named.position
                        """)
                .bind("grouping", groupingId)
                .map((row, context) -> group(row, rows))
                .list());
    }

    private static PositionGroup group(ResultSet row, List<QuotaRow> rows) throws SQLException {
        var listed = row.getArray("ratings") != null;
        var id = row.getObject("id", UUID.class);
        return new PositionGroup(
                id, row.getString("name"), listed ? subjects(row) : null, listed ? null : rule(row), size(id, rows));
    }

    private static int size(UUID group, List<QuotaRow> rows) {
        return rows.stream()
                .filter(row -> row.place().named().contains(group))
                .mapToInt(QuotaRow::subjects)
                .sum();
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

    /** In the order of the alphabet. */
    Set<String> unitTypes(UUID campaignId) {
        return jdbi.withHandle(handle -> new TreeSet<>(handle.createQuery(
                        """
                        SELECT DISTINCT type
                        FROM campaign_unit
                        WHERE campaign_id = :campaign AND recorded_to IS NULL AND type IS NOT NULL
                        """)
                .bind("campaign", campaignId)
                .mapTo(String.class)
                .list()));
    }

    /** Those of the units that the copied tree has. */
    Set<UUID> held(UUID campaignId, Collection<UUID> units) {
        return Set.copyOf(jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT unit_id
                        FROM campaign_unit
                        WHERE campaign_id = :campaign AND recorded_to IS NULL AND unit_id = ANY(:units)
                        """)
                .bind("campaign", campaignId)
                .bindArray("units", UUID.class, units.toArray())
                .mapTo(UUID.class)
                .list()));
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
