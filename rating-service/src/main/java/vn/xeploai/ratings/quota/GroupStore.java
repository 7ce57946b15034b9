package vn.xeploai.ratings.quota;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Records a version of the named groups of a campaign. */
@Singleton
class GroupStore {
    private final Jdbi jdbi;

    GroupStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param ratings the ratings of all listed subjects */
    void insert(UUID campaignId, GroupingRequest request, Map<Subject, UUID> ratings, Act act) {
        var id = Ids.next();
        jdbi.useHandle(handle -> {
            handle.createUpdate(
                            """
                            INSERT INTO grouping (id, campaign_id, document_number, document_date, act_id, recorded_at)
                            VALUES (:id, :campaign, :number, :date, :act, :at)
                            """)
                    .bind("id", id)
                    .bind("campaign", campaignId)
                    .bind("number", request.documentNumber())
                    .bind("date", request.documentDate())
                    .bind("act", act.id())
                    .bind("at", act.recordedAt())
                    .execute();
            for (var at = 0; at < request.groups().size(); at++) {
                insert(handle, new Row(id, campaignId, at), request.groups().get(at), ratings);
            }
        });
    }

    private record Row(UUID groupingId, UUID campaignId, int position) {}

    private static void insert(Handle handle, Row row, PositionGroupRequest group, Map<Subject, UUID> ratings) {
        var rule = group.rule() == null ? new GroupMembership(null, null, null) : group.rule();
        handle.createUpdate(
                        """
                        INSERT INTO position_group (id, grouping_id, campaign_id, position, name, ratings, subject_kinds, units, unit_types)
                        VALUES (:id, :grouping, :campaign, :position, :name, nullif(:ratings::uuid[], '{}'),
                                nullif(:kinds::text[], '{}'), nullif(:units::uuid[], '{}'), nullif(:types::text[], '{}'))
                        """)
                .bind("id", Ids.next())
                .bind("grouping", row.groupingId())
                .bind("campaign", row.campaignId())
                .bind("position", row.position())
                .bind("name", group.name())
                .bindArray(
                        "ratings",
                        UUID.class,
                        orNone(group.subjects()).stream().map(ratings::get).toArray())
                .bindArray(
                        "kinds",
                        String.class,
                        orNone(rule.subjectKinds()).stream()
                                .map(SubjectKind::name)
                                .toArray())
                .bindArray("units", UUID.class, orNone(rule.units()).toArray())
                .bindArray("types", String.class, orNone(rule.unitTypes()).toArray())
                .execute();
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }
}
