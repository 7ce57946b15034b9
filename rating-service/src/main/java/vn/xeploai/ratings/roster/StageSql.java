package vn.xeploai.ratings.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.scheme.SubjectKind;

/** The working tables into which a roster is read. */
interface StageSql {
    record Unit(UUID id, UUID parentId, String kind, String type, String partyLevel, LocalDate foundedOn) {}

    /** @param ratingId of the rating, if the subject has none in the campaign yet */
    record Subject(
            UUID ratingId,
            SubjectKind kind,
            UUID id,
            UUID unitId,
            String standing,
            LocalDate admittedOn,
            UUID temporaryUnitId) {}

    /**
     * @param depth of the unit, 0 for the root
     * @param standing of the holder, who may be a member elsewhere
     */
    record Post(UUID memberId, UUID unitId, int depth, String side, boolean leader, String standing) {}

    record Overlap(UUID id, UUID rootUnitId) {}

    default void addUnits(UUID stage, List<Unit> units) {
        insertUnits(
                stage,
                ids(units, Unit::id),
                ids(units, Unit::parentId),
                texts(units, Unit::kind),
                texts(units, Unit::type),
                texts(units, Unit::partyLevel),
                texts(units, Unit::foundedOn));
    }

    @SqlUpdate(
            """
            INSERT INTO staged_unit (stage_id, unit_id, parent_id, kind, type, party_level, founded_on)
            SELECT :stage, * FROM unnest(:ids, :parents, :kinds, :types, :levels, :foundedOn::date[])
            """)
    void insertUnits(
            UUID stage,
            UUID[] ids,
            UUID[] parents,
            String[] kinds,
            String[] types,
            String[] levels,
            String[] foundedOn);

    default void addSubjects(UUID stage, List<Subject> subjects) {
        insertSubjects(
                stage,
                ids(subjects, Subject::ratingId),
                texts(subjects, Subject::kind),
                ids(subjects, Subject::id),
                ids(subjects, Subject::unitId),
                texts(subjects, Subject::standing),
                texts(subjects, Subject::admittedOn),
                ids(subjects, Subject::temporaryUnitId));
    }

    @SqlUpdate(
            """
            INSERT INTO staged_subject (stage_id, rating_id, subject_kind, subject_id, unit_id, standing, admitted_on, temporary_unit_id)
            SELECT :stage, * FROM unnest(:ratings, :kinds, :ids, :units, :standings, :admittedOn::date[], :temporaryUnits)
            """)
    void insertSubjects(
            UUID stage,
            UUID[] ratings,
            String[] kinds,
            UUID[] ids,
            UUID[] units,
            String[] standings,
            String[] admittedOn,
            UUID[] temporaryUnits);

    default void addPosts(UUID stage, List<Post> posts) {
        insertPosts(
                stage,
                ids(posts, Post::memberId),
                ids(posts, Post::unitId),
                posts.stream().map(Post::depth).toArray(Integer[]::new),
                texts(posts, Post::side),
                posts.stream().map(Post::leader).toArray(Boolean[]::new),
                texts(posts, Post::standing));
    }

    @SqlUpdate(
            """
            INSERT INTO staged_post (stage_id, member_id, unit_id, depth, side, leader, standing)
            SELECT :stage, * FROM unnest(:members, :units, :depths, :sides, :leaders, :standings)
            """)
    void insertPosts(
            UUID stage,
            UUID[] members,
            UUID[] units,
            Integer[] depths,
            String[] sides,
            Boolean[] leaders,
            String[] standings);

    private static <T> UUID[] ids(List<T> rows, Function<T, UUID> value) {
        return rows.stream().map(value).toArray(UUID[]::new);
    }

    private static <T> String[] texts(List<T> rows, Function<T, Object> value) {
        return rows.stream()
                .map(value)
                .map(column -> column == null ? null : column.toString())
                .toArray(String[]::new);
    }

    /**
     * A cell has a leading collective only if at least three hold a Party post in it; without a committee its secretary is reviewed in
     * the cell (QĐ 366-QĐ/TW Điều 5).
     */
    @SqlUpdate(
            """
            INSERT INTO staged_subject (stage_id, rating_id, subject_kind, subject_id, unit_id)
            SELECT :stage, uuidv7(), 'COLLECTIVE', led.unit_id, led.unit_id
            FROM (
                SELECT unit_id
                FROM staged_unit
                WHERE stage_id = :stage AND kind NOT IN ('CELL', 'GRASSROOTS_CELL')
                UNION
                SELECT unit_id
                FROM staged_post
                WHERE stage_id = :stage AND side = 'PARTY'
                GROUP BY unit_id
                HAVING count(DISTINCT member_id) >= 3
            ) led
            """)
    void drawCollectives(UUID stage);

    /** Where somebody leads on the State's side there is an agency; the residents of an area are none, whoever among them leads elsewhere. */
    @SqlUpdate(
            """
            INSERT INTO staged_subject (stage_id, rating_id, subject_kind, subject_id, unit_id)
            SELECT :stage, uuidv7(), 'AGENCY', led.unit_id, led.unit_id
            FROM (
                SELECT DISTINCT unit_id
                FROM staged_post
                JOIN staged_unit USING (stage_id, unit_id)
                WHERE stage_id = :stage AND side = 'STATE' AND leader AND type IS DISTINCT FROM 'RESIDENTIAL'
            ) led
            """)
    void drawAgencies(UUID stage);

    /**
     * Who holds posts in several units is rated once, where the highest of them is held (QĐ 366-QĐ/TW Điều 3): in the highest unit of the
     * tree, a leading post before another. The standing in the Party matters to the ratings of leaders only.
     */
    @SqlUpdate(
            """
            INSERT INTO staged_subject (stage_id, rating_id, subject_kind, subject_id, unit_id, leads, standing)
            SELECT :stage, uuidv7(), :kind, highest.member_id, highest.unit_id, highest.leads,
                   CASE :kind WHEN 'LEADER' THEN highest.standing END
            FROM (
                SELECT DISTINCT ON (member_id) member_id, unit_id, standing, bool_or(leader) OVER (PARTITION BY member_id) AS leads
                FROM staged_post
                WHERE stage_id = :stage AND CASE :kind WHEN 'LEADER' THEN side = 'PARTY' AND leader ELSE side = 'STATE' END
                ORDER BY member_id, depth, leader DESC, unit_id
            ) highest
            """)
    void drawHolders(UUID stage, SubjectKind kind);

    /** The other campaigns of the same period that rate one of these kinds in one of the staged units. */
    @SqlQuery(
            """
            SELECT DISTINCT other.id, other.root_unit_id
            FROM campaign_known_at('infinity') other
            JOIN campaign_tree theirs ON theirs.campaign_id = other.id
            JOIN staged_unit staged ON staged.stage_id = :stage AND staged.unit_id = theirs.unit_id
            WHERE other.period = :campaign.period AND other.track = :campaign.track AND other.id <> :campaign.id
              AND other.subject_kinds && :kinds::text[]
            ORDER BY other.id
            """)
    List<Overlap> overlapping(UUID stage, @BindMethods("campaign") CampaignView campaign, String[] kinds);

    default List<Overlap> overlapping(UUID stage, CampaignView campaign) {
        return overlapping(stage, campaign, texts(campaign.subjectKinds(), kind -> kind));
    }

    /** Leaves out the subjects that the campaign has handed over. */
    @SqlUpdate(
            """
            DELETE FROM staged_subject staged
            USING roster_now copy
            WHERE staged.stage_id = :stage AND copy.campaign_id = :campaign AND copy.handed_to IS NOT NULL
              AND copy.subject_kind = staged.subject_kind AND copy.subject_id = staged.subject_id
            """)
    void leaveOutHandedOver(UUID stage, UUID campaign);

    /** Leaves out the subjects that are on the rosters of campaigns whose roots have ended. */
    @SqlUpdate(
            """
            DELETE FROM staged_subject staged
            USING roster_now other
            WHERE staged.stage_id = :stage AND other.campaign_id = ANY(:ended) AND other.on_roster
              AND other.subject_kind = staged.subject_kind AND other.subject_id = staged.subject_id
            """)
    void leaveOutRatedIn(UUID stage, Collection<UUID> ended);

    /** Adds the subjects that the campaign has received, also where the roster of its day has them elsewhere. */
    @SqlUpdate(
            """
            INSERT INTO staged_subject (stage_id, rating_id, subject_kind, subject_id, unit_id, standing, admitted_on, temporary_unit_id,
                                        leads)
            SELECT :stage, copy.rating_id, copy.subject_kind, copy.subject_id, copy.unit_id, copy.standing, copy.admitted_on,
                   copy.temporary_unit_id, copy.leads
            FROM roster_now copy
            JOIN staged_unit staged ON staged.stage_id = :stage AND staged.unit_id = copy.unit_id
            WHERE copy.campaign_id = :campaign AND copy.handed_from IS NOT NULL
            ON CONFLICT DO NOTHING
            """)
    void addReceived(UUID stage, UUID campaign);

    /** Deletes a stage, and those that a stopped service left behind. */
    default void clear(UUID stage) {
        clearPosts(stage);
        clearSubjects(stage);
        clearUnits(stage);
    }

    @SqlUpdate("DELETE FROM staged_post WHERE stage_id = :stage OR staged_at < clock_timestamp() - interval '1 day'")
    void clearPosts(UUID stage);

    @SqlUpdate("DELETE FROM staged_subject WHERE stage_id = :stage OR staged_at < clock_timestamp() - interval '1 day'")
    void clearSubjects(UUID stage);

    @SqlUpdate("DELETE FROM staged_unit WHERE stage_id = :stage OR staged_at < clock_timestamp() - interval '1 day'")
    void clearUnits(UUID stage);
}
