package vn.xeploai.reviews.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.reviews.catalogue.Catalogue.Checklist;

class CataloguesTest {
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
    @CsvSource(
            delimiter = '|',
            value = {
                "fromYear: 2008 | fromYear: 2008x | 7: occasions[0].fromYear",
                "code: ANNUAL | code: '' | 4: occasions[0] is missing",
                "label: {vi: Kiểm điểm, en: Review} | label: {vi: Kiểm điểm} | 5: occasions[0].label.en is missing",
                "items: 9 | items: 0 | 14: checklists[0].groups[0].items is not positive",
                "id: L9 | ident: L9 | checklists[0].ident",
                "toYear: 2018 | toYear: 2015 | checklists[0].toYear is before fromYear",
            })
    void aMistakeIsReportedWithItsLine(String right, String wrong, String fault) {
        var text =
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
                """;
        Catalogues.parse(text);

        var refused = assertThrows(Catalogues.CatalogueFault.class, () -> Catalogues.parse(text.replace(right, wrong)));

        assertEquals(true, refused.getMessage().contains(fault), refused.getMessage());
    }
}
