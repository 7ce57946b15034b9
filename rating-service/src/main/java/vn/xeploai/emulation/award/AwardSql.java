package vn.xeploai.emulation.award;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.json.Json;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import vn.xeploai.emulation.title.TitleKind;
import vn.xeploai.platform.text.Names;

/** Awards as recorded at an instant, and what is kept with their documents. */
interface AwardSql {
    String ROW =
            """
            SELECT known.*, act.document_number, act.document_date
            FROM emulation.award_known_at(:knownAt) known
            JOIN act ON act.id = known.act_id
            """;
    String LISTED =
            """
            WHERE (:campaign::uuid IS NULL OR known.campaign_id = :campaign)
              AND (:year::integer IS NULL OR known.award_year = :year)
              AND (:under::uuid IS NULL OR (known.campaign_id, known.unit_id) IN (
                      SELECT below.campaign_id, below.unit_id FROM campaign_units_below(:under, :knownAt) below))
              AND (:title::text IS NULL OR known.title = :title)
              AND (:kind::text IS NULL OR known.kind = :kind)
              AND (:side::text IS NULL OR known.side = :side)
              AND (:recipientKind::text IS NULL OR known.recipient_kind = :recipientKind)
              AND (:recipient::uuid IS NULL OR known.recipient_id = :recipient)
              AND (:awardingUnit::uuid IS NULL OR known.awarding_unit_id = :awardingUnit)
              AND (:decision::uuid IS NULL OR known.decision_id = :decision)
              AND (:revoked::boolean IS NULL OR known.revoked = :revoked)
            """;

    @SqlQuery(ROW + "WHERE known.id = :id")
    Optional<AwardSummary> find(UUID id, OffsetDateTime knownAt);

    @SqlQuery(ROW + "WHERE known.decision_id = :decision ORDER BY known.position")
    List<AwardSummary> ofDecision(UUID decision, OffsetDateTime knownAt);

    @SqlQuery(ROW + LISTED + "AND (:after::uuid IS NULL OR known.id > :after) ORDER BY known.id LIMIT :rows")
    List<AwardSummary> page(@BindMethods AwardFilter filter, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) FROM emulation.award_known_at(:knownAt) known " + LISTED)
    long count(@BindMethods AwardFilter filter, OffsetDateTime knownAt);

    @SqlQuery("SELECT signer FROM emulation.award_decision WHERE id = :decision")
    String signer(UUID decision);

    @SqlQuery(
            """
            SELECT id FROM emulation.award_decision
            WHERE awarding_unit_id = :awardingUnit AND number_key = :numberKey AND decided_on = :decidedOn
            """)
    Optional<UUID> findDecision(UUID awardingUnit, String numberKey, LocalDate decidedOn);

    @SqlQuery(
            """
            SELECT revocation.ground, revocation.revoked_on AS "on", revocation.revoking_unit_id, revocation.reason, act.document_number,
                   act.document_date, revocation.recorded_at, act.actor, act.verified
            FROM emulation.award_revocation revocation
            JOIN act ON act.id = revocation.act_id
            WHERE revocation.award_id = :award AND revocation.recorded_at <= :knownAt
            """)
    Optional<AwardResponse.RevocationEntry> revocation(UUID award, OffsetDateTime knownAt);

    /** A line of a document, as it is compared with earlier awards. */
    record AskedLine(
            int position,
            UUID recipient,
            String title,
            int year,
            boolean form,
            String side,
            String achievementKind,
            UUID achievement,
            String event,
            UUID nomination) {
        static AskedLine of(AwardLine line) {
            var title = line.candidate().title();
            var achievement = line.item().achievement();
            return new AskedLine(
                    line.at(),
                    line.candidate().recipient().id(),
                    title.code(),
                    line.awardYear(),
                    title.kind() == TitleKind.FORM,
                    title.side().name(),
                    achievement == null ? null : achievement.kind().name(),
                    achievement == null ? null : achievement.id(),
                    achievement == null ? null : Names.key(achievement.event()),
                    line.item().nominationItemId());
        }
    }

    /** @param sameTitle whether it is of the same title and year; otherwise it is another form for the same achievement */
    record EarlierAward(int position, UUID id, boolean sameTitle) {}

    String ASKED =
            """
            FROM jsonb_to_recordset(:lines::jsonb) AS line(
                "position" integer, recipient uuid, title text, year integer, form boolean, side text, "achievementKind" text,
                achievement uuid, event text, nomination uuid)
            """;

    /** The awards that still hold and that each line would repeat. */
    @SqlQuery(
            """
            SELECT line.position, known.id, known.title = line.title AND known.award_year = line.year AS same_title
            """
                    + ASKED
                    + """
                    JOIN emulation.award_known_at('infinity') known ON known.recipient_id = line.recipient AND NOT known.revoked
                    JOIN emulation.award kept ON kept.id = known.id
                    WHERE known.title = line.title AND known.award_year = line.year
                       OR known.kind = 'FORM' AND line.form AND known.side = line.side AND known.achievement_kind = line."achievementKind"
                          AND (known.achievement_id = line.achievement OR kept.achievement_key = line.event)
                    ORDER BY line.position, known.id
                    """)
    List<EarlierAward> earlier(@Json List<AskedLine> lines);

    /** What was reported of the line of an award. */
    @SqlQuery(
            """
            SELECT reported.finding
            FROM emulation.award
            JOIN emulation.award_finding reported
              ON reported.decision_id = award.decision_id AND reported.finding ->> 'field' = format('items[%s]', award.position)
            WHERE award.id = :award
            ORDER BY reported.position
            """)
    @Json
    List<AwardFinding> findings(UUID award);

    @SqlUpdate(
            """
            INSERT INTO emulation.award_finding (decision_id, position, finding)
            SELECT :decision, found.position - 1, found.finding
            FROM jsonb_array_elements(:findings::jsonb) WITH ORDINALITY AS found(finding, position)
            """)
    void insertFindings(UUID decision, @Json List<AwardFinding> findings);
}
