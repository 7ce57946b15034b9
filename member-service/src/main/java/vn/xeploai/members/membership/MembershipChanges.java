package vn.xeploai.members.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import vn.xeploai.members.timeline.LedgerSql.Ledger;
import vn.xeploai.platform.act.Act;

/** Moves many members at once to other cells, from the day on which a decision on the structure takes effect. */
public interface MembershipChanges {
    Ledger LEDGER = new Ledger("membership", "member_id", "member_id, unit_id, kind, valid_from, valid_to");

    record Count(long members, long memberships) {}

    String COLUMNS =
            "INSERT INTO membership (id, member_id, unit_id, kind, valid_from, valid_to, recorded_from, act_id) ";
    /** The part of a closed row that stays true: its days before the decision. */
    String EARLIER =
            """
            SELECT uuidv7(), member_id, unit_id, kind, valid_from, :on::date, :act.recordedAt::timestamptz, :act.id::uuid
            FROM closed
            WHERE valid_from < :on
            UNION ALL
            """;

    @SqlUpdate(
            """
            WITH closed AS (
                UPDATE membership m SET recorded_to = :act.recordedAt
                WHERE m.unit_id = :source AND m.member_id = ANY(:members) AND m.recorded_to IS NULL
                  AND (m.valid_to IS NULL OR m.valid_to > :on)
                RETURNING m.*)
            """
                    + COLUMNS
                    + EARLIER
                    + """
                    SELECT uuidv7(), member_id, :target::uuid, kind, greatest(valid_from, :on::date), valid_to,
                           :act.recordedAt::timestamptz, :act.id::uuid
                    FROM closed
                    """)
    void move(Collection<UUID> members, UUID source, UUID target, LocalDate on, @BindMethods("act") Act act);

    /** @param heirs by cell: the one to which all who still belong to it move */
    default void moveAll(Map<UUID, UUID> heirs, LocalDate on, Act act) {
        moveAll(heirs.keySet(), heirs.values(), on, act);
    }

    @SqlUpdate(
            """
            WITH heir AS (
                SELECT * FROM unnest(:sources, :heirs) AS h(source, heir)
            ), closed AS (
                UPDATE membership m SET recorded_to = :act.recordedAt
                FROM heir
                WHERE m.unit_id = heir.source AND m.recorded_to IS NULL AND (m.valid_to IS NULL OR m.valid_to > :on)
                RETURNING m.*, heir.heir)
            """
                    + COLUMNS
                    + EARLIER
                    + """
                    SELECT uuidv7(), member_id, heir, kind, greatest(valid_from, :on::date), valid_to,
                           :act.recordedAt::timestamptz, :act.id::uuid
                    FROM closed
                    """)
    void moveAll(Collection<UUID> sources, Collection<UUID> heirs, LocalDate on, @BindMethods("act") Act act);

    /** How many members the act moved, by how many memberships. */
    @SqlQuery(
            """
            SELECT count(DISTINCT member_id) AS members, count(*) AS memberships
            FROM membership
            WHERE act_id = :act.id AND valid_from >= :on
            """)
    Count countMoved(LocalDate on, @BindMethods("act") Act act);
}
