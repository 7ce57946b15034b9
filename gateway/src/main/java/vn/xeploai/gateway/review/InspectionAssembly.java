package vn.xeploai.gateway.review;

import static vn.xeploai.gateway.source.CampaignFigures.addUp;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.xeploai.gateway.review.InspectionsResponse.Complaints;
import vn.xeploai.gateway.review.InspectionsResponse.Inspections;
import vn.xeploai.gateway.source.ComplaintFigures;
import vn.xeploai.gateway.source.InspectionFigures;

/** Adds up the inspections and complaints of one unit in several campaigns. */
final class InspectionAssembly {
    private InspectionAssembly() {}

    /** Null if neither is recorded, which does not say that there was none. */
    static InspectionsResponse sum(
            List<InspectionFigures.Figures> inspections, List<ComplaintFigures.Figures> complaints) {
        if (inspections.isEmpty() && complaints.isEmpty()) return null;
        return new InspectionsResponse(inspections(inspections), complaints(complaints));
    }

    private static Inspections inspections(List<InspectionFigures.Figures> figures) {
        if (figures.isEmpty()) return null;
        return new Inspections(
                addUp(figures, InspectionFigures.Figures::planned),
                addUp(figures, InspectionFigures.Figures::concluded),
                addUp(figures, InspectionFigures.Figures::withViolation),
                addUp(figures, InspectionFigures.Figures::overdue));
    }

    private static Complaints complaints(List<ComplaintFigures.Figures> figures) {
        if (figures.isEmpty()) return null;
        return new Complaints(
                addUp(figures, ComplaintFigures.Figures::open),
                addUp(figures, ComplaintFigures.Figures::received),
                addUp(figures, ComplaintFigures.Figures::verified),
                addUp(figures, ComplaintFigures.Figures::proposed),
                figures.stream()
                        .map(ComplaintFigures.Figures::oldestOpenDays)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                addUp(figures, ComplaintFigures.Figures::decided),
                addUp(figures, ComplaintFigures.Figures::rejected));
    }
}
