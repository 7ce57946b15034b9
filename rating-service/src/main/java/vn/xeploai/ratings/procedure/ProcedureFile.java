package vn.xeploai.ratings.procedure;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.stream.IntStream;
import vn.xeploai.ratings.scheme.YamlFault;
import vn.xeploai.ratings.scheme.YamlText;

/** The file of the matrix: a list of rows. */
final class ProcedureFile {
    private static final ObjectReader YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerForListOf(ProcedureRow.class);

    private ProcedureFile() {}

    static List<NumberedRow> parse(String text) {
        try {
            var file = YamlText.<List<ProcedureRow>>read(text, YAML);
            var rows = file.value();
            return IntStream.range(0, rows.size())
                    .mapToObj(at -> new NumberedRow(file.line("[%d]".formatted(at)), rows.get(at)))
                    .toList();
        } catch (YamlFault unfit) {
            throw new ProcedureFault(unfit.line(), unfit.getMessage());
        }
    }
}
