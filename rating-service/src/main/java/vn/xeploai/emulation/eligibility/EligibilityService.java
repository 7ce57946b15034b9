package vn.xeploai.emulation.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.xeploai.emulation.condition.TitleConditions;
import vn.xeploai.emulation.eligibility.EligibilitySql.Place;
import vn.xeploai.emulation.recipient.Recipient;
import vn.xeploai.emulation.title.Title;
import vn.xeploai.emulation.title.Titles;
import vn.xeploai.ratings.register.UnitDirectory;

/** Whether recipients may be awarded titles, as far as the records say. */
@ApplicationScoped
public class EligibilityService {
    private final Titles titles;
    private final EligibilitySql sql;
    private final EligibilityLoader loader;
    private final TitleConditions conditions;
    private final UnitDirectory units;

    EligibilityService(
            Titles titles,
            EligibilitySql sql,
            EligibilityLoader loader,
            TitleConditions conditions,
            UnitDirectory units) {
        this.titles = titles;
        this.sql = sql;
        this.loader = loader;
        this.conditions = conditions;
        this.units = units;
    }

    /**
     * Somebody about whom a title is asked.
     *
     * @param title as of the award year
     */
    public record Asked(Title title, int awardYear, Recipient recipient) {}

    /**
     * Of each, in their order. member-service may be asked where units come from, so nothing may be locked meanwhile.
     *
     * @param on the day of the document
     */
    public List<Eligibility> ofEach(List<Asked> asked, LocalDate on, OffsetDateTime knownAt) {
        var origins = new UnitOrigins(units);
        var byTitle = IntStream.range(0, asked.size())
                .boxed()
                .collect(Collectors.groupingBy(at ->
                        List.of(asked.get(at).title().code(), asked.get(at).awardYear())));
        var answers = new Eligibility[asked.size()];
        for (var positions : byTitle.values()) {
            var first = asked.get(positions.get(0));
            var terms = terms(first.title(), first.awardYear(), on, origins);
            var ids = positions.stream()
                    .map(at -> asked.get(at).recipient().id())
                    .distinct()
                    .toList();
            var judged = of(terms, ids, knownAt).stream()
                    .collect(Collectors.toMap(one -> one.recipient().id(), Function.identity()));
            for (var at : positions)
                answers[at] = judged.get(asked.get(at).recipient().id());
        }
        return List.of(answers);
    }

    /** Of recipients that may be on no roster, in their order. */
    List<Eligibility> of(EligibilityTerms terms, List<UUID> ids, OffsetDateTime knownAt) {
        var places = sql.places(ids, terms.roster(null), knownAt).stream()
                .collect(Collectors.toMap(Place::recipientId, Function.identity()));
        return judge(
                terms,
                ids.stream()
                        .map(id -> places.getOrDefault(id, Place.nowhere(id)))
                        .toList(),
                knownAt);
    }

    EligibilityTerms terms(Title title, int awardYear, LocalDate on) {
        return terms(title, awardYear, on, new UnitOrigins(units));
    }

    private EligibilityTerms terms(Title title, int awardYear, LocalDate on, UnitOrigins origins) {
        return new EligibilityTerms(List.of(rule(title, awardYear, on)), on, origins);
    }

    private EligibilityRule rule(Title title, int awardYear, LocalDate on) {
        var bars = titles.on(title.code(), on).map(Title::bars).orElse(List.of());
        return new EligibilityRule(title, bars, awardYear);
    }

    /** Of several titles of a year, those together that can be judged by the same records. */
    List<EligibilityTerms> terms(List<Title> asked, int awardYear, LocalDate on) {
        var origins = new UnitOrigins(units);
        var together = asked.stream()
                .map(title -> rule(title, awardYear, on))
                .collect(Collectors.groupingBy(
                        rule -> List.of(
                                rule.isPersonal(),
                                rule.title().recipients(),
                                NeededRegisters.of(rule).kinds()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return together.values().stream()
                .map(rules -> new EligibilityTerms(rules, on, origins))
                .toList();
    }

    /** Of each place, what each rule of the terms answers. */
    List<Eligibility> judge(EligibilityTerms terms, List<Place> places, OffsetDateTime knownAt) {
        var codes = terms.rules().stream().map(rule -> rule.title().code()).toList();
        var inTree = places.stream().flatMap(place -> place.inTree().stream()).toList();
        var rules = new PlacedRules(conditions.held(codes, terms.awardYear(), terms.on(), inTree, knownAt));
        var records = loader.load(rules.everywhere(terms), places, knownAt);
        var judged = new ArrayList<Eligibility>(places.size() * records.size());
        for (var place : places)
            for (var at = 0; at < records.size(); at++)
                judged.add(rules.of(terms.rules().get(at), place).judge(place, records.get(at)));
        return judged;
    }
}
