package vn.xeploai.reviews.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.reviews.catalogue.Catalogue;
import vn.xeploai.reviews.catalogue.Catalogue.Checklist;
import vn.xeploai.reviews.catalogue.Catalogue.Occasion;

/** Whether reviews fit the catalogue of their year. */
final class ReviewRule {
    private ReviewRule() {}

    /** All faults of a request, each with the values that would do. */
    static List<FieldError> faults(RecordReviewsRequest request, Catalogue catalogue) {
        var faults = new ArrayList<FieldError>();
        occasion(request.occasion(), catalogue).ifPresent(faults::add);
        var checklist = catalogue.checklists().stream()
                .filter(one -> one.id().equals(request.checklist()))
                .findFirst();
        if (request.checklist() != null && checklist.isEmpty()) {
            var offered = catalogue.checklists().stream().map(Checklist::id).toList();
            faults.add(FieldError.notAmong("checklist", "review-checklist-not-offered", request.checklist(), offered));
        } else {
            var codes = checklist.map(Checklist::codes).orElse(List.of());
            for (var at = 0; at < request.items().size(); at++)
                faults.addAll(expressions(request.items().get(at).expressions(), codes, "items[%d].".formatted(at)));
        }
        return faults;
    }

    /** Empty if the year has the occasion. */
    static Optional<FieldError> occasion(String occasion, Catalogue catalogue) {
        var occasions = catalogue.occasions().stream().map(Occasion::code).toList();
        if (occasions.contains(occasion)) return Optional.empty();
        return Optional.of(FieldError.notAmong("occasion", "review-occasion-not-offered", occasion, occasions));
    }

    private static List<FieldError> expressions(List<String> expressions, List<String> codes, String row) {
        var faults = new ArrayList<FieldError>();
        var seen = new HashSet<String>();
        for (var at = 0; at < expressions.size(); at++) {
            var code = expressions.get(at);
            var field = "%sexpressions[%d]".formatted(row, at);
            if (!codes.contains(code)) faults.add(FieldError.notAmong(field, "review-expression-unknown", code, codes));
            else if (!seen.add(code)) faults.add(new FieldError(field, "review-expression-repeated", null));
        }
        return faults;
    }
}
