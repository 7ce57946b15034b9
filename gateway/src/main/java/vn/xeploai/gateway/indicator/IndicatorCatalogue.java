package vn.xeploai.gateway.indicator;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.xeploai.gateway.report.Measure;
import vn.xeploai.platform.yaml.YamlFile;

/** The indicators of this release, read and checked when the gateway starts. */
@Startup
@Singleton
class IndicatorCatalogue {
    private static final String FILE = "indicators/catalogue.yaml";
    private static final TypeReference<List<Indicator>> LIST = new TypeReference<>() {};

    private final List<Indicator> indicators;

    IndicatorCatalogue() {
        indicators = parse(YamlFile.read(FILE));
    }

    /** Those of a year, in the order of the file. */
    List<Indicator> of(int year) {
        return indicators.stream().filter(one -> one.isUsedIn(year)).toList();
    }

    /** @throws YamlFile.FileFault with file, line and reason, if it must not be used */
    static List<Indicator> parse(String text) {
        YamlFile<List<Indicator>> file = YamlFile.parse(FILE, text, YamlFile.readerFor(LIST.getType()));
        var codes = new HashSet<String>();
        for (var at = 0; at < file.value().size(); at++) {
            var indicator = file.value().get(at);
            var path = "[%d]".formatted(at);
            file.require(codes.add(indicator.code()), path, "repeats " + indicator.code());
            faults(indicator).findFirst().ifPresent(what -> {
                throw file.fault(path, what);
            });
        }
        return file.value();
    }

    private static Stream<String> faults(Indicator one) {
        var comparisons = Stream.of(one.above(), one.atLeast(), one.atMost())
                .filter(Objects::nonNull)
                .count();
        var ofProgramme =
                Stream.of(one.of(), one.base()).filter(Objects::nonNull).anyMatch(Measure::ofProgramme);
        return Stream.of(
                        one.code() == null ? "code is missing" : null,
                        !hasLabel(one) ? "label is not in vi and en" : null,
                        one.of() == null ? "of is missing" : null,
                        comparisons != 1 ? "does not have exactly one of above, atLeast and atMost" : null,
                        one.atMost() == null && one.base() == null ? "has a share without a base" : null,
                        ofProgramme && one.programme() == null ? "programme is missing" : null,
                        !ofProgramme && one.programme() != null ? "has a programme, but counts no commitments" : null,
                        one.toYear() != null && one.toYear() < one.fromYear() ? "toYear is before fromYear" : null,
                        one.legalBasis() == null ? "legalBasis is missing" : null,
                        one.certainty() == null ? "certainty is missing" : null)
                .filter(Objects::nonNull);
    }

    private static boolean hasLabel(Indicator one) {
        return one.label() != null && one.label().vi() != null && one.label().en() != null;
    }
}
