package vn.xeploai.members.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.json.Json;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.customizer.FetchSize;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import vn.xeploai.members.catalogue.PostSide;
import vn.xeploai.members.standing.StandingState;
import vn.xeploai.members.unit.Identifier;
import vn.xeploai.members.unit.PartyLevel;
import vn.xeploai.members.unit.UnitKind;
import vn.xeploai.members.unit.UnitScope;
import vn.xeploai.members.unit.UnitType;

/** The lines of a roster: units from the root down, then their members, then the posts in them. */
interface RosterSql {
    @Schema(name = "RosterUnitLine", description = "A unit; parents come before their children")
    record UnitLine(
            String line,
            UUID id,
            @Schema(nullable = true) UUID parentId,
            UnitKind kind,
            @Schema(nullable = true) UnitType type,
            PartyLevel partyLevel,
            LocalDate foundedOn) {}

    record MemberLine(
            String line, UUID id, UUID unitId, StandingState standing, LocalDate admittedOn, UUID temporaryUnitId) {}

    /** A member with what identifies them to other systems. */
    @Schema(name = "RosterMemberLine", description = "A member of a cell")
    record IdentifiedMemberLine(
            String line,
            UUID id,
            @Schema(description = "The official cell") UUID unitId,
            StandingState standing,
            LocalDate admittedOn,
            @Schema(nullable = true, description = "The cell to which they belong temporarily") UUID temporaryUnitId,
            @Schema(
                            nullable = true,
                            description = "Only with `identifiers=true`",
                            extensions = @Extension(name = "x-optional", value = "true"))
                    String cardNumber,
            @Schema(
                            nullable = true,
                            description = "Only with `identifiers=true`",
                            extensions = @Extension(name = "x-optional", value = "true"))
                    String recordNumber,
            @Json
                    @Schema(
                            description = "Only with `identifiers=true`",
                            extensions = @Extension(name = "x-optional", value = "true"))
                    List<Identifier> identifiers) {}

    /** A post in a unit of the roster; the holder may be a member of a cell elsewhere. */
    @Schema(name = "RosterPostLine", description = "A post; the holder may be a member of a cell elsewhere")
    record PostLine(
            String line,
            UUID memberId,
            UUID unitId,
            PostSide side,
            boolean leader,
            String title,
            StandingState standing) {}

    @FetchSize(1000)
    @SqlQuery(
            """
            SELECT 'UNIT' AS line, t.unit_id AS id, t.parent_id, v.kind, v.type, v.party_level,
                   (SELECT min(f.valid_from) FROM unit_known_at(:knownAt) f WHERE f.unit_id = t.unit_id) AS founded_on
            FROM unit_tree(:under, :on, :knownAt) t
            JOIN unit_known_at(:on, :knownAt) v ON v.unit_id = t.unit_id
            ORDER BY t.depth, t.unit_id
            """)
    void units(@BindMethods UnitScope scope, Consumer<UnitLine> each);

    String MEMBER =
            """
            SELECT 'MEMBER' AS line, m.member_id AS id, m.unit_id, s.state AS standing,
                   (SELECT min(a.valid_from) FROM standing_known_at(:knownAt) a WHERE a.member_id = m.member_id) AS admitted_on,
                   temporary.unit_id AS temporary_unit_id
            """;

    String OF_SCOPE =
            """
            FROM (SELECT unit_id FROM unit_row(:under, :on, :knownAt, NULL) LIMIT :units) place
            JOIN membership_known_at(:on, :knownAt) m ON m.unit_id = place.unit_id AND m.kind = 'OFFICIAL'
            JOIN standing_known_at(:on, :knownAt) s ON s.member_id = m.member_id
            LEFT JOIN membership_known_at(:on, :knownAt) temporary
              ON temporary.member_id = m.member_id AND temporary.kind = 'TEMPORARY'
            """;

    String COUNTED =
            """
            WHERE s.state IN ('PROBATIONARY', 'OFFICIAL', 'EXEMPT', 'SUSPENDED')
            ORDER BY m.unit_id, m.member_id
            """;

    @FetchSize(1000)
    @SqlQuery(MEMBER + OF_SCOPE + COUNTED)
    void members(@BindMethods UnitScope scope, Consumer<MemberLine> each);

    /** The same members with their numbers. */
    @FetchSize(1000)
    @SqlQuery(MEMBER
            + ", number.card_number, number.record_number, number.identifiers\n"
            + OF_SCOPE
            + "JOIN member_number_known_at(:knownAt) number ON number.member_id = m.member_id\n"
            + COUNTED)
    void identifiedMembers(@BindMethods UnitScope scope, Consumer<IdentifiedMemberLine> each);

    /** The posts in units of the scope; a post without a unit is listed at the holder's official cell. */
    @FetchSize(1000)
    @SqlQuery(
            """
            WITH place AS MATERIALIZED (
                SELECT unit_id FROM unit_row(:under, :on, :knownAt, NULL) LIMIT :units
            ), held AS (
                SELECT post.id, post.member_id, post.unit_id, post.side, post.leader, post.title
                FROM place
                JOIN post_known_at(:on, :knownAt) post USING (unit_id)
                UNION ALL
                SELECT post.id, post.member_id, m.unit_id, post.side, post.leader, post.title
                FROM place
                JOIN membership_known_at(:on, :knownAt) m ON m.unit_id = place.unit_id AND m.kind = 'OFFICIAL'
                JOIN post_known_at(:on, :knownAt) post ON post.member_id = m.member_id AND post.unit_id IS NULL
            )
            SELECT 'POST' AS line, held.member_id, held.unit_id, held.side, held.leader, held.title, s.state AS standing
            FROM held
            JOIN standing_known_at(:on, :knownAt) s ON s.member_id = held.member_id
            WHERE s.state IN ('PROBATIONARY', 'OFFICIAL', 'EXEMPT', 'SUSPENDED')
            ORDER BY held.unit_id, held.member_id, held.id
            """)
    void posts(@BindMethods UnitScope scope, Consumer<PostLine> each);
}
