package vn.xeploai.gateway.source;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads from rating-service what was rated, as recorded at an instant. */
@Singleton
public class RatingDirectory {
    private static final Source SOURCE = Source.RATING_SERVICE;
    private static final String PARTY_TRACK = "PARTY";
    private static final String STATE_TRACK = "STATE";
    private static final int PAGE_SIZE = 500;

    private final RatingClient client;
    private final SourceCalls calls;

    RatingDirectory(@RestClient RatingClient client, SourceCalls calls) {
        this.client = client;
        this.calls = calls;
    }

    public Uni<SourceMeta> meta() {
        return calls.call(SOURCE, client::meta);
    }

    /**
     * On the Party's side and on the State's, whose officials are in the reports too.
     *
     * @param knownAt null for the watermark of the service
     */
    public Uni<RatingChange> lastChange(UUID under, String period, Instant knownAt) {
        return lastChange(under, period, knownAt, null);
    }

    /** The same for any fact of the service, since findings of the rules rest on more than counts do. */
    public Uni<RatingChange> lastChangeOfAnything(UUID under, String period, Instant knownAt) {
        return lastChange(under, period, knownAt, "all");
    }

    /** The campaigns of the State that hold a unit, or are below it. */
    public Uni<List<RatingChange.Campaign>> stateCampaigns(UUID under, String period, Instant knownAt) {
        return calls.callAt(SOURCE, knownAt, () -> client.lastChange(under, period, STATE_TRACK, null, knownAt, null))
                .map(RatingChange::campaigns);
    }

    private Uni<RatingChange> lastChange(UUID under, String period, Instant knownAt, String facts) {
        return calls.callAt(
                SOURCE, knownAt, () -> client.lastChange(under, period, PARTY_TRACK, STATE_TRACK, knownAt, facts));
    }

    /** The quotas of a campaign at and below a unit; of the whole campaign if {@code under} is null. */
    public Uni<Quotas> quotas(UUID campaign, UUID under, Instant knownAt) {
        return calls.callRulesAt(SOURCE, knownAt, () -> client.quotas(campaign, under, knownAt));
    }

    /**
     * The findings of the rules of a campaign at and below a unit; of the whole campaign if {@code under} is null.
     *
     * @param first how many are shown, 1 to 1,000; all are counted
     */
    public Uni<RuleFindings> findings(UUID campaign, UUID under, int first, Instant knownAt) {
        return calls.callRulesAt(SOURCE, knownAt, () -> client.findings(campaign, under, first, knownAt));
    }

    /**
     * The unit itself, and below it one entry for each row of a report: everything at and below a child, or a campaign's root. Also the
     * total of the State's side.
     */
    public Uni<Tallies> rows(UUID under, String period, Instant knownAt) {
        return calls.callAt(
                SOURCE, knownAt, () -> client.tallies(under, period, PARTY_TRACK, STATE_TRACK, knownAt, "rows"));
    }

    /** One entry for every unit at and below a unit. */
    public Uni<Tallies> units(UUID under, String period, Instant knownAt) {
        return calls.callAt(SOURCE, knownAt, () -> client.tallies(under, period, PARTY_TRACK, null, knownAt, "units"));
    }

    /** One entry for each of these units in every campaign that copied it; at most 50,000 are requested at once. */
    public Uni<Tallies> units(List<UUID> units, String period, Instant knownAt) {
        var first = units.subList(0, Math.min(units.size(), RatingClient.TalliesQuery.MAX_UNITS));
        var query = new RatingClient.TalliesQuery(period, PARTY_TRACK, first, knownAt);
        var answer = calls.callAt(SOURCE, knownAt, () -> client.tallies(query));
        if (first.size() == units.size()) return answer;
        var rest = units.subList(first.size(), units.size());
        return answer.chain(tallies -> units(rest, period, knownAt).map(tallies::and));
    }

    /**
     * Who kept a tier for several years at and below a unit.
     *
     * @param after the cursor of the page before, which has the instant; null for the first page
     */
    public Uni<Streaks> streaks(UUID under, StreakQuestion question, Instant knownAt, String after) {
        return calls.callAt(
                SOURCE,
                after == null ? knownAt : null,
                () -> client.streaks(
                        under,
                        question.to(),
                        question.years(),
                        question.subjectKind(),
                        question.tier(),
                        question.distinction(),
                        after == null ? knownAt : null,
                        question.limit(),
                        after));
    }

    /** Whom to list, for how many years up to which, and how many on a page. */
    public record StreakQuestion(int to, int years, String subjectKind, String tier, String distinction, int limit) {}

    /**
     * The members' ratings at and below a unit of a campaign.
     *
     * @param pages how many pages of 500 are read at most
     * @return the ratings, and whether all pages were read
     */
    public Uni<MemberRatings> ratings(UUID campaign, UUID under, Instant knownAt, int pages) {
        return page(new RatingQuery(campaign, under, knownAt, null), new ArrayList<>(), pages);
    }

    private Uni<MemberRatings> page(RatingQuery query, List<MemberRating> read, int pages) {
        return calls.call(SOURCE, () -> ask(query)).chain(page -> {
            read.addAll(page.items());
            var end = page.next() == null || pages == 1;
            return end
                    ? Uni.createFrom().item(new MemberRatings(read, page.next() == null))
                    : page(query.after(page.next()), read, pages - 1);
        });
    }

    private Uni<RatingClient.RatingPage> ask(RatingQuery query) {
        return client.ratings(query.campaign(), query.under(), "MEMBER", query.knownAt(), PAGE_SIZE, query.after());
    }

    /** Which members' ratings are read: those at and below a unit of a campaign. */
    record RatingQuery(UUID campaign, UUID under, Instant knownAt, String after) {
        RatingQuery after(String cursor) {
            return new RatingQuery(campaign, under, knownAt, cursor);
        }
    }

    /** @param complete false if there are more than were read */
    public record MemberRatings(List<MemberRating> ratings, boolean complete) {}
}
