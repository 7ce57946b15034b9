package vn.xeploai.reviews.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.platform.yaml.YamlFile;
import vn.xeploai.reviews.catalogue.Catalogue.Checklist;
import vn.xeploai.reviews.catalogue.Catalogue.Programme;

class CataloguesTest {
    private static final String TEXT =
            """
            # two things

            occasions:
              - code: ANNUAL
                label: {vi: Kiểm điểm, en: Review}
                legalBasis: HD
                fromYear: 2008
                certainty: CONFIRMED
            checklists:
              - id: L9
                title: {vi: Biểu hiện, en: Expressions}
                legalBasis: NQ
                certainty: SECONDARY
                groups: [{code: CT, label: {vi: a, en: b}, items: 9}]
                fromYear: 2016
                toYear: 2018
            programmes:
              - code: CT9
                label: {vi: Chỉ thị 9, en: Directive 9}
                legalBasis: CT
                certainty: SECONDARY
                fromYear: 2017
            """;

    @ParameterizedTest
    @CsvSource({"2015, ''", "2016, NQTW4-27", "2017, NQTW4-27", "2018, NQTW4-27 NQTW4-82", "2019, ''"})
    void checklistsAreOfferedInTheirYearsOnly(int year, String ids) throws IOException {
        var offered = new Catalogues()
                .of(year).checklists().stream().map(Checklist::id).toList();

        assertEquals(ids, String.join(" ", offered));
    }

    @Test
    void expressionsAreNumberedWithinTheirGroups() throws IOException {
        var checklists = new Catalogues().of(2018).checklists();

        assertEquals(
                List.of(27, 82),
                checklists.stream().map(one -> one.codes().size()).toList());
        assertEquals("CT1", checklists.get(0).codes().get(0));
        assertEquals("TDB9", checklists.get(0).codes().get(26));
    }

    @ParameterizedTest
    @CsvSource({
        "2011, ''",
        "2012, AFTER_REVIEW NQTW4 CT03 HO_CHI_MINH",
        "2015, AFTER_REVIEW NQTW4 CT03 HO_CHI_MINH",
        "2017, AFTER_REVIEW NQTW4 CT05 SELF_TRAINING HO_CHI_MINH",
        "2021, AFTER_REVIEW NQTW4 CT05 KL01 KL21 SELF_TRAINING HO_CHI_MINH",
    })
    void programmesAreOfferedInTheirYearsOnly(int year, String codes) throws IOException {
        assertEquals(codes, programmes(new Catalogues().of(year)));
    }

    /** A programme of later years is an entry of the file. */
    @Test
    void aProgrammeIsAnEntryOfTheFile() {
        var catalogue = Catalogues.parse(
                TEXT
                        + """
                  - {code: NQ99, label: {vi: Nghị quyết 99, en: Resolution 99}, legalBasis: NQ 99, certainty: DOUBTFUL, fromYear: 2030, toYear: 2031}
                """);

        assertEquals("CT9", programmes(catalogue.of(2029)));
        assertEquals("CT9 NQ99", programmes(catalogue.of(2031)));
        assertEquals("CT9", programmes(catalogue.of(2032)));
    }

    private static String programmes(Catalogue catalogue) {
        return catalogue.programmes().stream().map(Programme::code).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fromYear: 2008 | fromYear: 2008x | 7: occasions[0].fromYear",
                "code: ANNUAL | code: '' | 4: occasions[0] is missing",
                "label: {vi: Kiểm điểm, en: Review} | label: {vi: Kiểm điểm} | 5: occasions[0].label.en is missing",
                "items: 9 | items: 0 | 14: checklists[0].groups[0].items is not positive",
                "id: L9 | ident: L9 | checklists[0].ident",
                "toYear: 2018 | toYear: 2015 | checklists[0].toYear is before fromYear",
                "fromYear: 2017 | fromYear: 0 | 22: programmes[0].fromYear is missing",
                "legalBasis: CT | legalBasis: '' | 20: programmes[0].legalBasis is missing",
                "programmes: | others: | others",
            })
    void aMistakeIsReportedWithItsLine(String right, String wrong, String fault) {
        Catalogues.parse(TEXT);

        var refused = assertThrows(YamlFile.FileFault.class, () -> Catalogues.parse(TEXT.replace(right, wrong)));

        assertEquals(true, refused.getMessage().contains(fault), refused.getMessage());
    }
}
