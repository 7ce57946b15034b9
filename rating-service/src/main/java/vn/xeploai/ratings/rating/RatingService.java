package vn.xeploai.ratings.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.ZoneOffset;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.platform.stream.StreamAnswers;

/** Lists and streams ratings. */
@ApplicationScoped
class RatingService {
    private final RatingSql sql;
    private final Ratings ratings;
    private final Listing listing;
    private final Watermark watermark;
    private final StreamAnswers streams;

    RatingService(RatingSql sql, Ratings ratings, Listing listing, Watermark watermark, StreamAnswers streams) {
        this.sql = sql;
        this.ratings = ratings;
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
