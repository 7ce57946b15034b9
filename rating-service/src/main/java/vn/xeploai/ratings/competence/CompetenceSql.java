package vn.xeploai.ratings.competence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import vn.xeploai.ratings.scheme.PartyLevel;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

/** The places of subjects in copied trees, and the units above them. */
interface CompetenceSql {
    @SqlQuery(
            """
            SELECT DISTINCT subject_kind, unit_id
            FROM roster_now
            WHERE campaign_id = :campaignId AND rating_id = ANY(:ratings)
            """)
    List<SubjectPlace> places(UUID campaignId, Collection<UUID> ratings);

    @SqlQuery(
            """
            SELECT entry.subject_kind, entry.unit_id
            FROM rating_subject subject
            JOIN roster_now entry ON entry.rating_id = subject.id
            WHERE subject.campaign_id = :campaignId AND subject.subject_kind = :subject.kind AND subject.subject_id = :subject.id
            """)
    Optional<SubjectPlace> place(UUID campaignId, @BindMethods("subject") Subject subject);

    /**
     * The way from the root of the copied tree down to a unit.
     *
     * @param above the unit above the root; null if there is none
     */
    record PathRow(UUID unitId, List<UUID> path, List<String> levels, UUID above) {
        /** From the unit upwards. */
        Chain chain() {
            List<Chain.Link> links = new ArrayList<>();
            for (var at = path.size() - 1; at >= 0; at--)
                links.add(new Chain.Link(path.get(at), PartyLevel.valueOf(levels.get(at))));
            return new Chain(List.copyOf(links), above);
        }
    }

    @SqlQuery(
            """
            SELECT unit.unit_id, unit.path, root.parent_id AS above,
                   ARRAY (SELECT copy.party_level
                          FROM unnest(unit.path) WITH ORDINALITY step(id, at)
                          JOIN campaign_tree copy ON copy.campaign_id = unit.campaign_id AND copy.unit_id = step.id
                          ORDER BY step.at) AS levels
            FROM unit_place unit
            JOIN campaign_tree root ON root.campaign_id = unit.campaign_id AND root.unit_id = unit.path[1]
            WHERE unit.campaign_id = :campaignId AND unit.unit_id = ANY(:units) AND unit.path IS NOT NULL
            """)
    List<PathRow> paths(UUID campaignId, Collection<UUID> units);

    /** The chains of units of a campaign; units that have left its tree have none. */
    default Map<UUID, Chain> chains(UUID campaignId, Collection<UUID> units) {
        return paths(campaignId, units).stream().collect(Collectors.toMap(PathRow::unitId, PathRow::chain));
    }

    /** The unit of subjects of one kind. */
    record SubjectPlace(SubjectKind subjectKind, UUID unitId) {}
}
