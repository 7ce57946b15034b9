package vn.xeploai.ratings.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.page.Page;

/** Compares two versions of a unit's report. */
@ApplicationScoped
class DifferenceReading {
    private final SubmissionLists lists;
    private final DifferenceQueries queries;
    private final Watermark watermark;

    DifferenceReading(SubmissionLists lists, DifferenceQueries queries, Watermark watermark) {
        this.lists = lists;
        this.queries = queries;
        this.watermark = watermark;
    }

    SubmissionDifference answer(UUID id, DifferenceQuestion question) {
        var versions = ComparedVersions.of(lists.row(id), lists.row(question.with()));
        watermark.settle(versions.after().knownAt());
        return new SubmissionDifference(
                versions.after().campaignId(),
                versions.after().unitId(),
                versions.before().summary(),
                versions.after().summary(),
                queries.counts(versions),
                subjects(versions, question));
    }

    private Page<SubjectDifference> subjects(ComparedVersions versions, DifferenceQuestion question) {
        var cursor = question.page().cursor(1);
        var rows = queries.page(versions, cursor == null ? null : cursor.id(), question.limit() + 1);
        var acts = queries
                .acts(versions, rows.stream().map(DifferenceRow::ratingId).toList())
                .stream()
                .collect(Collectors.groupingBy(DifferingAct::ratingId));
        var subjects = rows.stream()
                .map(row -> SubjectDifference.of(row, acts.getOrDefault(row.ratingId(), List.of())))
                .toList();
        return Page.of(
                subjects,
                question.limit(),
                versions.after().knownAt(),
                subject -> List.of(subject.ratingId().toString()),
                question.total() ? queries.count(versions) : null);
    }
}
