package vn.xeploai.gateway.reconciliation;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import vn.xeploai.gateway.source.TreeUnit;

/** Finds what the two services disagree about. */
@Singleton
public class ReconciliationService {
    private final DifferingRows rows;
    private final DifferingMembers members;
    private final NotStanding notStanding;

    ReconciliationService(DifferingRows rows, DifferingMembers members, NotStanding notStanding) {
        this.rows = rows;
        this.members = members;
        this.notStanding = notStanding;
    }

    public Uni<List<Finding>> findings(Reconcilable known, Locale locale) {
        var compared = new RowComparison(known);
        var looked = compared.looked();
        return rows.look(looked, compared, known)
                .chain(units -> details(units, compared, known).map(details -> {
                    var words = new FindingWords(named(known, units), locale);
                    var cut = looked.size() < compared.differing().size();
                    var ofRows = Stream.concat(compared.noCampaign(), compared.totals(Set.copyOf(looked)));
                    var all = Stream.concat(ofRows, details.stream()).toList();
                    return Bounds.withCut(all, known.root(), cut).stream()
                            .sorted()
                            .distinct()
                            .map(words::finding)
                            .toList();
                }));
    }

    private Uni<List<Discrepancy>> details(Looked looked, RowComparison compared, Reconcilable known) {
        var units = new UnitComparison(looked);
        var closed = Stream.concat(compared.notStanding().stream(), units.notStanding().stream())
                .distinct()
                .toList();
        return Uni.combine()
                .all()
                .unis(notStanding.discrepancies(closed, known), members.discrepancies(units, looked))
                .with((ended, single) -> Stream.of(units.totals(), ended.stream(), single.stream())
                        .flatMap(found -> found)
                        .toList());
    }

    private static List<TreeUnit> named(Reconcilable known, Looked looked) {
        var units = new ArrayList<>(known.tree().units());
        units.addAll(looked.tree());
        return units;
    }
}
