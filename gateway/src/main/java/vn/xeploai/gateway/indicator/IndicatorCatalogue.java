package vn.xeploai.gateway.indicator;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.xeploai.gateway.report.Measure;
import vn.xeploai.platform.yaml.YamlText;
import vn.xeploai.platform.yaml.YamlText.YamlFault;

/** The indicators of this release, read and checked when the gateway starts. */
@Startup
@Singleton
class IndicatorCatalogue {
    private static final String FILE = "indicators/catalogue.yaml";
    private static final Set<String> LANGUAGES = Set.of("vi", "en");

    private final List<Indicator> indicators;

    IndicatorCatalogue() throws IOException {
        try (var file = IndicatorCatalogue.class.getClassLoader().getResourceAsStream(FILE)) {
            indicators = parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Those of a year, in the order of the file. */
    List<Indicator> of(int year) {
        return indicators.stream().filter(one -> one.isUsedIn(year)).toList();
    }

    /** @throws IllegalStateException with file, line and reason, if it must not be used */
    static List<Indicator> parse(String text) {
        try {
            YamlText<List<Indicator>> read = YamlText.read(text, reader());
            var codes = new HashSet<String>();
            for (var at = 0; at < read.value().size(); at++) {
                var indicator = read.value().get(at);
                var line = read.line("[%d]".formatted(at));
                if (!codes.add(indicator.code())) throw fault(line, "repeats " + indicator.code());
                faults(indicator).findFirst().ifPresent(what -> {
                    throw fault(line, indicator.code() + " " + what);
                });
            }
            return read.value();
        } catch (YamlFault fault) {
            throw fault(fault.line(), fault.path() + ": " + fault.getMessage());
        }
    }

    private static ObjectReader reader() {
        return YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build()
                .readerForListOf(Indicator.class);
    }

    private static Stream<String> faults(Indicator one) {
        var comparisons = Stream.of(one.above(), one.atLeast(), one.atMost())
                .filter(Objects::nonNull)
                .count();
        var ofProgramme =
                Stream.of(one.of(), one.base()).filter(Objects::nonNull).anyMatch(Measure::ofProgramme);
        return Stream.of(
                        one.code() == null ? "code is missing" : null,
                        one.label() == null || !one.label().keySet().equals(LANGUAGES)
                                ? "label is not in vi and en"
                                : null,
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

    private static IllegalStateException fault(int line, String what) {
        return new IllegalStateException(FILE + ":" + line + ": " + what);
    }
}
