package vn.xeploai.ratings.roster;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * The subjects that follow from the posts of a staged roster. Who holds posts in several units is rated once, where the highest of them is held
 * (QĐ 366-QĐ/TW Điều 3): in the highest unit of the tree, a leading post before another. A cell has a leading collective only if at least three
 * hold a Party post in it; without a committee its secretary is reviewed in the cell (QĐ 366-QĐ/TW Điều 5).
 */
@Singleton
class PostedSubjects {
    private static final String COLLECTIVES =
            """
            INSERT INTO staged_subject (stage_id, rating_id, subject_kind, subject_id, unit_id)
            SELECT unit.stage_id, uuidv7(), 'COLLECTIVE', unit.unit_id, unit.unit_id
            FROM staged_unit unit
            LEFT JOIN (
                SELECT unit_id, count(DISTINCT member_id) AS holders
                FROM staged_post
                WHERE stage_id = :stage AND side = 'PARTY'
                GROUP BY unit_id
            ) committee USING (unit_id)
            WHERE unit.stage_id = :stage AND (unit.kind NOT IN ('CELL', 'GRASSROOTS_CELL') OR committee.holders >= 3)
            """;
    private static final String HOLDERS =
            """
            WITH RECURSIVE placed AS (
                SELECT unit_id, 0 AS depth FROM staged_unit WHERE stage_id = :stage AND unit_id = :root
                UNION ALL
                SELECT unit.unit_id, placed.depth + 1
                FROM placed
                JOIN staged_unit unit ON unit.stage_id = :stage AND unit.parent_id = placed.unit_id
            ), highest AS (
                SELECT DISTINCT ON (post.member_id) post.member_id, post.unit_id,
                       bool_or(post.leader) OVER (PARTITION BY post.member_id) AS leads
                FROM staged_post post
                JOIN placed USING (unit_id)
                WHERE post.stage_id = :stage AND CASE :kind WHEN 'LEADER' THEN post.side = 'PARTY' AND post.leader ELSE post.side = 'STATE' END
                ORDER BY post.member_id, placed.depth, post.leader DESC, post.unit_id
            )
            INSERT INTO staged_subject (stage_id, rating_id, subject_kind, subject_id, unit_id, leads)
            SELECT :stage, uuidv7(), :kind, member_id, unit_id, leads FROM highest
            """;
    private static final Map<SubjectKind, String> BY_KIND =
            Map.of(SubjectKind.LEADER, HOLDERS, SubjectKind.COLLECTIVE, COLLECTIVES, SubjectKind.OFFICIAL, HOLDERS);

    private final Jdbi jdbi;

    PostedSubjects(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whether posts matter to a campaign that rates these kinds. */
    static boolean matterTo(CampaignView campaign) {
        return campaign.subjectKinds().stream().anyMatch(BY_KIND::containsKey);
    }

    /** Stages those subjects of the kinds that the campaign rates. */
    void draw(CampaignView campaign, UUID stage) {
        jdbi.useHandle(handle -> campaign.subjectKinds().stream()
                .filter(BY_KIND::containsKey)
                .forEach(kind -> handle.createUpdate(BY_KIND.get(kind))
                        .bind("stage", stage)
                        .bind("root", campaign.rootUnitId())
                        .bind("kind", kind)
                        .execute()));
    }
}
