package vn.xeploai.emulation.title;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Collection;
import vn.xeploai.platform.yaml.YamlText;
import vn.xeploai.platform.yaml.YamlText.YamlFault;
import vn.xeploai.ratings.scheme.Label;

/**
 * One file of {@code emulation/}.
 *
 * @param name as {@code S2024.yaml}, by which faults are reported
 * @param text the regime, and the place of each value in the file
 */
record RegimeFile(String name, YamlText<Regime> text) {
    private static final ObjectReader YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build()
            .readerFor(Regime.class);

    static RegimeFile parse(String name, String text) {
        try {
            return new RegimeFile(name, YamlText.read(text, YAML));
        } catch (YamlFault fault) {
            var place = fault.path().isEmpty() ? "" : fault.path() + ": ";
            throw new RegimeFault(name + ":" + fault.line(), place + fault.getMessage());
        }
    }

    Regime regime() {
        return text.value();
    }

    void require(boolean holds, String path, String what) {
        if (!holds) throw new RegimeFault(name + ":" + text.line(path), path + " " + what);
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

    /** A file that must not be used: the service does not start with it. The message contains file, line and reason. */
    static class RegimeFault extends RuntimeException {
        RegimeFault(String where, String what) {
            super(where + ": " + what);
        }
    }
}
