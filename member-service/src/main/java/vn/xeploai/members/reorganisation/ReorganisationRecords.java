package vn.xeploai.members.reorganisation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;

/** The decisions themselves, and the lineage that they draw. */
@Singleton
class ReorganisationRecords {
    private static final String DESCEND =
            """
            INSERT INTO lineage (id, reorganisation_id, predecessor_id, successor_id, extent, rest, effective_on, recorded_from, act_id)
            SELECT id, :reorganisation::uuid, predecessor_id, successor_id, extent, rest, :on::date, :at::timestamptz, :act::uuid
            FROM unnest(:ids, :predecessors, :successors, :extents, :rests) AS l(id, predecessor_id, successor_id, extent, rest)
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;

    ReorganisationRecords(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    UUID record(LocalDate effectiveOn, UUID corrects, ReorganisationContent content, List<Descent> descents, Act act) {
        var id = Ids.next();
        jdbi.useHandle(handle -> {
            handle.createUpdate(
                            """
                            INSERT INTO reorganisation (id, effective_on, corrects, content, act_id, recorded_at)
                            VALUES (:id, :on, :corrects, :content::jsonb, :act, :at)
                            """)
                    .bind("id", id)
                    .bind("on", effectiveOn)
                    .bind("corrects", corrects)
                    .bind("content", write(content))
                    .bind("act", act.id())
                    .bind("at", act.recordedAt())
                    .execute();
            descend(handle, id, effectiveOn, descents, act);
        });
        return id;
    }

    private static void descend(Handle handle, UUID reorganisation, LocalDate on, List<Descent> descents, Act act) {
        var ids = descents.stream().map(descent -> Ids.next()).toList();
        handle.createUpdate(DESCEND)
                .bind("reorganisation", reorganisation)
                .bind("on", on)
                .bind("at", act.recordedAt())
                .bind("act", act.id())
                .bindArray("ids", UUID.class, ids.toArray())
                .bindArray(
                        "predecessors",
                        UUID.class,
                        descents.stream().map(Descent::predecessor).toArray())
                .bindArray(
                        "successors",
                        UUID.class,
                        descents.stream().map(Descent::successor).toArray())
                .bindArray(
                        "extents",
                        String.class,
                        descents.stream().map(d -> d.extent().name()).toArray())
                .bindArray(
                        "rests",
                        Boolean.class,
                        descents.stream().map(Descent::rest).toArray())
                .execute();
        for (int i = 0; i < ids.size(); i++) {
            if (descents.get(i).members().isEmpty()) continue;
            handle.createUpdate(
                            "INSERT INTO lineage_member (lineage_id, member_id) SELECT :id, m FROM unnest(:members) AS m")
                    .bind("id", ids.get(i))
                    .bindArray("members", UUID.class, descents.get(i).members().toArray())
                    .execute();
        }
    }

    Optional<ReorganisationRow> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT r.id, r.effective_on, r.corrects, r.content::text AS content, r.act_id, r.recorded_at,
                               a.document_number, a.document_date, a.document_authority, a.document_title
                        FROM reorganisation r
                        JOIN act a ON a.id = r.act_id
                        WHERE r.id = :id
                        """)
                .bind("id", id)
                .mapTo(ReorganisationRow.class)
                .findOne());
    }

    ReorganisationContent content(ReorganisationRow row) {
        try {
            return json.readValue(row.content(), ReorganisationContent.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Reorganisation " + row.id(), unreadable);
        }
    }

    private String write(ReorganisationContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
