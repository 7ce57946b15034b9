package vn.xeploai.emulation.award;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import vn.xeploai.emulation.award.AwardingChain.Link;
import vn.xeploai.ratings.scheme.PartyLevel;

/** The units above recipients in the copied trees of campaigns. */
interface AwardingBodySql {
    /**
     * The way from a unit up to the root of the copied tree.
     *
     * @param above the unit above the root; null if there is none
     */
    record PathRow(UUID unitId, List<UUID> path, List<String> kinds, List<String> levels, UUID above) {
        List<Link> links() {
            List<Link> links = new ArrayList<>();
            for (var at = 0; at < path.size(); at++)
                links.add(new Link(path.get(at), kinds.get(at), PartyLevel.valueOf(levels.get(at))));
            return links;
        }
    }

    @SqlQuery(
            """
            SELECT unit.unit_id, root.parent_id AS above, array_agg(copy.unit_id ORDER BY step.at DESC) AS path,
                   array_agg(copy.kind ORDER BY step.at DESC) AS kinds, array_agg(copy.party_level ORDER BY step.at DESC) AS levels
            FROM unit_place unit
            JOIN campaign_tree root ON root.campaign_id = unit.campaign_id AND root.unit_id = unit.path[1]
            CROSS JOIN LATERAL unnest(unit.path) WITH ORDINALITY step(id, at)
            JOIN campaign_tree copy ON copy.campaign_id = unit.campaign_id AND copy.unit_id = step.id
            WHERE unit.campaign_id = :campaign AND unit.unit_id = ANY(:units)
            GROUP BY unit.unit_id, root.parent_id
            """)
    List<PathRow> paths(UUID campaign, Collection<UUID> units);
}
