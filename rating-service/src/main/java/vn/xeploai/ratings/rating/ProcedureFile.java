package vn.xeploai.ratings.rating;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.stream.IntStream;
import vn.xeploai.platform.yaml.YamlText;
import vn.xeploai.platform.yaml.YamlText.YamlFault;

/** The file of the matrix: a list of rows. */
final class ProcedureFile {
    private static final ObjectReader YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerForListOf(ProcedureMatrix.Row.class);

    private ProcedureFile() {}

    /** A row with the line of the file, by which faults are reported. */
    record NumberedRow(int line, ProcedureMatrix.Row row) {
        private void check() {
            require("act", row.act() != null);
            requireFilled("roles", row.roles());
            requireFilled("from", row.from());
            require("to", row.to() != null);
            require(
                    "from: nothing leads out of OFF_ROSTER but a roster",
                    !row.from().contains(RatingState.OFF_ROSTER));
            var fromHold = row.from().equals(List.of(RatingState.ON_HOLD));
            require(
                    "to: BEFORE_HOLD leads out of ON_HOLD alone",
                    row.to() != ProcedureMatrix.Target.BEFORE_HOLD || fromHold);
        }

        private void requireFilled(String place, List<?> list) {
            require(place, list != null && !list.isEmpty() && !list.contains(null));
        }

        private void require(String place, boolean holds) {
            if (!holds) throw new ProcedureFault(line, place + " is missing or does not fit");
        }
    }

    static List<NumberedRow> parse(String text) {
        try {
            var file = YamlText.<List<ProcedureMatrix.Row>>read(text, YAML);
            var rows = IntStream.range(0, file.value().size())
                    .mapToObj(at -> new NumberedRow(
                            file.line("[%d]".formatted(at)), file.value().get(at)))
                    .toList();
            rows.forEach(NumberedRow::check);
            return rows;
        } catch (YamlFault fault) {
            throw new ProcedureFault(fault.line(), fault.getMessage());
        }
    }

    /** An invalid matrix, with which the service does not start. */
    static class ProcedureFault extends RuntimeException {
        ProcedureFault(int line, String what) {
            super("acts.yaml:%d: %s".formatted(line, what));
        }
    }
}
