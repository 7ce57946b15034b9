package vn.xeploai.ratings.tally;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.stream.Sha256;

/** The figures of a unit and all below it in one campaign, as a unit submits them. */
@ApplicationScoped
public class Figures {
    private final Jdbi jdbi;
    private final TallyQueries queries;
    private final TallyKeeping keeping;

    Figures(Jdbi jdbi, TallyQueries queries, TallyKeeping keeping) {
        this.jdbi = jdbi;
        this.queries = queries;
        this.keeping = keeping;
    }

    /** Keeps the figures of a unit and all below it as they are until the transaction ends; tells which units these are. */
    public Collection<UUID> hold(UUID campaignId, UUID unit) {
        var units = jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT unit_id FROM campaign_units_below(:unit, 'infinity') WHERE campaign_id = :campaign
                        """)
                .bind("unit", unit)
                .bind("campaign", campaignId)
                .mapTo(UUID.class)
                .list());
        keeping.lock(campaignId, units);
        return units;
    }

    /** The hash of the counts of held units, which does not depend on the order in which they are read. */
    public String hash(UUID campaignId, Collection<UUID> units) {
        var rows = units.stream().map(unit -> row(campaignId, unit)).toList();
        return "sha256:" + Sha256.of(text(queries.counts(rows, OffsetDateTime.MAX)));
    }

    /** Notes that the unit has submitted, which changes no count. */
    public void submitted(UUID campaignId, UUID unit, Act act) {
        keeping.touch(campaignId, unit, act);
    }

    private static String text(List<TallyCountRow> counts) {
        return counts.stream().map(TallyCountRow::line).sorted().collect(Collectors.joining("\n"));
    }

    private static TallyUnitRow row(UUID campaignId, UUID unit) {
        return new TallyUnitRow(campaignId, unit, null, null, null, null, null, null, null, null);
    }
}
