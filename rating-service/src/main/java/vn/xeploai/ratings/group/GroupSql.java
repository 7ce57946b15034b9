package vn.xeploai.ratings.group;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import vn.xeploai.platform.act.Act;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Named groups of campaigns, with the subjects that are in them now. */
interface GroupSql {
    record GroupingRow(UUID id, String documentNumber, LocalDate documentDate, Instant recordedAt) {}

    @SqlQuery(
            """
            SELECT id, document_number, document_date, recorded_at
            FROM grouping
            WHERE campaign_id = :campaignId
            ORDER BY recorded_at DESC
            LIMIT 1
            """)
    Optional<GroupingRow> current(UUID campaignId);

    /** The lists of kinds and ids are parallel; both are null where the group is a rule. */
    record GroupRow(
            UUID id,
            String name,
            List<String> listedKinds,
            List<UUID> listedIds,
            List<String> subjectKinds,
            List<UUID> units,
            List<String> unitTypes,
            int size) {
        PositionGroup group() {
            return new PositionGroup(id, name, subjects(), listedIds == null ? rule() : null, size);
        }

        private List<Subject> subjects() {
            if (listedIds == null) return null;
            return IntStream.range(0, listedIds.size())
                    .mapToObj(at -> new Subject(SubjectKind.valueOf(listedKinds.get(at)), listedIds.get(at)))
                    .toList();
        }

        private GroupMembership rule() {
            var kinds = subjectKinds == null
                    ? null
                    : subjectKinds.stream().map(SubjectKind::valueOf).toList();
            return new GroupMembership(kinds, units, unitTypes);
        }
    }

    @SqlQuery(
            """
            WITH sizes AS (
                SELECT grouped.group_id, count(*)::integer AS size
                FROM grouped_ratings(:campaignId) grouped
                JOIN rating_now state USING (rating_id)
                JOIN unit_place place ON place.campaign_id = state.campaign_id AND place.unit_id = state.unit_id
                WHERE place.path IS NOT NULL
                GROUP BY grouped.group_id
            )
            SELECT named.id, named.name, named.subject_kinds, named.units, named.unit_types, coalesce(sizes.size, 0) AS size,
                   CASE WHEN named.ratings IS NOT NULL
                        THEN ARRAY (SELECT subject_kind FROM rating_subject WHERE id = ANY(named.ratings) ORDER BY id)
                   END AS listed_kinds,
                   CASE WHEN named.ratings IS NOT NULL
                        THEN ARRAY (SELECT subject_id FROM rating_subject WHERE id = ANY(named.ratings) ORDER BY id)
                   END AS listed_ids
            FROM position_group named
            LEFT JOIN sizes ON sizes.group_id = named.id
            WHERE named.grouping_id = :groupingId
            ORDER BY named.position
            """)
    List<GroupRow> groups(UUID campaignId, UUID groupingId);

    /** Subjects in no group or in several, of the kinds of which groups hold some, in a fixed order. */
    @SqlQuery(
            """
            WITH grouped AS (
                SELECT rating_id, count(*) AS groups FROM grouped_ratings(:campaignId) GROUP BY rating_id
            ), held AS (
                SELECT DISTINCT state.subject_kind FROM grouped JOIN rating_now state USING (rating_id)
            )
            SELECT state.subject_kind, state.subject_id, coalesce(grouped.groups, 0) AS groups
            FROM rating_now state
            JOIN unit_place place ON place.campaign_id = state.campaign_id AND place.unit_id = state.unit_id
            LEFT JOIN grouped ON grouped.rating_id = state.rating_id
            WHERE state.campaign_id = :campaignId AND state.state <> 'OFF_ROSTER' AND place.path IS NOT NULL
              AND state.subject_kind IN (SELECT subject_kind FROM held) AND coalesce(grouped.groups, 0) <> 1
            ORDER BY state.subject_kind COLLATE "C", state.subject_id
            LIMIT :rows
            """)
    List<GroupMisfit> misfits(UUID campaignId, int rows);

    @SqlQuery(
            """
            SELECT named.id, named.name
            FROM position_group named
            WHERE named.grouping_id = (
                SELECT id FROM grouping WHERE campaign_id = :campaignId AND recorded_at <= :knownAt ORDER BY recorded_at DESC LIMIT 1)
            """)
    @KeyColumn("id")
    @ValueColumn("name")
    Map<UUID, String> names(UUID campaignId, OffsetDateTime knownAt);

    /** The types of the units of the copied tree, in alphabetical order. */
    @SqlQuery(
            """
            SELECT DISTINCT type COLLATE "C"
            FROM campaign_tree
            WHERE campaign_id = :campaignId AND type IS NOT NULL
            ORDER BY 1
            """)
    List<String> unitTypes(UUID campaignId);

    /** Those of the units that the copied tree has. */
    @SqlQuery("SELECT unit_id FROM campaign_tree WHERE campaign_id = :campaignId AND unit_id = ANY(:units)")
    Set<UUID> units(UUID campaignId, Collection<UUID> units);

    @SqlUpdate(
            """
            INSERT INTO grouping (id, campaign_id, document_number, document_date, act_id, recorded_at)
            VALUES (:id, :campaignId, :request.documentNumber, :request.documentDate, :act.id, :act.recordedAt)
            """)
    void insert(UUID id, UUID campaignId, @BindMethods("request") GroupingRequest request, @BindMethods("act") Act act);

    /** A group to be recorded; arrays are empty where they choose nothing. */
    record NewGroup(
            UUID id,
            int position,
            String name,
            UUID[] ratings,
            String[] subjectKinds,
            UUID[] units,
            String[] unitTypes) {}

    @SqlBatch(
            """
            INSERT INTO position_group (id, grouping_id, campaign_id, position, name, ratings, subject_kinds, units, unit_types)
            VALUES (:id, :groupingId, :campaignId, :position, :name, nullif(:ratings::uuid[], '{}'),
                    nullif(:subjectKinds::text[], '{}'), nullif(:units::uuid[], '{}'), nullif(:unitTypes::text[], '{}'))
            """)
    void insert(UUID groupingId, UUID campaignId, @BindMethods Collection<NewGroup> groups);
}
