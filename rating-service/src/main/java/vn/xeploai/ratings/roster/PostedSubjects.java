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
            """;
    private static final String HOLDERS =
            """
            INSERT INTO staged_subject (stage_id, rating_id, subject_kind, subject_id, unit_id, leads)
            SELECT :stage, uuidv7(), :kind, highest.member_id, highest.unit_id, highest.leads
            FROM (
                SELECT DISTINCT ON (member_id) member_id, unit_id, bool_or(leader) OVER (PARTITION BY member_id) AS leads
                FROM staged_post
                WHERE stage_id = :stage AND CASE :kind WHEN 'LEADER' THEN side = 'PARTY' AND leader ELSE side = 'STATE' END
                ORDER BY member_id, depth, leader DESC, unit_id
            ) highest
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
                        .bind("kind", kind)
                        .execute()));
    }
}
