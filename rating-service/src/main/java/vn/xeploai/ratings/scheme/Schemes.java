package vn.xeploai.ratings.scheme;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.platform.yaml.YamlFile;

/** The schemes of this release, loaded and checked when the service starts. */
@Startup
@Singleton
public class Schemes {
    /** Numbers that are left out are 0, and flags are false. */
    private static final ObjectReader YAML =
            YamlFile.readerFor(Scheme.class).without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    private static final Comparator<Scheme> ORDER = Comparator.comparing(Scheme::track)
            .thenComparing(Scheme::fromYear)
            .thenComparing(Scheme::id)
            .thenComparing(Scheme::revision);

    private final List<Scheme> schemes;

    public Schemes() {
        List<YamlFile<Scheme>> files = YamlFile.readAll("schemes", YAML);
        SchemeChecks.check(files);
        schemes = files.stream().map(YamlFile::value).sorted(ORDER).toList();
    }

    /** The latest revisions that cover a year, or those of all years. */
    public List<Scheme> list(Integer year, Track track) {
        return schemes.stream()
                .filter(scheme -> year == null || scheme.covers(year))
                .filter(scheme -> track == null || scheme.track() == track)
                .filter(this::isLatest)
                .toList();
    }

    /** Every revision of every scheme. */
    public List<Scheme> revisions() {
        return schemes;
    }

    /** What any revision of any scheme names. */
    public Set<String> named(Function<Scheme, Stream<String>> names) {
        return schemes.stream().flatMap(names).collect(Collectors.toUnmodifiableSet());
    }

    /** The scheme of all campaigns that name none. */
    public Optional<Scheme> find(Period period, Track track) {
        return list(period.year(), track).stream()
                .filter(scheme -> !scheme.onRequest())
                .findFirst();
    }

    /** @throws SchemeRefusal 422 {@code scheme-not-found} if no scheme covers the year, or the one that does rates no such periods */
    public Scheme get(Period period, Track track) {
        return find(period, track)
                .filter(scheme -> scheme.periods().contains(period.kind()))
                .orElseThrow(() -> SchemeRefusal.notFoundFor(period, track));
    }

    /**
     * @param id as a campaign names it; null for the scheme of all campaigns that name none
     * @throws SchemeRefusal 422 {@code scheme-not-applicable} if the named scheme does not rate such periods, {@code scheme-not-found}
     */
    public Scheme get(Period period, Track track, String id) {
        if (id == null) return get(period, track);
        var applicable = list(period.year(), track).stream()
                .filter(scheme -> scheme.periods().contains(period.kind()))
                .toList();
        return applicable.stream()
                .filter(scheme -> scheme.id().equals(id))
                .findFirst()
                .orElseThrow(() -> SchemeRefusal.notApplicable(id, period, track, applicable));
    }

    /**
     * @param revision null for the latest
     * @throws SchemeRefusal 404 {@code scheme-unknown}
     */
    public Scheme get(String id, Integer revision) {
        return schemes.stream()
                .filter(scheme -> scheme.id().equals(id))
                .filter(scheme -> revision == null ? isLatest(scheme) : scheme.revision() == revision)
                .findFirst()
                .orElseThrow(() -> SchemeRefusal.unknown(id));
    }

    private boolean isLatest(Scheme scheme) {
        return schemes.stream()
                .noneMatch(other -> other.id().equals(scheme.id()) && other.revision() > scheme.revision());
    }

    static YamlFile<Scheme> parse(String name, String text) {
        return YamlFile.parse(name, text, YAML);
    }
}
