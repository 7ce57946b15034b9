package vn.xeploai.gateway.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.xeploai.gateway.render.Csv;
import vn.xeploai.gateway.render.TableWords;
import vn.xeploai.gateway.render.UnitTable;

/** The reviews and the remedies of a report as two tables: a line for each unit and kind of subject, and one for each unit. */
public final class ReviewTable implements UnitTable<ReviewResponse> {
    private final TableWords words;
    private final List<List<String>> reviews;
    private final List<List<String>> remedies;

    public ReviewTable(Locale locale) {
        words = new TableWords("review", locale);
        reviews = words.head(
                "reviews",
                "organisation",
                "code",
                "subjects",
                "total",
                "reviewed",
                "reviewed-percent",
                "missing",
                "excused",
                "examined",
                "with-expressions",
                "decline-concluded");
        remedies = words.head(
                "remedies",
                "organisation",
                "code",
                "weaknesses",
                "without-remedy",
                "fixed",
                "remedies-total",
                "open",
                "done",
                "verified",
                "overdue");
    }

    /** @param code null if the unit has none */
    @Override
    public void add(String unit, String code, ReviewResponse review) {
        review.subjects()
                .forEach(one -> reviews.add(Csv.line(
                        unit,
                        code,
                        words.kind(one.subjectKind()),
                        one.total(),
                        one.reviewed(),
                        one.reviewedPercent(),
                        one.missing(),
                        one.excused(),
                        one.examined(),
                        one.withExpressions(),
                        one.declineConcluded())));
        remedies.add(line(unit, code, review.remedies()));
    }

    private List<String> line(String unit, String code, ReviewResponse.Remedies one) {
        if (one == null) return Csv.line(unit, code, words.word("none-recorded"));
        return Csv.line(
                unit,
                code,
                one.weaknesses(),
                one.withoutRemedy(),
                one.fixed(),
                one.remedies(),
                one.open(),
                one.done(),
                one.verified(),
                one.overdue());
    }

    @Override
    public List<List<String>> lines() {
        var lines = new ArrayList<>(reviews);
        lines.addAll(remedies);
        return lines;
    }
}
