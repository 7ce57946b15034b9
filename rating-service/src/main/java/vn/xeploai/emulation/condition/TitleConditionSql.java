package vn.xeploai.emulation.condition;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.json.Json;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import vn.xeploai.emulation.title.Need;

/** Conditions as recorded at an instant. */
interface TitleConditionSql {
    String ROW =
            """
            SELECT known.id, known.unit_id, known.authority, known.title, known.from_year, known.to_year, known.need, act.document_number,
                   act.document_date, known.recorded_at, revoking.document_number AS revoked_document_number,
                   known.revoked_on AS revoked_revoked_on, known.revocation_reason AS revoked_reason
            FROM emulation.title_condition_known_at(:knownAt) known
            JOIN act ON act.id = known.act_id
            LEFT JOIN act revoking ON revoking.id = known.revocation_act_id
            """;
    String LISTED =
            """
            WHERE (:title::text IS NULL OR known.title = :title)
              AND (:unit::uuid IS NULL OR known.unit_id = :unit)
              AND (:year::integer IS NULL OR :year BETWEEN known.from_year AND coalesce(known.to_year, :year))
              AND (:revoked::boolean IS NULL OR (known.revoked_on IS NOT NULL) = :revoked)
            """;

    @SqlQuery(ROW + "WHERE known.id = :id")
    Optional<TitleConditionResponse> find(UUID id, OffsetDateTime knownAt);

    @SqlQuery(ROW + LISTED + "AND (:after::uuid IS NULL OR known.id > :after) ORDER BY known.id LIMIT :rows")
    List<TitleConditionResponse> page(
            @BindMethods TitleConditionFilter filter, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) FROM emulation.title_condition_known_at(:knownAt) known " + LISTED)
    long count(@BindMethods TitleConditionFilter filter, OffsetDateTime knownAt);

    /** Those of a unit by documents of a day that ask the same of the same years and are not revoked. */
    @SqlQuery(
            """
            SELECT id
            FROM emulation.title_condition_known_at('infinity')
            WHERE unit_id = :unit AND title = :title AND issued_on = :on AND need = :need::jsonb AND from_year = :fromYear
              AND to_year IS NOT DISTINCT FROM :toYear AND revoked_on IS NULL
            ORDER BY id
            LIMIT 1
            """)
    Optional<UUID> same(UUID unit, String title, LocalDate on, @Json Need need, int fromYear, Integer toYear);

    /** A condition that holds in a place of a campaign, with the document that set it. */
    record HeldRow(
            String title,
            UUID campaignId,
            UUID placeId,
            UUID id,
            UUID unitId,
            String authority,
            String documentNumber,
            LocalDate issuedOn,
            @Json Need need) {}

    /** What is asked: of which titles, by documents of which day, where. Public, since Jdbi binds the methods of public types only. */
    public record HeldQuestion(String[] titles, int year, LocalDate on, UUID[] campaigns, UUID[] units) {}

    /** Those of units at or above places in the trees of campaigns, the earliest document first. */
    @SqlQuery(
            """
            WITH place AS MATERIALIZED (
                SELECT DISTINCT campaign_id, unit_id FROM unnest(:campaigns, :units) place(campaign_id, unit_id)
            ), held AS MATERIALIZED (
                SELECT known.*, act.document_number
                FROM emulation.title_condition_known_at(:knownAt) known
                JOIN act ON act.id = known.act_id
                WHERE known.title = ANY(:titles) AND :year BETWEEN known.from_year AND coalesce(known.to_year, :year)
                  AND known.issued_on <= :on AND (known.revoked_on IS NULL OR known.revoked_on > :on)
            )
            SELECT held.title, place.campaign_id, place.unit_id AS place_id, held.id, held.unit_id, held.authority, held.document_number,
                   held.issued_on, held.need
            FROM held
            CROSS JOIN (SELECT DISTINCT campaign_id FROM place) campaign
            CROSS JOIN LATERAL (
                SELECT below.unit_id FROM campaign_paths(campaign.campaign_id, held.unit_id, :knownAt) below
                UNION
                SELECT anywhere.unit_id
                FROM campaign_ancestors_known_at(:knownAt) above
                JOIN place anywhere ON anywhere.campaign_id = above.campaign_id
                WHERE above.campaign_id = campaign.campaign_id AND above.unit_id = held.unit_id) reached
            JOIN place ON place.campaign_id = campaign.campaign_id AND place.unit_id = reached.unit_id
            ORDER BY held.issued_on, held.id
            """)
    List<HeldRow> held(@BindMethods HeldQuestion question, OffsetDateTime knownAt);
}
