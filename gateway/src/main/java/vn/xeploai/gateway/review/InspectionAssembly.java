package vn.xeploai.gateway.review;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
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
                sum(figures, InspectionFigures.Figures::planned),
                sum(figures, InspectionFigures.Figures::concluded),
                sum(figures, InspectionFigures.Figures::withViolation),
                sum(figures, InspectionFigures.Figures::overdue));
    }

    private static Complaints complaints(List<ComplaintFigures.Figures> figures) {
        if (figures.isEmpty()) return null;
        return new Complaints(
                sum(figures, ComplaintFigures.Figures::open),
                sum(figures, ComplaintFigures.Figures::received),
                sum(figures, ComplaintFigures.Figures::verified),
                sum(figures, ComplaintFigures.Figures::proposed),
                figures.stream()
                        .map(ComplaintFigures.Figures::oldestOpenDays)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                sum(figures, ComplaintFigures.Figures::decided),
                sum(figures, ComplaintFigures.Figures::rejected));
    }

    private static <F> long sum(List<F> figures, ToLongFunction<F> figure) {
        return figures.stream().mapToLong(figure).sum();
    }
}
