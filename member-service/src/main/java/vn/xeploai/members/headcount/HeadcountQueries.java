package vn.xeploai.members.headcount;

import jakarta.inject.Singleton;
import java.util.List;
import vn.xeploai.members.unit.ScopeReads;
import vn.xeploai.members.unit.UnitScope;

@Singleton
class HeadcountQueries {
    private static final String HEADCOUNTS =
            """
            SELECT place.row_id AS unit_id,
                   sum(total) AS total,
                   sum(probationary) AS probationary,
                   sum(official) AS official,
                   sum(exempt) AS exempt,
                   sum(suspended) AS suspended,
                   sum(women) AS women,
                   sum(officials) AS officials,
                   sum(temporary) AS temporary,
                   sum(roster_hash)::text AS roster_hash
            FROM (SELECT * FROM unit_row(:under, :on, :knownAt, :depth) LIMIT :units) place
            JOIN presence p
              ON p.unit_id = place.unit_id AND stands(p.valid_from, p.valid_to, :on)
             AND known(p.recorded_from, p.recorded_to, :knownAt)
            GROUP BY row_id
            ORDER BY row_id
            """;

    private final ScopeReads scopes;

    HeadcountQueries(ScopeReads scopes) {
        this.scopes = scopes;
    }

    /** @param depth how many levels below the unit have rows of their own; null for all */
    List<HeadcountRow> headcounts(UnitScope scope, Integer depth) {
        return scopes.read(scope, HEADCOUNTS, query -> query.bind("depth", depth)
                .mapTo(HeadcountRow.class)
                .list());
    }
}
