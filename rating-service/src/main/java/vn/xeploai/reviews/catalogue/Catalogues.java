package vn.xeploai.reviews.catalogue;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import vn.xeploai.platform.yaml.YamlFile;

/** The catalogue of this release, read and checked when the service starts. */
@Startup
@Singleton
public class Catalogues {
    private static final String FILE = "reviews/catalogue.yaml";

    private final Catalogue catalogue;

    public Catalogues() {
        catalogue = parse(YamlFile.read(FILE));
    }

    /** @throws YamlFile.FileFault with file, line and reason, if it must not be used */
    static Catalogue parse(String text) {
        YamlFile<Catalogue> file = YamlFile.parse(FILE, text, YamlFile.readerFor(Catalogue.class));
        CatalogueChecks.check(file.value(), (path, what) -> {
            throw file.fault(path, what);
        });
        return file.value();
    }

    /** What those of any year can refer to. */
    Catalogue all() {
        return catalogue;
    }

    /** What reviews and commitments of a rating year can refer to. */
    public Catalogue of(int year) {
        return catalogue.of(year);
    }
}
