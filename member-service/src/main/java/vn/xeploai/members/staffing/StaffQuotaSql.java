package vn.xeploai.members.staffing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Quotas on a day, as recorded at an instant. */
interface StaffQuotaSql {
    String LISTED =
            """
            WHERE (:under::uuid IS NULL OR quota.unit_id IN (SELECT unit_id FROM unit_tree(:under, :on, :knownAt)))
              AND (:staffGroup::text IS NULL OR quota.staff_group = :staffGroup)
            """;

    @SqlQuery(
            """
            SELECT quota.id, quota.unit_id, quota.staff_group, quota.number, quota.valid_from, quota.valid_to, act.document_number,
                   act.document_date, quota.recorded_from
            FROM staff_quota_known_at(:on, :knownAt) quota
            JOIN act ON act.id = quota.act_id
            """
                    + LISTED
                    + "AND (:after::uuid IS NULL OR quota.id > :after) ORDER BY quota.id LIMIT :rows")
    List<StaffQuotaResponse> page(
            @BindMethods StaffQuotaFilter filter, LocalDate on, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) FROM staff_quota_known_at(:on, :knownAt) quota " + LISTED)
    long count(@BindMethods StaffQuotaFilter filter, LocalDate on, OffsetDateTime knownAt);
}
