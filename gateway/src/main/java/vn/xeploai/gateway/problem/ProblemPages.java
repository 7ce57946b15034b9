package vn.xeploai.gateway.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.platform.problem.Messages;

/**
 * The pages to which the {@code type} of a problem leads: what is wrong and what to do, in both languages, from the words with which the services
 * refuse. The build packs those of the two services into {@code problem-pages}.
 */
@Singleton
class ProblemPages {
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);
    private static final List<Source> SOURCES = List.of(
            new Source("", "", "platform-problems"),
            new Source("member-service", "problem-pages/member-service/", "problems"),
            new Source("rating-service", "problem-pages/rating-service/", "problems"),
            new Source("gateway", "", "problems"));

    private final ObjectMapper json;
    private final TreeMap<String, List<Problem>> problems = new TreeMap<>();

    /** Where words and examples of a service lie. */
    private record Source(String service, String folder, String name) {
        List<String> bundles() {
            return List.of(folder + name, "platform-problems");
        }

        String examples() {
            return folder + "openapi-examples/" + name + ".json";
        }
    }

    /** A problem as one service has it. */
    private record Problem(String code, Source source, JsonNode example) {
        String text(String key, Locale language) {
            return find(key, language).orElseThrow();
        }

        Optional<String> find(String key, Locale language) {
            var arguments = new ArrayList<Object>();
            example.path("arguments")
                    .forEach(each -> arguments.add(each.isNumber() ? each.numberValue() : each.asText()));
            return Messages.find(source.bundles(), key, language, arguments);
        }

        /** What can be done about it: in words of its own, or what helps with most problems of its status. */
        String remedy(Locale language) {
            return find(code + ".remedy", language)
                    .or(() -> find("remedy." + example.path("status").asText(), language))
                    .orElseThrow();
        }
    }

    ProblemPages(ObjectMapper json) {
        this.json = json;
        for (var source : SOURCES) {
            read(source.examples()).properties().forEach(each -> problems.computeIfAbsent(
                            each.getKey(), code -> new ArrayList<>())
                    .add(new Problem(each.getKey(), source, each.getValue())));
        }
    }

    private JsonNode read(String name) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return json.readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The page of one type, or empty if there is no such type. */
    Optional<String> page(String code) {
        return Optional.ofNullable(problems.get(code)).map(each -> Html.page(code, section(each)));
    }

    /** The list of all types. */
    String index() {
        return Html.page(
                "Các loại lỗi · Problem types",
                problems.entrySet().stream()
                        .map(each -> Html.row(
                                each.getKey(),
                                each.getValue().get(0).example().path("status").asText(),
                                each.getValue().get(0).text(each.getKey(), LANGUAGES.get(0)),
                                each.getValue().get(0).text(each.getKey(), LANGUAGES.get(1))))
                        .collect(Collectors.joining("", "<table>", "</table>")));
    }

    private String section(List<Problem> problems) {
        return problems.stream().flatMap(this::section).collect(Collectors.joining());
    }

    private Stream<String> section(Problem problem) {
        var head = Html.head(
                problem.example().path("status").asText(), problem.source().service());
        return Stream.concat(Stream.of(head), LANGUAGES.stream().map(language -> words(problem, language)));
    }

    private static String words(Problem problem, Locale language) {
        return Html.words(
                language,
                problem.text(problem.code(), language),
                problem.find(problem.code() + ".detail", language).orElse(""),
                problem.remedy(language));
    }
}
