package vn.xeploai.emulation.title;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.xeploai.emulation.title.Title.RevocationGround;
import vn.xeploai.platform.yaml.YamlFile;

/** The titles and forms of commendation of this release, loaded and checked when the service starts. */
@Startup
@Singleton
public class Titles {
    /** Numbers that are left out are 0, and flags are false. */
    private static final ObjectReader YAML =
            YamlFile.readerFor(Regime.class).without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    private final Map<Regime, List<Title>> regimes = new LinkedHashMap<>();

    public Titles() {
        this(YamlFile.readAll("emulation", YAML));
    }

    Titles(List<YamlFile<Regime>> files) {
        RegimeChecks.check(files).values().stream()
                .sorted(Comparator.comparing(Regime::side).reversed().thenComparing(Regime::fromYear))
                .forEach(regime -> regimes.put(regime, regime.all()));
    }

    /** The title whose needs and ratio are those of an award year. */
    public Optional<Title> find(String code, int awardYear) {
        return list(awardYear).stream()
                .filter(title -> title.code().equals(code))
                .findFirst();
    }

    /**
     * As {@link #find}.
     *
     * @throws TitleRefusal 404 {@code title-not-found}
     */
    public Title get(String code, int awardYear) {
        return find(code, awardYear).orElseThrow(() -> TitleRefusal.notFound(code, awardYear));
    }

    /**
     * The title of each regime that applies to some award year of these.
     *
     * @param toYear null for all years after
     */
    public List<Title> of(String code, int fromYear, Integer toYear) {
        return regimes.values().stream()
                .flatMap(List::stream)
                .filter(title -> title.code().equals(code)
                        && (title.toYear() == null || fromYear <= title.toYear())
                        && (toYear == null || title.fromYear() <= toYear))
                .toList();
    }

    /** The title whose bodies, vote and money apply to documents of a day. */
    public Optional<Title> on(String code, LocalDate day) {
        return list(day).stream().filter(title -> title.code().equals(code)).findFirst();
    }

    /** What needs of an award year ask to be attested, and of whom. */
    public Map<String, Set<TitleObject>> attested(int awardYear) {
        var asked = new TreeMap<String, Set<TitleObject>>();
        for (var title : list(awardYear))
            title.parts()
                    .filter(RecipientNeed.Attested.class::isInstance)
                    .map(need -> ((RecipientNeed.Attested) need).what())
                    .forEach(what -> asked.computeIfAbsent(what, any -> EnumSet.noneOf(TitleObject.class))
                            .add(title.object()));
        return asked;
    }

    /** The codes of an award year that units are awarded for years in a row. */
    public Set<String> ofYearsInARow(int awardYear) {
        return list(awardYear).stream()
                .filter(title ->
                        title.object() != TitleObject.PERSON && title.parts().anyMatch(Titles::asksYears))
                .map(Title::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean asksYears(Need need) {
        return need instanceof RecipientNeed.TierInARow tier && tier.years() > 1
                || need instanceof RecipientNeed.TitlesInARow held && held.everyYear() && held.times() > 1;
    }

    /** For what awards are revoked by any regime. */
    public Set<String> revocationGrounds() {
        return regimes.values().stream()
                .flatMap(List::stream)
                .flatMap(title -> title.revocationGrounds().stream())
                .map(RevocationGround::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The codes of any year. */
    Set<String> codes() {
        return regimes.values().stream().flatMap(List::stream).map(Title::code).collect(Collectors.toUnmodifiableSet());
    }

    /** The codes of an award year. */
    public Set<String> codes(int awardYear) {
        return list(awardYear).stream().map(Title::code).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of an award year. */
    public List<Title> list(int awardYear) {
        return regimes.values().stream()
                .flatMap(List::stream)
                .filter(title -> title.covers(awardYear))
                .toList();
    }

    List<Title> list(LocalDate day) {
        return regimes.entrySet().stream()
                .filter(regime -> regime.getKey().inForceOn(day))
                .flatMap(regime -> regime.getValue().stream())
                .toList();
    }

    static YamlFile<Regime> parse(String name, String text) {
        return YamlFile.parse(name, text, YAML);
    }
}
