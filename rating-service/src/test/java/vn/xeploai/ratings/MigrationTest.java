package vn.xeploai.ratings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.platform.testing.PostgresResource;

/** The rows of an earlier release are carried over by the later migrations. */
class MigrationTest {
    private static final String ROOT = "00000000-0000-7000-8000-00000000000a";
    private static final String CELL = "00000000-0000-7000-8000-00000000000b";
    private static final String MEMBER = "00000000-0000-7000-8000-00000000000c";
    private static final String LEAVER = "00000000-0000-7000-8000-00000000000d";
    /** A ward with one cell: opened on the 1st, its member decided on the 2nd, reported on the 3rd, another one gone on the 4th. */
    private static final String BEFORE =
            """
            INSERT INTO act (id, recorded_at, actor, verified, request_id, operation)
            VALUES ('%1$s', '2026-01-01', 'test', false, 'r', 'POST');
            INSERT INTO campaign (id, period, period_from, period_to, track, root_unit_id, subject_kinds, scheme_id, scheme_revision,
                                  roster_on, act_id, recorded_at)
            VALUES ('%1$s', '2022', '2022-01-01', '2023-01-01', 'PARTY', '%1$s', '{MEMBER}', 'P2019', 1, '2022-12-31', '%1$s', '2026-01-01');
            INSERT INTO campaign_unit (campaign_id, unit_id, parent_id, kind, party_level, founded_on, recorded_from, act_id)
            VALUES ('%1$s', '%1$s', NULL, 'COMMUNE_COMMITTEE', 'GRASSROOTS', '2010-01-01', '2026-01-01', '%1$s'),
                   ('%1$s', '%2$s', '%1$s', 'CELL', 'CELL', '2010-01-01', '2026-01-01', '%1$s');
            INSERT INTO rating (id, campaign_id, subject_kind, subject_id, act_id, recorded_at)
            SELECT id, '%1$s', 'MEMBER', id, '%1$s', '2026-01-01' FROM unnest('{%3$s,%4$s}'::uuid[]) AS member(id);
            INSERT INTO roster_entry (rating_id, campaign_id, subject_kind, subject_id, unit_id, on_roster, recorded_from, recorded_to, act_id)
            VALUES ('%3$s', '%1$s', 'MEMBER', '%3$s', '%2$s', true, '2026-01-01', NULL, '%1$s'),
                   ('%4$s', '%1$s', 'MEMBER', '%4$s', '%2$s', true, '2026-01-01', '2026-01-04', '%1$s'),
                   ('%4$s', '%1$s', 'MEMBER', '%4$s', '%2$s', false, '2026-01-04', NULL, '%1$s');
            INSERT INTO decision (id, campaign_id, number, date, deciding_unit_id, signer, origin, item_count, act_id, recorded_at)
            VALUES ('%1$s', '%1$s', '\uff11\uff12 \u2212 Q\u00d0/Đ\u2011QỦ', '2022-12-28', '%1$s', 'Bí thư', 'SYSTEM', 1, '%1$s', '2026-01-02');
            INSERT INTO decision_item (rating_id, recorded_at, position, state, grade, decided_on, act_id)
            VALUES ('%3$s', '2026-01-02', 0, 'DECIDED', 'HTTNV', '2022-12-28', '%1$s');
            INSERT INTO rating_state (rating_id, campaign_id, subject_kind, subject_id, unit_id, state, grade, changed_at)
            VALUES ('%3$s', '%1$s', 'MEMBER', '%3$s', '%2$s', 'DECIDED', 'HTTNV', '2026-01-02'),
                   ('%4$s', '%1$s', 'MEMBER', '%4$s', '%2$s', 'OFF_ROSTER', NULL, '2026-01-04');
            INSERT INTO submission (id, campaign_id, unit_id, version, number, date, signer, figures_hash, act_id, recorded_at)
            VALUES ('%1$s', '%1$s', '%1$s', 1, '1-BC/ĐU', '2022-12-30', 'Bí thư', 'sha256:', '%1$s', '2026-01-03');
            INSERT INTO tally_unit (campaign_id, unit_id, changed_at, roster_hash)
            VALUES ('%1$s', '%1$s', '2026-01-03', NULL), ('%1$s', '%2$s', '2026-01-04', 'd41d8cd98f00b204e9800998ecf8427e');
            """;

    /** Before that, on the 1st, a document decided the member, on whom its body was not competent, and cancelled another rating. */
    private static final String DECIDED =
            """
            INSERT INTO decision_item (rating_id, recorded_at, decision_id, position, state, grade, decided_on, act_id)
            VALUES ('%2$s', '2026-01-01 12:00', '%1$s', 0, 'DECIDED', 'HTTNV', '2022-12-28', '%1$s'),
                   ('%3$s', '2026-01-01 12:00', '%1$s', 1, 'CANCELLED', NULL, '2022-12-28', '%1$s');
            INSERT INTO decision_finding (decision_id, position, finding)
            SELECT '%1$s', at, jsonb_build_object('rule', rule, 'severity', severity, 'subject', jsonb_build_object('kind', 'MEMBER', 'id', id))
            FROM (VALUES (0, 'V18a', 'ERROR', '%2$s'), (1, 'V18a', 'WARNING', '%3$s'), (2, 'V15', 'ERROR', '%3$s'))
                 AS found(at, rule, severity, id);
            """;

    private final PostgresResource postgres = new PostgresResource();
    private Map<String, String> settings;
    private Jdbi jdbi;

    @BeforeEach
    void migrateWithRows() {
        settings = postgres.start();
        jdbi = Jdbi.create(settings.get("XEPLOAI_DB_URL"), "owner", "owner");
        migrate("006");
        jdbi.useHandle(handle -> handle.execute(BEFORE.formatted(ROOT, CELL, MEMBER, LEAVER)));
        migrate("021");
        jdbi.useHandle(handle -> handle.execute(DECIDED.formatted(ROOT, MEMBER, LEAVER)));
        migrate("latest");
    }

    @AfterEach
    void stop() {
        postgres.stop();
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(settings.get("XEPLOAI_DB_URL"), "owner", "owner")
                .placeholders(Map.of("service_role", "service"))
                .target(target)
                .load()
                .migrate();
    }

    private List<String> rows(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    @Test
    void countsAreDerivedFromTheCurrentRatings() throws NoSuchAlgorithmException {
        assertEquals(
                List.of(hash(CELL, MEMBER)),
                rows("SELECT roster_hash::text FROM tally_unit WHERE roster_hash IS NOT NULL"));
        assertEquals(
                List.of("{" + ROOT + "}", "{" + ROOT + "," + CELL + "}"),
                rows("SELECT path::text FROM tally_unit ORDER BY unit_id"));
        assertEquals(List.of("2022-12-28"), rows("SELECT decided_on::text FROM rating_state WHERE state = 'DECIDED'"));
    }

    @Test
    void aBodyFoundNotCompetentStaysSo() {
        assertEquals(
                List.of("0 false", "0 null", "1 true"),
                rows(
                        "SELECT concat_ws(' ', position, coalesce(by_competent_body::text, 'null')) FROM decision_item ORDER BY 1"));
    }

    /** As the service writes it for new ones. */
    @Test
    void aDocumentIsRecognisedByItsNumberInAnySpelling() {
        assertEquals(List.of("12-qđ/đ-qủ"), rows("SELECT number_key FROM decision"));
    }

    private static String hash(String unit, String member) throws NoSuchAlgorithmException {
        var md5 = MessageDigest.getInstance("MD5").digest((unit + "/" + member).getBytes(StandardCharsets.UTF_8));
        return new BigInteger(HexFormat.of().formatHex(md5).substring(0, 15), 16).toString();
    }

    @Test
    void decisionsFromBeforeStepsExistedAreUnchanged() {
        assertEquals(
                List.of("DECIDED HTTNV 02", "OFF_ROSTER - 04"),
                rows("SELECT state || ' ' || coalesce(grade, '-') || ' ' || to_char(changed_at, 'DD')"
                        + " FROM rating_known_at('infinity') ORDER BY id"));
    }

    @Test
    void everyFactMarksItsUnit() {
        var marks = "SELECT to_char(recorded_at, 'DD') FROM tally_mark WHERE unit_id = '%s' ORDER BY recorded_at";

        assertEquals(List.of("01", "03"), rows(marks.formatted(ROOT)));
        assertEquals(List.of("01", "02", "04"), rows(marks.formatted(CELL)));
    }
}
