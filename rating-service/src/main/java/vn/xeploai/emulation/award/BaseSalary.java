package vn.xeploai.emulation.award;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import vn.xeploai.emulation.title.Title.TitleMoney;
import vn.xeploai.platform.yaml.YamlFile;
import vn.xeploai.ratings.scheme.Certainty;

/** The base salary (lương cơ sở) through the years, of which the money of an award is a multiple. */
@Startup
@Singleton
public class BaseSalary {
    private static final String FILE = "awards/base-salary.yaml";

    private final List<Amount> amounts;

    public BaseSalary() {
        YamlFile<SalaryFile> file = YamlFile.parse(FILE, YamlFile.read(FILE), YamlFile.readerFor(SalaryFile.class));
        amounts = file.value().amounts();
    }

    record SalaryFile(List<Amount> amounts) {}

    /** From that day on, in đồng. */
    record Amount(LocalDate from, long amount, Certainty certainty) {}

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
