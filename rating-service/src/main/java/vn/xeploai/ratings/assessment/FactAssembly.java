package vn.xeploai.ratings.assessment;

import jakarta.inject.Singleton;
import java.util.List;
import vn.xeploai.ratings.scheme.Fact;

/** Puts together what is known of a subject. Registers go before reports; what nobody told stays unknown. */
@Singleton
class FactAssembly {
    private final OtherFacts others;

    FactAssembly(OtherFacts others) {
        this.others = others;
    }

    FactSheet sheet(Judged judged, Gathered gathered) {
        var row = judged.row();
        var sheet = new FactSheet();
        TimeFacts.put(row, gathered, sheet);
        others.put(row, gathered.othersOf(row), sheet);
        var points = gathered.points().get(row.id());
        if (points != null) new PointFacts(judged.scheme(), row.subjectKind()).put(points, sheet);
        conduct(judged, gathered, sheet);
        MeasureFacts.put(gathered.measures().getOrDefault(row.id(), List.of()), sheet);
        if (!sheet.knows(Fact.OTHER_UNITS_VIOLATION_COUNTED))
            sheet.put(Fact.OTHER_UNITS_VIOLATION_COUNTED, false, FactSource.CONDUCT);
        return sheet;
    }

    private static void conduct(Judged judged, Gathered gathered, FactSheet sheet) {
        var row = judged.row();
        complaints(judged, gathered, sheet);
        var disciplines = gathered.disciplinesOf(row);
        if (row.subjectKind().person()) {
            LeaveFacts.put(gathered.leaves().getOrDefault(row.subjectId(), List.of()), row.period(), sheet);
            new PersonConduct(row.subjectKind(), row.subjectId(), row.unitId(), row.period()).put(disciplines, sheet);
            return;
        }
        var below = gathered.disciplinesBelow().getOrDefault(row.unitId(), List.of()).stream()
                .filter(one -> one.campaignId().equals(row.campaignId())
                        && one.usedInYear() == row.period().year())
                .toList();
        var children = gathered.children().getOrDefault(row.unitId(), 0L);
        new UnitConduct(row, children).put(disciplines, below, sheet);
    }

    /** Open on the day of the conclusion, or held because of one that stands outside the register. */
    private static void complaints(Judged judged, Gathered gathered, FactSheet sheet) {
        var open = gathered.complaints().getOrDefault(judged.row().subjectId(), List.of()).stream()
                .filter(complaint -> complaint.openOn(judged.day()))
                .map(OpenComplaint::id)
                .toList();
        sheet.put(Fact.OPEN_COMPLAINT, !open.isEmpty() || judged.row().onHold(), FactSource.CONDUCT, open);
    }
}
