package vn.xeploai.emulation.recipient;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.xeploai.emulation.recipient.RecipientSql.Place;
import vn.xeploai.emulation.title.Titles;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.scheme.Period.PeriodKind;

/** Finds and locks the recipients of titles. */
@Singleton
public class Recipients {
    private final Titles titles;
    private final RecipientSql sql;
    private final Acts acts;

    Recipients(Titles titles, RecipientSql sql, Acts acts) {
        this.titles = titles;
        this.sql = sql;
        this.acts = acts;
    }

    private Map<Recipient, List<Place>> places(UUID campaignId, List<Recipient> recipients) {
        var kinds = recipients.stream().map(one -> one.kind().name()).toArray(String[]::new);
        var ids = recipients.stream().map(Recipient::id).toArray(UUID[]::new);
        return sql.places(campaignId, kinds, ids).stream().collect(Collectors.groupingBy(Place::recipient));
    }

    /**
     * Makes the rows that {@link #lock} locks, of those that the campaign has. Called before the act begins, so that nobody waits for them with
     * a transaction id.
     */
    public void prepare(UUID campaignId, List<Recipient> recipients) {
        prepare(places(campaignId, recipients).keySet());
    }

    /** The same for recipients that are known to exist. */
    public void prepare(Collection<Recipient> recipients) {
        var ids = ids(recipients);
        if (!ids.isEmpty()) QuarkusTransaction.requiringNew().run(() -> sql.addMissing(ids));
    }

    /** Locks recipients with all that they have and get until the transaction ends. */
    public void lock(Collection<Recipient> recipients) {
        acts.lock("emulation.recipient", ids(recipients));
    }

    private static List<UUID> ids(Collection<Recipient> recipients) {
        return recipients.stream().map(Recipient::id).distinct().toList();
    }

    /**
     * The title and the place of each item, in their order.
     *
     * @throws vn.xeploai.platform.problem.Refusal 422 {@code recipients-invalid} with the field of each fault, {@code
     *     award-year-not-whole} for the campaign of a quarter
     */
    public List<Candidate> candidates(CampaignView campaign, List<? extends Titled> items) {
        var period = campaign.ratedPeriod();
        if (period.kind() == PeriodKind.QUARTER) throw RecipientRefusal.ofQuarter(period);
        var places = places(campaign.id(), items.stream().map(Titled::recipient).toList());
        return new CandidateRule(campaign.track())
                .check(
                        items,
                        item -> titles.find(item.title(), period.year()),
                        item -> places.getOrDefault(item.recipient(), List.of()));
    }

    /** The same of items that name their award year and unit themselves. */
    public List<Candidate> candidatesElsewhere(List<? extends TitledElsewhere> items) {
        return new CandidateRule(null)
                .check(
                        items,
                        item -> titles.find(item.title(), item.awardYear()),
                        item -> List.of(new Place(item.recipient(), null, item.unitId())));
    }

    /** @param achievement null where none is named */
    public record Rewarded(Recipient recipient, Achievement achievement) {}

    /** The positions of those whose achievement is no rating of the recipient, and no initiative of theirs that counts. */
    public List<Integer> unknownAchievements(List<Rewarded> rewarded) {
        var named = IntStream.range(0, rewarded.size())
                .filter(at -> rewarded.get(at).achievement() != null
                        && rewarded.get(at).achievement().id() != null)
                .boxed()
                .toList();
        var unknown = sql.unknownAchievements(
                named.stream()
                        .map(at -> rewarded.get(at).achievement().kind().name())
                        .toArray(String[]::new),
                named.stream().map(at -> rewarded.get(at).achievement().id()).toArray(UUID[]::new),
                named.stream().map(at -> rewarded.get(at).recipient().id()).toArray(UUID[]::new));
        return unknown.stream().map(at -> named.get(at - 1)).toList();
    }
}
