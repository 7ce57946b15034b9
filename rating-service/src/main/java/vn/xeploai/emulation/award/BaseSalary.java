package vn.xeploai.emulation.award;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import vn.xeploai.emulation.title.Title.TitleMoney;
import vn.xeploai.platform.yaml.YamlText;
import vn.xeploai.platform.yaml.YamlText.YamlFault;
import vn.xeploai.ratings.scheme.Certainty;

/** The base salary (lương cơ sở) through the years, of which the money of an award is a multiple. */
@Startup
@Singleton
public class BaseSalary {
    private static final String FILE = "awards/base-salary.yaml";

    private final List<Amount> amounts;

    public BaseSalary() throws IOException {
        try (var file = BaseSalary.class.getClassLoader().getResourceAsStream(FILE)) {
            amounts = parse(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .amounts();
        }
    }

    record SalaryFile(List<Amount> amounts) {}

    /** From that day on, in đồng. */
    record Amount(LocalDate from, long amount, Certainty certainty) {}

    /** @throws IllegalStateException with file, line and reason, if it cannot be read */
    private static SalaryFile parse(String text) {
        var reader = YAMLMapper.builder()
                .findAndAddModules()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build()
                .readerFor(SalaryFile.class);
        try {
            YamlText<SalaryFile> read = YamlText.read(text, reader);
            return read.value();
        } catch (YamlFault fault) {
            throw new IllegalStateException(
                    "%s:%d: %s: %s".formatted(FILE, fault.line(), fault.path(), fault.getMessage()));
        }
    }

    /**
     * The money of an award in đồng, by the base salary of the day of its document; null where the multiple or the salary is not known.
     *
     * @param money null where it is not known
     */
    Long times(TitleMoney money, LocalDate day) {
        if (money == null) return null;
        Amount current = null;
        for (var amount : amounts) if (!amount.from().isAfter(day)) current = amount;
        if (current == null) return null;
        return money.factor()
                .multiply(BigDecimal.valueOf(current.amount()))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
