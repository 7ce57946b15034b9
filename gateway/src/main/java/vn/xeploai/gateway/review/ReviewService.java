package vn.xeploai.gateway.review;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.xeploai.gateway.rule.Include;
import vn.xeploai.gateway.scope.Scope;
import vn.xeploai.gateway.source.AwardFigures;
import vn.xeploai.gateway.source.CadreFigures;
import vn.xeploai.gateway.source.MemberDirectory;
import vn.xeploai.gateway.source.Parallel;
import vn.xeploai.gateway.source.RatingChange.Campaign;
import vn.xeploai.gateway.source.RatingDirectory;
import vn.xeploai.gateway.source.RegisterDirectory;

/** Reads what surrounds ratings: from rating-service for each campaign that holds the unit of a report or is below it, and from member-service. */
@Singleton
public class ReviewService {
    private static final int AT_ONCE = 2;
    private static final Set<Include> READ = EnumSet.complementOf(EnumSet.of(Include.FINDINGS, Include.QUOTAS));

    private final RatingDirectory ratings;
    private final RegisterDirectory registers;
    private final MemberDirectory members;

    ReviewService(RatingDirectory ratings, RegisterDirectory registers, MemberDirectory members) {
        this.ratings = ratings;
        this.registers = registers;
        this.members = members;
    }

    /** @return null if nothing of it is requested */
    public Uni<ReviewFacts> read(Scope scope, Set<Include> include) {
        if (Collections.disjoint(include, READ)) return Uni.createFrom().nullItem();
        var all = scope.campaigns();
        var draft = new ReviewFacts.Draft();
        var questions = List.of(
                ask(
                                include,
                                Include.REVIEWS,
                                all,
                                one -> registers.reviewCoverage(one.id(), scope.under(one), scope.knownAt()))
                        .invoke(answer -> draft.coverage = answer),
                askOn(scope, include, Include.REVIEWS, registers::remedyFigures)
                        .invoke(answer -> draft.remedies = answer),
                ask(
                                include,
                                Include.DISCIPLINE,
                                withoutOverlap(all),
                                one -> registers.disciplineFigures(one.id(), scope.under(one), scope.knownAt()))
                        .invoke(answer -> draft.discipline = answer),
                ask(
                                include,
                                Include.COMMITMENTS,
                                all,
                                one -> registers.commitmentCoverage(one.id(), scope.under(one), scope.knownAt()))
                        .invoke(answer -> draft.commitments = answer),
                askOn(scope, include, Include.MEETINGS, registers::meetingFigures)
                        .invoke(answer -> draft.meetings = answer),
                askOn(scope, include, Include.TASKS, registers::taskFigures).invoke(answer -> draft.tasks = answer),
                askOn(scope, include, Include.INSPECTIONS, registers::inspectionFigures)
                        .invoke(answer -> draft.inspections = answer),
                askOn(scope, include, Include.INSPECTIONS, registers::complaintFigures)
                        .invoke(answer -> draft.complaints = answer),
                cadres(scope, include).invoke(answer -> draft.cadres = answer),
                awards(scope, include).invoke(answer -> draft.awards = answer));
        return Uni.combine().all().unis(questions).usingConcurrencyOf(1).with(answered -> draft.complete());
    }

    private Uni<CadreFigures> cadres(Scope scope, Set<Include> include) {
        return include.contains(Include.CADRES)
                ? members.cadreFigures(scope.unit().id(), scope.on(), scope.knownAt())
                : Uni.createFrom().nullItem();
    }

    /** Titles of the State are counted in its own campaigns. */
    private Uni<List<AwardFigures>> awards(Scope scope, Set<Include> include) {
        if (!include.contains(Include.AWARDS)) return Uni.createFrom().nullItem();
        return ratings.stateCampaigns(scope.id(), scope.period().text(), scope.knownAt())
                .chain(ofState -> Parallel.ask(
                        Stream.concat(scope.campaigns().stream(), ofState.stream())
                                .toList(),
                        AT_ONCE,
                        one -> registers.awardFigures(one.id(), scope.under(one), scope.knownAt())));
    }

    /** Figures of a campaign that are of a day. */
    private interface DatedFigures<T> {
        Uni<T> of(UUID campaign, UUID under, LocalDate on, Instant knownAt);
    }

    /** What each campaign has on the day of the report; null if it is not requested. */
    private static <T> Uni<List<T>> askOn(Scope scope, Set<Include> include, Include wanted, DatedFigures<T> figures) {
        return ask(
                include,
                wanted,
                scope.campaigns(),
                one -> figures.of(one.id(), scope.under(one), scope.on(), scope.knownAt()));
    }

    /** What each campaign has; null if it is not requested. */
    private static <T> Uni<List<T>> ask(
            Set<Include> include, Include wanted, List<Campaign> campaigns, Function<Campaign, Uni<T>> question) {
        return include.contains(wanted)
                ? Parallel.ask(campaigns, AT_ONCE, question)
                : Uni.createFrom().nullItem();
    }

    /** A discipline counts in a unit, whatever campaigns have it: one of each tree is enough, and one that holds the whole of all. */
    private static List<Campaign> withoutOverlap(List<Campaign> campaigns) {
        var whole = campaigns.stream().filter(Campaign::holdsUnder).findFirst();
        if (whole.isPresent()) return List.of(whole.get());
        var byRoot = new LinkedHashMap<UUID, Campaign>();
        campaigns.forEach(one -> byRoot.putIfAbsent(one.rootUnitId(), one));
        return List.copyOf(byRoot.values());
    }
}
