package vn.xeploai.gateway.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import vn.xeploai.platform.problem.Messages;

/**
 * The pages to which the {@code type} of a problem leads: what is wrong and what to do, in both languages, from the words with which the services
 * refuse. The build packs those of the two services into {@code problem-pages}.
 */
@Singleton
class ProblemPages {
    private static final List<String> LANGUAGES = List.of("vi", "en");
    private static final List<Source> SOURCES = List.of(
            new Source("", "", "platform-problems"),
            new Source("member-service", "problem-pages/member-service/", "problems"),
            new Source("rating-service", "problem-pages/rating-service/", "problems"),
            new Source("gateway", "", "problems"));

    private final ObjectMapper json;
    private final TreeMap<String, List<Problem>> problems = new TreeMap<>();

    @CheckedTemplate(basePath = "problems")
    static class Templates {
        static native TemplateInstance index(List<Problem> types);

        static native TemplateInstance page(String code, List<Problem> problems);
    }

    /** Where words and examples of a service lie. */
    record Source(String service, String folder, String name) {
        List<String> bundles() {
            return List.of(folder + name, "platform-problems");
        }

        String examples() {
            return folder + "openapi-examples/" + name + ".json";
        }
    }

    /** A problem as one service has it. */
    record Problem(String code, Source source, JsonNode example) {
        public String status() {
            return example.path("status").asText();
        }

        /** Empty for all services. */
        public String service() {
            return source.service();
        }

        public String title(String language) {
            return find(code, language).orElseThrow();
        }

        public List<Words> words() {
            return LANGUAGES.stream()
                    .map(language -> new Words(
                            language,
                            title(language),
                            find(code + ".detail", language).orElse(""),
                            remedy(language)))
                    .toList();
        }

        /** In words of its own, or what helps with most problems of its status. */
        private String remedy(String language) {
            return find(code + ".remedy", language)
                    .or(() -> find("remedy." + status(), language))
                    .orElseThrow();
        }

        private Optional<String> find(String key, String language) {
            var arguments = new ArrayList<Object>();
            example.path("arguments")
                    .forEach(each -> arguments.add(each.isNumber() ? each.numberValue() : each.asText()));
            return Messages.find(source.bundles(), key, Locale.forLanguageTag(language), arguments);
        }
    }

    /** @param remedy what can be done about the problem */
    record Words(String language, String title, String detail, String remedy) {}

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
        return Optional.ofNullable(problems.get(code))
                .map(each -> Templates.page(code, each).render());
    }

    /** The list of all types, in the words of the first service that has it. */
    String index() {
        return Templates.index(
                        problems.values().stream().map(each -> each.get(0)).toList())
                .render();
    }
}
