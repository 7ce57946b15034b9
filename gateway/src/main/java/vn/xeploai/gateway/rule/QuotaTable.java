package vn.xeploai.gateway.rule;

import java.util.List;
import java.util.Locale;
import vn.xeploai.gateway.render.Csv;
import vn.xeploai.gateway.render.TableWords;
import vn.xeploai.gateway.render.UnitTable;

/** The quotas of a report as a table: a line for each group, and one for each reading of a sum of several groups. */
public final class QuotaTable implements UnitTable<UnitQuotaResponse> {
    private final TableWords words;
    private final List<List<String>> lines;

    public QuotaTable(Locale locale) {
        words = new TableWords("rule", locale);
        lines = words.head(
                "quotas",
                "organisation",
                "code",
                "subjects",
                "rule",
                "base",
                "rounding",
                "rate",
                "denominator",
                "quota",
                "numerator",
                "places",
                "step-down",
                "legal-basis",
                "document");
    }

    /** @param code null if the unit has none */
    @Override
    public void add(String unit, String code, UnitQuotaResponse quota) {
        quota.groups().forEach(group -> lines.add(line(unit, code, group)));
        quota.sums().forEach(sum -> sum.readings().forEach(reading -> lines.add(line(unit, code, sum, reading))));
    }

    private List<String> line(String unit, String code, GroupQuotaResponse group) {
        return Csv.line(
                unit,
                code,
                group.group() == null ? words.kind(group.subjectKind()) : group.group(),
                group.rule(),
                words.word("base." + group.base()),
                words.word("rounding." + group.rounding()),
                group.rate(),
                group.denominator(),
                group.quota(),
                group.numerator(),
                group.places(),
                group.stepDown(),
                group.legalBasis(),
                document(group));
    }

    private List<String> line(String unit, String code, SummedQuotaResponse sum, QuotaReadingResponse reading) {
        return Csv.line(
                unit,
                code,
                words.kind(sum.subjectKind()) + " " + words.word("sum", sum.groups()),
                sum.rule(),
                words.word("base." + reading.base()),
                words.word("rounding." + reading.rounding()),
                null,
                reading.denominator(),
                reading.quota(),
                sum.numerator(),
                null,
                null,
                null,
                reading.exceeded() ? words.word("exceeded") : null);
    }

    private static String document(GroupQuotaResponse group) {
        if (group.approval() != null) {
            return group.approval().documentNumber() + " " + group.approval().date();
        }
        if (group.overlay() == null) return null;
        return group.overlay().documentNumber() + " " + group.overlay().date();
    }

    @Override
    public List<List<String>> lines() {
        return lines;
    }
}
