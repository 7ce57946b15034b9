package vn.xeploai.ratings.competence;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.ratings.scheme.PartyLevel;
import vn.xeploai.ratings.scheme.Subject;

/** The ways up in copied trees, as they stand now. */
@Singleton
class ChainQueries {
    private final Jdbi jdbi;

    ChainQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Where the subjects of ratings stand in a campaign. */
    List<Place> places(UUID campaignId, Collection<UUID> ratings) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT DISTINCT subject_kind, unit_id
                        FROM rating_state
                        WHERE campaign_id = :campaign AND rating_id = ANY(:ratings)
                        """)
                .bind("campaign", campaignId)
                .bindArray("ratings", UUID.class, ratings.toArray())
                .mapTo(Place.class)
                .list());
    }

    Optional<Place> place(UUID campaignId, Subject subject) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT subject_kind, unit_id
                        FROM rating_state
                        WHERE campaign_id = :campaign AND subject_kind = :kind AND subject_id = :subject
                        """)
                .bind("campaign", campaignId)
                .bind("kind", subject.kind())
                .bind("subject", subject.id())
                .mapTo(Place.class)
                .findOne());
    }

    /** The chains of units of a campaign; of units that have left its tree there is none. */
    Map<UUID, TreeChain> chains(UUID campaignId, Collection<UUID> units) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT unit.unit_id, unit.path, root.parent_id AS above,
                               ARRAY (SELECT copy.party_level
                                      FROM unnest(unit.path) WITH ORDINALITY step(id, at)
                                      JOIN campaign_unit copy
                                        ON copy.campaign_id = unit.campaign_id AND copy.unit_id = step.id AND copy.recorded_to IS NULL
                                      ORDER BY step.at) AS levels
                        FROM tally_unit unit
                        JOIN campaign_unit root
                          ON root.campaign_id = unit.campaign_id AND root.unit_id = unit.path[1] AND root.recorded_to IS NULL
                        WHERE unit.campaign_id = :campaign AND unit.unit_id = ANY(:units) AND unit.path IS NOT NULL
                        """)
                .bind("campaign", campaignId)
                .bindArray("units", UUID.class, units.toArray())
                .reduceResultSet(new HashMap<UUID, TreeChain>(), (found, row, context) -> {
                    found.put(row.getObject("unit_id", UUID.class), chain(row));
                    return found;
                }));
    }

    private static TreeChain chain(ResultSet row) throws SQLException {
        var path = (UUID[]) row.getArray("path").getArray();
        var levels = (String[]) row.getArray("levels").getArray();
        List<Link> links = new ArrayList<>();
        for (var at = 0; at < path.length; at++) links.add(new Link(path[at], PartyLevel.valueOf(levels[at])));
        Collections.reverse(links);
        return new TreeChain(new Chain(List.copyOf(links)), row.getObject("above", UUID.class));
    }
}
