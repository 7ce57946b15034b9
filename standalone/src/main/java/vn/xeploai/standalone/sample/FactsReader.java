package vn.xeploai.standalone.sample;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import vn.xeploai.standalone.sample.SampleFacts.CountryFacts;
import vn.xeploai.standalone.sample.SampleFacts.DistrictFacts;
import vn.xeploai.standalone.sample.SampleFacts.PeopleFacts;
import vn.xeploai.standalone.sample.SampleFacts.ProvinceFacts;

/** Reads the facts that are packaged with the program. */
final class FactsReader {
    private static final ObjectReader YAML =
            YAMLMapper.builder().addModule(new JavaTimeModule()).build().reader();

    private FactsReader() {}

    static SampleFacts read() {
        var frame = read("sample", Frame.class);
        var districts = frame.districts().stream()
                .map(name -> read(name, DistrictFacts.class))
                .toList();
        return new SampleFacts(
                frame.begins(),
                frame.seed(),
                frame.country(),
                frame.provinces(),
                districts,
                read("reform", ReformFacts.class),
                read("people", PeopleFacts.class));
    }

    private static <T> T read(String name, Class<T> type) {
        try (var file = FactsReader.class.getResourceAsStream("/sample/" + name + ".yaml")) {
            return YAML.readValue(file, type);
        } catch (IOException failure) {
            throw new UncheckedIOException("sample/" + name + ".yaml", failure);
        }
    }

    private record Frame(
            LocalDate begins, long seed, CountryFacts country, List<ProvinceFacts> provinces, List<String> districts) {}
}
