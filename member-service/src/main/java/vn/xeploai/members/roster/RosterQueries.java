package vn.xeploai.members.roster;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Streams a roster row by row, so that it needs no more memory for a country than for a ward. */
@Singleton
class RosterQueries {
    private static final int ROWS_AT_ONCE = 1_000;
    private static final String UNITS =
            """
            SELECT 'UNIT' AS line, t.unit_id AS id, t.parent_id, v.kind, v.type, v.party_level,
                   (SELECT min(f.valid_from) FROM unit_version f
                    WHERE f.unit_id = t.unit_id AND known(f.recorded_from, f.recorded_to, :knownAt)) AS founded_on
            FROM unit_tree(:under, :on, :knownAt) t
            JOIN unit_version v
              ON v.unit_id = t.unit_id AND stands(v.valid_from, v.valid_to, :on) AND known(v.recorded_from, v.recorded_to, :knownAt)
            ORDER BY t.depth, t.unit_id
            """;
    private static final String MEMBERS =
            """
            SELECT 'MEMBER' AS line, m.member_id AS id, m.unit_id, s.state AS standing,
                   (SELECT min(a.valid_from) FROM standing a
                    WHERE a.member_id = m.member_id AND known(a.recorded_from, a.recorded_to, :knownAt)) AS admitted_on,
                   temporary.unit_id AS temporary_unit_id
            FROM membership m
            JOIN standing s
              ON s.member_id = m.member_id AND stands(s.valid_from, s.valid_to, :on) AND known(s.recorded_from, s.recorded_to, :knownAt)
            LEFT JOIN membership temporary
              ON temporary.member_id = m.member_id AND temporary.kind = 'TEMPORARY'
             AND stands(temporary.valid_from, temporary.valid_to, :on) AND known(temporary.recorded_from, temporary.recorded_to, :knownAt)
            WHERE m.unit_id IN (SELECT unit_id FROM unit_tree(:under, :on, :knownAt)) AND m.kind = 'OFFICIAL'
              AND stands(m.valid_from, m.valid_to, :on) AND known(m.recorded_from, m.recorded_to, :knownAt)
              AND s.state IN ('PROBATIONARY', 'OFFICIAL', 'EXEMPT', 'SUSPENDED')
            ORDER BY m.unit_id, m.member_id
            """;

    private final Jdbi jdbi;

    RosterQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void stream(UUID under, LocalDate on, OffsetDateTime knownAt, Consumer<RosterLine> each) {
        jdbi.useTransaction(handle -> {
            rows(handle, UNITS, under, on, knownAt, RosterLine.UnitLine.class, each);
            rows(handle, MEMBERS, under, on, knownAt, RosterLine.MemberLine.class, each);
        });
    }

    private static void rows(
            Handle handle,
            String sql,
            UUID under,
            LocalDate on,
            OffsetDateTime knownAt,
            Class<? extends RosterLine> type,
            Consumer<RosterLine> each) {
        handle.createQuery(sql)
                .bind("under", under)
                .bind("on", on)
                .bind("knownAt", knownAt)
                .setFetchSize(ROWS_AT_ONCE)
                .mapTo(type)
                .forEach(each);
    }
}
