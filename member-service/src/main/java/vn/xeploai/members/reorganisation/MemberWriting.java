package vn.xeploai.members.reorganisation;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import vn.xeploai.platform.act.Act;

/** Takes the members of units that end to their new cells, and ends the posts held there. */
@Singleton
class MemberWriting {
    private static final String MOVE_NAMED =
            """
            WITH closed AS (
                UPDATE membership m SET recorded_to = :at
                WHERE m.unit_id = :source AND m.member_id = ANY(:members) AND m.recorded_to IS NULL
                  AND (m.valid_to IS NULL OR m.valid_to > :on)
                RETURNING m.*)
            INSERT INTO membership (id, member_id, unit_id, kind, valid_from, valid_to, recorded_from, act_id)
            SELECT uuidv7(), member_id, unit_id, kind, valid_from, :on::date, :at::timestamptz, :act::uuid FROM closed WHERE valid_from < :on
            UNION ALL
            SELECT uuidv7(), member_id, :target::uuid, kind, greatest(valid_from, :on::date), valid_to, :at::timestamptz, :act::uuid FROM closed
            """;
    private static final String MOVE_REST =
            """
            WITH heir AS (
                SELECT * FROM unnest(:sources, :heirs) AS h(source, heir)
            ), closed AS (
                UPDATE membership m SET recorded_to = :at
                FROM heir
                WHERE m.unit_id = heir.source AND m.recorded_to IS NULL AND (m.valid_to IS NULL OR m.valid_to > :on)
                RETURNING m.*, heir.heir)
            INSERT INTO membership (id, member_id, unit_id, kind, valid_from, valid_to, recorded_from, act_id)
            SELECT uuidv7(), member_id, unit_id, kind, valid_from, :on::date, :at::timestamptz, :act::uuid FROM closed WHERE valid_from < :on
            UNION ALL
            SELECT uuidv7(), member_id, heir, kind, greatest(valid_from, :on::date), valid_to, :at::timestamptz, :act::uuid FROM closed
            """;
    private static final String END_POSTS =
            """
            WITH closed AS (
                UPDATE post p SET recorded_to = :at
                WHERE p.unit_id = ANY(:units) AND p.recorded_to IS NULL AND (p.valid_to IS NULL OR p.valid_to > :on)
                RETURNING p.*)
            INSERT INTO post (id, member_id, unit_id, side, title, leader, valid_from, valid_to, recorded_from, act_id)
            SELECT uuidv7(), member_id, unit_id, side, title, leader, valid_from, :on::date, :at::timestamptz, :act::uuid FROM closed WHERE valid_from < :on
            """;
    private static final String COUNT_MOVED =
            """
            SELECT count(*) AS memberships, count(DISTINCT member_id) AS members
            FROM membership
            WHERE act_id = :act AND valid_from >= :on
            """;

    private final Jdbi jdbi;

    MemberWriting(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    MovedMembers write(Plan plan, Act act) {
        return jdbi.withHandle(handle -> {
            plan.descents().stream()
                    .filter(descent -> !descent.members().isEmpty())
                    .forEach(descent -> moveNamed(handle, descent, plan, act));
            var heirs = plan.heirs();
            on(handle, MOVE_REST, plan, act)
                    .bindArray("sources", UUID.class, heirs.keySet().toArray())
                    .bindArray("heirs", UUID.class, heirs.values().toArray())
                    .execute();
            var posts = on(handle, END_POSTS, plan, act)
                    .bindArray("units", UUID.class, plan.ended().toArray())
                    .execute();
            return moved(handle, plan, act, posts);
        });
    }

    private static void moveNamed(Handle handle, Descent descent, Plan plan, Act act) {
        on(handle, MOVE_NAMED, plan, act)
                .bind("source", descent.predecessor())
                .bind("target", descent.successor())
                .bindArray("members", UUID.class, descent.members().toArray())
                .execute();
    }

    private static MovedMembers moved(Handle handle, Plan plan, Act act, long posts) {
        return handle.createQuery(COUNT_MOVED)
                .bind("act", act.id())
                .bind("on", plan.on())
                .map((row, context) -> new MovedMembers(row.getLong("members"), row.getLong("memberships"), posts))
                .one();
    }

    private static Update on(Handle handle, String sql, Plan plan, Act act) {
        return handle.createUpdate(sql)
                .bind("on", plan.on())
                .bind("at", act.recordedAt())
                .bind("act", act.id());
    }
}
