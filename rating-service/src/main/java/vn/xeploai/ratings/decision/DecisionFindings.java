package vn.xeploai.ratings.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.ratings.rule.Finding;

/** What the rules said of a paper, kept with it as it was answered. */
@Singleton
class DecisionFindings {
    private final Jdbi jdbi;
    private final ObjectMapper json;

    DecisionFindings(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    void insert(UUID decisionId, List<Finding> findings) {
        if (findings.isEmpty()) return;
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        INSERT INTO decision_finding (decision_id, position, finding)
                        SELECT :decision, position, finding::jsonb
                        FROM unnest(:positions, :findings) AS found(position, finding)
                        """)
                .bind("decision", decisionId)
                .bindArray(
                        "positions",
                        Integer.class,
                        IntStream.range(0, findings.size()).boxed().toArray())
                .bindArray(
                        "findings",
                        String.class,
                        findings.stream().map(this::text).toArray())
                .execute());
    }

    List<Finding> of(UUID decisionId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT finding FROM decision_finding WHERE decision_id = :decision ORDER BY position
                        """)
                .bind("decision", decisionId)
                .map((row, context) -> finding(row.getString(1)))
                .list());
    }

    private String text(Finding finding) {
        try {
            return json.writeValueAsString(finding);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private Finding finding(String text) {
        try {
            return json.readValue(text, Finding.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
