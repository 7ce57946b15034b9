package vn.xeploai.ratings.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.page.Page;

/** Compares two versions of a unit's report. */
@ApplicationScoped
class SubmissionDifferenceService {
    private final SubmissionService submissions;
    private final SubmissionDifferenceSql sql;
    private final Watermark watermark;

    SubmissionDifferenceService(SubmissionService submissions, SubmissionDifferenceSql sql, Watermark watermark) {
        this.submissions = submissions;
        this.sql = sql;
        this.watermark = watermark;
    }

    SubmissionDifference compare(UUID id, SubmissionDifferenceQuery query) {
        var one = submissions.find(id, OffsetDateTime.MAX).summary();
        var other = submissions.find(query.with(), OffsetDateTime.MAX).summary();
        if (!one.campaignId().equals(other.campaignId()) || !one.unitId().equals(other.unitId()))
            throw SubmissionRefusal.notComparable(other.id());
        var before = one.version() <= other.version() ? one : other;
        var after = before == one ? other : one;
        watermark.settle(after.knownAt());
        var versions = SubmissionDifferenceSql.ComparedVersions.of(before, after);
        return new SubmissionDifference(
                after.campaignId(), after.unitId(), before, after, sql.counts(versions), subjects(versions, query));
    }

    private Page<SubmissionDifference.SubjectDifference> subjects(
            SubmissionDifferenceSql.ComparedVersions versions, SubmissionDifferenceQuery query) {
        var cursor = query.page().cursor(1);
        var rows = sql.page(versions, cursor == null ? null : cursor.id(), query.limit() + 1);
        var acts =
                sql
                        .acts(
                                versions,
                                rows.stream()
                                        .map(SubmissionDifference.SubjectDifference::ratingId)
                                        .toList())
                        .stream()
                        .collect(Collectors.groupingBy(SubmissionDifference.DifferingAct::ratingId));
        var subjects = rows.stream()
                .map(row -> row.with(acts.getOrDefault(row.ratingId(), List.of())))
                .toList();
        return Page.of(
                subjects,
                query.limit(),
                versions.after().toInstant(),
                subject -> List.of(subject.ratingId().toString()),
                query.total() ? sql.count(versions) : null);
    }
}
