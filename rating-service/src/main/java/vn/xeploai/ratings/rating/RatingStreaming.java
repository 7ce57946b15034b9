package vn.xeploai.ratings.rating;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.ZoneOffset;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.stream.NdjsonWriter;

/** Streams the ratings of a period, whatever their number. */
@ApplicationScoped
class RatingStreaming {
    private final RatingStreamQueries queries;
    private final Watermark watermark;
    private final ObjectMapper json;

    RatingStreaming(RatingStreamQueries queries, Watermark watermark, ObjectMapper json) {
        this.queries = queries;
        this.watermark = watermark;
        this.json = json;
    }

    /** Everything that can be refused is refused before the first byte. */
    StreamingOutput stream(RatingStreamQuestion question) {
        var settled = watermark.settle(question.knownAt());
        var header = new RatingLine.Header(
                "HEADER", question.under(), question.period(), question.track(), question.subjectKind(), settled);
        return NdjsonWriter.<RatingLine>answer(
                json, header, lines -> queries.stream(question, settled.atOffset(ZoneOffset.UTC), lines));
    }
}
