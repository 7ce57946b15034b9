package vn.xeploai.ratings.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.ZoneOffset;
import java.util.ArrayList;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.platform.stream.StreamAnswers;
import vn.xeploai.ratings.scheme.Schemes;

/** Lists and streams ratings, and lists who kept a tier for years. */
@ApplicationScoped
class RatingService {
    private final RatingSql sql;
    private final StreakSql streaks;
    private final Ratings ratings;
    private final Schemes schemes;
    private final Listing listing;
    private final Watermark watermark;
    private final StreamAnswers streams;

    RatingService(
            RatingSql sql,
            StreakSql streaks,
            Ratings ratings,
            Schemes schemes,
            Listing listing,
            Watermark watermark,
            StreamAnswers streams) {
        this.sql = sql;
        this.streaks = streaks;
        this.ratings = ratings;
        this.schemes = schemes;
        this.listing = listing;
        this.watermark = watermark;
        this.streams = streams;
    }

    Page<RatingSummary> list(RatingFilter filter, PageRequest page) {
        return listing.page(
                        page,
                        (knownAt, after, most) -> sql.page(filter, knownAt, after, most),
                        knownAt -> sql.count(filter, knownAt),
                        RatingSummary.Row::id)
                .map(ratings::summary);
    }

    Page<RatingStreak> streaks(StreakQuery query, PageRequest page) {
        var best = grades(query);
        return listing.page(
                page,
                (knownAt, after, most) -> streaks.page(query, best, knownAt, after, most),
                knownAt -> streaks.count(query, best, knownAt),
                RatingStreak::subjectId);
    }

    private StreakSql.BestGrades grades(StreakQuery query) {
        var ids = new ArrayList<String>();
        var revisions = new ArrayList<Integer>();
        var codes = new ArrayList<String>();
        for (var scheme : schemes.revisions()) {
            for (var grade : scheme.gradesOf(query.subjectKind())) {
                if (grade.tier() != query.tier()) continue;
                ids.add(scheme.id());
                revisions.add(scheme.revision());
                codes.add(grade.code());
            }
        }
        return new StreakSql.BestGrades(
                ids.toArray(String[]::new), revisions.toArray(Integer[]::new), codes.toArray(String[]::new));
    }

    /** Whatever is refused is refused before the first byte. */
    StreamingOutput stream(RatingStreamQuestion question) {
        var settled = watermark.settle(question.knownAt());
        var header = new RatingLine.Header(
                "HEADER", question.under(), question.period(), question.track(), question.subjectKind(), settled);
        return streams.<RatingLine>answer(
                header,
                lines -> sql.each(
                        question.under(),
                        question.period().toString(),
                        question.track(),
                        question.subjectKind(),
                        settled.atOffset(ZoneOffset.UTC),
                        lines::accept));
    }
}
