package vn.xeploai.standalone.sample;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import vn.xeploai.standalone.StartFailure;

/** A request of the sample was refused, or found nobody to answer it. */
final class Refused extends StartFailure {
    private static final long serialVersionUID = 1;
    private static final int UNAVAILABLE = 503;

    /** Whether the same request may succeed a moment later. */
    private final boolean passing;

    Refused(HttpRequest request, HttpResponse<String> answer) {
        super("%s: %d%n%s".formatted(named(request), answer.statusCode(), answer.body()));
        passing = answer.statusCode() == UNAVAILABLE
                || answer.headers().firstValue("Retry-After").isPresent();
    }

    Refused(HttpRequest request, IOException cause) {
        super("%s: %s".formatted(named(request), cause), cause);
        passing = true;
    }

    boolean isPassing() {
        return passing;
    }

    private static String named(HttpRequest request) {
        return request.method() + " " + request.uri();
    }
}
