package vn.xeploai.ratings.scheme;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Collection;
import vn.xeploai.platform.yaml.YamlText;
import vn.xeploai.platform.yaml.YamlText.YamlFault;

/**
 * One file of {@code schemes/}.
 *
 * @param name as {@code P2019.yaml}, by which faults are reported
 * @param text the scheme, and the place of each value in the file
 */
record SchemeFile(String name, YamlText<Scheme> text) {
    private static final ObjectReader YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build()
            .readerFor(Scheme.class);

    static SchemeFile parse(String name, String text) {
        try {
            return new SchemeFile(name, YamlText.read(text, YAML));
        } catch (YamlFault fault) {
            var place = fault.path().isEmpty() ? "" : fault.path() + ": ";
            throw new SchemeFault(name + ":" + fault.line(), place + fault.getMessage());
        }
    }

    Scheme scheme() {
        return text.value();
    }

    SchemeFault fault(String path, String what) {
        return new SchemeFault(name + ":" + text.line(path), path + " " + what);
    }

    void require(boolean holds, String path, String what) {
        if (!holds) throw fault(path, what);
    }

    void present(Object value, String path) {
        require(value != null, path, "is missing");
    }

    void text(String value, String path) {
        require(value != null && !value.isBlank(), path, "is missing");
    }

    void filled(Collection<?> values, String path) {
        require(values != null && !values.isEmpty(), path, "is missing");
    }

    void label(Label label, String path) {
        present(label, path);
        text(label.vi(), path + ".vi");
        text(label.en(), path + ".en");
    }

    /** A scheme file that must not be used: the service does not start with it. The message contains file, line and reason. */
    static class SchemeFault extends RuntimeException {
        SchemeFault(String where, String what) {
            super(where + ": " + what);
        }
    }
}
