package vn.xeploai.members.lineage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import vn.xeploai.members.timeline.LedgerSql.Ledger;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;

/** Records the lines that a decision draws. */
public interface LineageChanges {
    Ledger LEDGER = new Ledger(
            "lineage", "predecessor_id", "reorganisation_id, predecessor_id, successor_id, extent, rest, effective_on");

    /**
     * One line of lineage that a decision draws.
     *
     * @param extent {@code WHOLE} or {@code PART}
     * @param rest whether all units and members that no other line names go to the successor
     * @param members the members of the predecessor who are named for the successor
     */
    record Descent(UUID predecessor, UUID successor, LinkExtent extent, boolean rest, List<UUID> members) {
        public static Descent whole(UUID predecessor, UUID successor) {
            return new Descent(predecessor, successor, LinkExtent.WHOLE, true, List.of());
        }

        public static Descent part(UUID predecessor, UUID successor, boolean rest, List<UUID> members) {
            return new Descent(predecessor, successor, LinkExtent.PART, rest, members);
        }
    }

    /** Lines as parallel arrays. */
    record Rows(UUID[] ids, UUID[] predecessors, UUID[] successors, String[] extents, Boolean[] rests) {
        static Rows of(List<Descent> descents) {
            return new Rows(
                    descents.stream().map(descent -> Ids.next()).toArray(UUID[]::new),
                    descents.stream().map(Descent::predecessor).toArray(UUID[]::new),
                    descents.stream().map(Descent::successor).toArray(UUID[]::new),
                    descents.stream().map(descent -> descent.extent().name()).toArray(String[]::new),
                    descents.stream().map(Descent::rest).toArray(Boolean[]::new));
        }
    }

    default void record(UUID reorganisation, List<Descent> descents, LocalDate on, Act act) {
        var rows = Rows.of(descents);
        insert(reorganisation, rows, on, act);
        for (int i = 0; i < descents.size(); i++) {
            var members = descents.get(i).members();
            if (!members.isEmpty()) insertMembers(rows.ids()[i], members);
        }
    }

    @SqlUpdate(
            """
            INSERT INTO lineage (id, reorganisation_id, predecessor_id, successor_id, extent, rest, effective_on, recorded_from, act_id)
            SELECT id, :reorganisation::uuid, predecessor_id, successor_id, extent, rest, :on::date, :act.recordedAt::timestamptz,
                   :act.id::uuid
            FROM unnest(:ids, :predecessors, :successors, :extents, :rests) AS l(id, predecessor_id, successor_id, extent, rest)
            """)
    void insert(UUID reorganisation, @BindMethods Rows rows, LocalDate on, @BindMethods("act") Act act);

    @SqlUpdate("INSERT INTO lineage_member (lineage_id, member_id) SELECT :lineage, m FROM unnest(:members) AS m")
    void insertMembers(UUID lineage, Collection<UUID> members);
}
