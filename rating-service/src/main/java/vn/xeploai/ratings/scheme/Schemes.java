package vn.xeploai.ratings.scheme;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The schemes of this release, loaded and checked when the service starts. */
@Startup
@Singleton
public class Schemes {
    private static final Comparator<Scheme> ORDER = Comparator.comparing(Scheme::track)
            .thenComparing(Scheme::fromYear)
            .thenComparing(Scheme::id)
            .thenComparing(Scheme::revision);

    private final List<Scheme> schemes;

    public Schemes() throws IOException {
        var files = load();
        SchemeChecks.check(files);
        schemes = files.stream().map(SchemeFile::scheme).sorted(ORDER).toList();
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

    private static List<SchemeFile> load() throws IOException {
        var files = new ArrayList<SchemeFile>();
        ClassPathUtils.consumeAsPaths("schemes", folder -> {
            try (var paths = Files.list(folder)) {
                paths.filter(path -> path.toString().endsWith(".yaml"))
                        .map(Schemes::read)
                        .forEach(files::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
        return files;
    }

    private static SchemeFile read(Path path) {
        try {
            return SchemeFile.parse(path.getFileName().toString(), Files.readString(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
