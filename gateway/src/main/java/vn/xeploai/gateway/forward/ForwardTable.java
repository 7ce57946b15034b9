package vn.xeploai.gateway.forward;

import io.vertx.core.http.HttpMethod;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.xeploai.gateway.source.Source;

/** Which service owns which first segment below {@code /api/v1}. What is not listed is not forwarded. */
final class ForwardTable {
    private static final Pattern PATH = Pattern.compile("/api/v1/([a-z-]+)(?:/.*)?");
    private static final Map<String, Source> OWNERS = Map.ofEntries(
            Map.entry("units", Source.MEMBER_SERVICE),
            Map.entry("reorganisations", Source.MEMBER_SERVICE),
            Map.entry("members", Source.MEMBER_SERVICE),
            Map.entry("headcounts", Source.MEMBER_SERVICE),
            Map.entry("roster", Source.MEMBER_SERVICE),
            Map.entry("lineage", Source.MEMBER_SERVICE),
            Map.entry("codes", Source.MEMBER_SERVICE),
            Map.entry("cadres", Source.MEMBER_SERVICE),
            Map.entry("qualifications", Source.MEMBER_SERVICE),
            Map.entry("training", Source.MEMBER_SERVICE),
            Map.entry("plannings", Source.MEMBER_SERVICE),
            Map.entry("assignments", Source.MEMBER_SERVICE),
            Map.entry("staff-quotas", Source.MEMBER_SERVICE),
            Map.entry("schemes", Source.RATING_SERVICE),
            Map.entry("campaigns", Source.RATING_SERVICE),
            Map.entry("ratings", Source.RATING_SERVICE),
            Map.entry("decisions", Source.RATING_SERVICE),
            Map.entry("submissions", Source.RATING_SERVICE),
            Map.entry("tallies", Source.RATING_SERVICE),
            Map.entry("competence", Source.RATING_SERVICE),
            Map.entry("quotas", Source.RATING_SERVICE),
            Map.entry("overlays", Source.RATING_SERVICE),
            Map.entry("complaints", Source.RATING_SERVICE),
            Map.entry("disciplines", Source.RATING_SERVICE),
            Map.entry("leaves", Source.RATING_SERVICE),
            Map.entry("reviews", Source.RATING_SERVICE),
            Map.entry("weaknesses", Source.RATING_SERVICE),
            Map.entry("remedies", Source.RATING_SERVICE),
            Map.entry("commitments", Source.RATING_SERVICE),
            Map.entry("meetings", Source.RATING_SERVICE),
            Map.entry("work-programmes", Source.RATING_SERVICE),
            Map.entry("tasks", Source.RATING_SERVICE),
            Map.entry("inspections", Source.RATING_SERVICE),
            Map.entry("initiatives", Source.RATING_SERVICE),
            Map.entry("clusters", Source.RATING_SERVICE),
            Map.entry("titles", Source.RATING_SERVICE),
            Map.entry("title-conditions", Source.RATING_SERVICE),
            Map.entry("eligibility", Source.RATING_SERVICE),
            Map.entry("attestations", Source.RATING_SERVICE),
            Map.entry("streak-recognitions", Source.RATING_SERVICE),
            Map.entry("registrations", Source.RATING_SERVICE),
            Map.entry("nominations", Source.RATING_SERVICE),
            Map.entry("councils", Source.RATING_SERVICE),
            Map.entry("awards", Source.RATING_SERVICE),
            Map.entry("grants", Source.MEMBER_SERVICE),
            Map.entry("rights", Source.MEMBER_SERVICE),
            Map.entry("findings", Source.RATING_SERVICE));

    /** Acts on a whole country, which are answered after minutes. */
    private static final Pattern LONG_ACT = Pattern.compile(
            "/api/v1/(?:reorganisations|submissions|campaigns/[^/]+/(?:open|close|roster-refresh|succession|submissions))");

    /** Answers that are read for as long as their reader likes. */
    private static final Set<String> STREAMS =
            Set.of("/api/v1/roster", "/api/v1/members/stream", "/api/v1/ratings/stream", "/api/v1/eligibility/stream");

    private ForwardTable() {}

    /** @param path with dot segments and doubled slashes already taken out */
    static Optional<Source> owner(String path) {
        return segment(path).map(OWNERS::get);
    }

    static boolean isLongAct(HttpMethod method, String path) {
        return method == HttpMethod.POST && LONG_ACT.matcher(path).matches();
    }

    static boolean isStream(String path) {
        return STREAMS.contains(path);
    }

    private static Optional<String> segment(String path) {
        var matched = PATH.matcher(path);
        return matched.matches() ? Optional.of(matched.group(1)) : Optional.empty();
    }
}
