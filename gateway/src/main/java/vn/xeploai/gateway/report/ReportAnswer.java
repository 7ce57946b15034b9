package vn.xeploai.gateway.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.xeploai.gateway.render.Csv;
import vn.xeploai.platform.stream.Sha256;

/** The answer over HTTP: the report's bytes, the tag by which they are known again, and how long they may be kept. */
@Singleton
class ReportAnswer {
    private final ObjectMapper json;

    ReportAnswer(ObjectMapper json) {
        this.json = json;
    }

    RestResponse<String> of(Report report, ReportFormat format, Locale locale, String ifNoneMatch) {
        var body = body(report, format);
        if (!report.response().complete()) {
            return answer(format, body)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        }
        var tag = tag(format, locale, body);
        var answer = matches(ifNoneMatch, tag)
                ? ResponseBuilder.<String>create(RestResponse.Status.NOT_MODIFIED)
                : answer(format, body);
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .build();
    }

    private static ResponseBuilder<String> answer(ReportFormat format, String body) {
        return ResponseBuilder.ok(body).type(format.type());
    }

    private String body(Report report, ReportFormat format) {
        if (format == ReportFormat.CSV) return Csv.of(MemberTable.of(report));
        try {
            return json.writeValueAsString(report.response());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The body prints unit, period, basis, day, instant and scheme; format version, format and language make it whole. */
    private static String tag(ReportFormat format, Locale locale, String body) {
        var parameters = "%d|%s|%s|%s".formatted(ReportVersion.NUMBER, format, locale, Sha256.of(body));
        return '"' + Sha256.of(parameters) + '"';
    }

    private static boolean matches(String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) return false;
        return Arrays.stream(ifNoneMatch.split(","))
                .map(String::strip)
                .map(known -> known.startsWith("W/") ? known.substring(2) : known)
                .anyMatch(known -> known.equals("*") || known.equals(tag));
    }
}
